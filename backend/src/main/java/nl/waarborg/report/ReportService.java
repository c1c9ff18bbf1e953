package nl.waarborg.report;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import java.util.function.Function;
import nl.waarborg.access.Caller;
import nl.waarborg.audit.AuditTrail;
import nl.waarborg.audit.Subject;
import nl.waarborg.casefile.CaseFileService;
import nl.waarborg.casefile.CaseHandlers;
import nl.waarborg.casefile.CaseOperation;
import nl.waarborg.casefile.CaseSteps;
import nl.waarborg.casefile.StepRequest;
import nl.waarborg.report.ReportApi.Persons;
import nl.waarborg.report.ReportApi.Receipt;
import nl.waarborg.report.ReportApi.RelatedReports;
import nl.waarborg.report.ReportApi.ReportAnswer;
import nl.waarborg.report.ReportApi.ReportSummary;
import nl.waarborg.report.ReportListView.Likeness;
import nl.waarborg.shared.database.Reading;
import nl.waarborg.shared.time.Clock;
import nl.waarborg.shared.web.Cursor;
import nl.waarborg.shared.web.Page;
import org.jspecify.annotations.Nullable;

/**
 * Reads reports, and is the door for the rooms above: they {@link #begin} a step, do their own part, and let the report
 * {@link #advance}; all in one transaction.
 */
@ApplicationScoped
public class ReportService {

    private final ReportRepository reports;
    private final ReportListView lists;
    private final ReportContents contents;
    private final ReportView view;
    private final ReportLooks looks;
    private final ReceiptView receipts;
    private final CaseFileService cases;
    private final CaseHandlers handlers;
    private final AuditTrail audit;
    private final CaseSteps steps;
    private final Clock clock;

    ReportService(
            ReportRepository reports,
            ReportListView lists,
            ReportContents contents,
            ReportView view,
            ReportLooks looks,
            ReceiptView receipts,
            CaseFileService cases,
            CaseHandlers handlers,
            AuditTrail audit,
            CaseSteps steps,
            Clock clock) {
        this.reports = reports;
        this.lists = lists;
        this.contents = contents;
        this.view = view;
        this.looks = looks;
        this.receipts = receipts;
        this.cases = cases;
        this.handlers = handlers;
        this.audit = audit;
        this.steps = steps;
        this.clock = clock;
    }

    public Uni<Page<ReportSummary>> list(
            Caller caller, @Nullable Boolean open, @Nullable UUID providerId, @Nullable String cursor, int limit) {
        return lists.page(caller, open, providerId, Cursor.parse(cursor, 2), limit);
    }

    /** The report as far as the caller may see it; the look is on record. 404 when unseen. */
    @WithTransaction
    public Uni<ReportAnswer> read(Caller caller, UUID id) {
        return Reading.of(() -> reader(caller, id)
                .chain(reader -> reports.get(id)
                        .call(report -> looks.read(reader, report))
                        .chain(report -> view.of(reader, report))));
    }

    @WithTransaction
    public Uni<Receipt> receipt(Caller caller, UUID id) {
        return reader(caller, id)
                .invoke(reader -> reader.seen().requireContent())
                .chain(() -> reports.get(id))
                .chain(report -> receipts.of(report, caller.language()));
    }

    /** The persons behind a report; every look is on record with its purpose. */
    @WithTransaction
    public Uni<Persons> openPersons(Caller caller, UUID id, @Nullable String purpose) {
        return reader(caller, id)
                .invoke(reader -> reader.requirePurpose(purpose))
                .chain(reader -> reports.get(id)
                        .call(report -> looks.persons(reader, report, purpose))
                        .chain(report -> reports.persons(id)
                                .map(persons -> new Persons(
                                        persons.stream().map(contents::open).toList()))));
    }

    /** The provider's other reports with the caller's authority, those that look alike marked. */
    @WithTransaction
    public Uni<RelatedReports> related(Caller caller, UUID id) {
        return reader(caller, id)
                .chain(reader -> reports.get(id)
                        .chain(report -> reports.names(id)
                                .chain(names -> lists.related(caller, likeness(report, names.location())))
                                .call(found -> looks.listed(reader, report, found.size()))
                                .map(RelatedReports::new)));
    }

    /** What is known of a report that the caller sees; 404 otherwise. For the rooms above. */
    @WithTransaction
    public Uni<ReportFacts> see(Caller caller, UUID id) {
        return reader(caller, id).chain(() -> reports.get(id)).map(Report::facts);
    }

    /** What is known of a report, whoever asks: for work that the system does by itself. */
    @WithTransaction
    public Uni<ReportFacts> facts(UUID id) {
        return reports.get(id).map(Report::facts);
    }

    /** What a report says of people: for the system, which sees to it that nobody makes that public by accident. */
    @WithTransaction
    public Uni<ReportWords> words(UUID id) {
        return reports.get(id)
                .chain(report -> reports.persons(id)
                        .map(persons -> contents.words(
                                report, persons.stream().map(contents::open).toList())));
    }

    /**
     * Begins a step: 404 when the caller does not see the report, 403 without a role for the step, 428 and 412 when the
     * version that was read is missing or stale, 409 when the step cannot follow on the present status.
     *
     * @param seen the header If-Match
     */
    @WithTransaction
    public Uni<ReportFacts> begin(
            Caller caller, UUID id, @Nullable String seen, CaseOperation<ReportStatus> operation) {
        return steps.begin(caller, id, seen, operation, Function.identity(), this::hold);
    }

    /**
     * A whole step, once under its key: begun, done by the room above, and answered with the report as it stands now, so
     * that no narrative is kept beside the key.
     *
     * @param body what was asked; the same key with another body is refused
     * @param work the room's own part, which ends with {@link #advance} or {@link #touch}
     */
    @WithTransaction
    public Uni<ReportAnswer> step(
            Caller caller,
            StepRequest request,
            CaseOperation<ReportStatus> operation,
            Object body,
            Function<ReportFacts, Uni<?>> work) {
        return steps.once(
                caller,
                request,
                operation,
                body,
                () -> begin(caller, request.id(), request.seen(), operation)
                        .chain(work::apply)
                        .chain(reports::flush),
                () -> read(caller, request.id()));
    }

    /**
     * Begins a step that has a version of its own, kept in the room above: as {@link #begin}, but for the version of the
     * report.
     */
    @WithTransaction
    public Uni<ReportFacts> permit(Caller caller, UUID id, CaseOperation<ReportStatus> operation) {
        return steps.permit(caller, id, operation, Function.identity(), this::hold);
    }

    private Uni<ReportFacts> hold(UUID id) {
        return reports.hold(id).map(Report::facts);
    }

    /**
     * Ends a step that changes the status, which stands in the trail; the room above tells the timeline what happened.
     * 409 when the status may not follow.
     */
    @WithTransaction
    public Uni<ReportFacts> advance(Caller caller, UUID id, ReportStatus next) {
        return reports.get(id).chain(report -> {
            ReportFacts before = report.facts();
            report.become(next, clock.now());
            return carry(caller, report, before);
        });
    }

    /** Ends a step that changes no status: the version goes up with what is kept in the room above. */
    @WithTransaction
    public Uni<ReportFacts> touch(UUID id) {
        return reports.get(id)
                .invoke(report -> report.touch(clock.now()))
                .call(reports::flush)
                .map(Report::facts);
    }

    /** Tells the case and the trail of the new status. */
    Uni<ReportFacts> carry(Caller caller, Report report, ReportFacts before) {
        return reports.flush()
                .chain(() -> steps.carry(caller, "report", ReportAction.ADVANCE, before.status(), report.facts()))
                .replaceWith(report::facts);
    }

    /** Records a change that is no step to another status. */
    Uni<Void> recorded(Caller caller, ReportAction action, Report report, ReportFacts before) {
        return reports.flush()
                .chain(() -> audit.record(
                        caller.actor(),
                        action,
                        Subject.of("report", report.id).version(report.version).inCase(report.id),
                        before,
                        report.facts()));
    }

    private Uni<ReportReader> reader(Caller caller, UUID id) {
        return cases.see(caller, id)
                .chain(seen ->
                        handlers.isHandler(caller, seen.facts()).map(handles -> new ReportReader(seen, handles)));
    }

    private static Likeness likeness(Report report, @Nullable String location) {
        return new Likeness(
                report.providerId,
                report.id,
                report.moment == null ? null : report.moment.occurredOn,
                report.care == null ? null : report.care.nature,
                location);
    }
}
