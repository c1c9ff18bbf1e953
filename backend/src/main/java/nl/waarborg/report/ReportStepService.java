package nl.waarborg.report;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import nl.waarborg.access.Caller;
import nl.waarborg.casefile.CaseFileService;
import nl.waarborg.casefile.CaseTerms;
import nl.waarborg.casefile.StepRequest;
import nl.waarborg.deadline.DeadlineService;
import nl.waarborg.deadline.NewDeadline;
import nl.waarborg.deadline.Responsible;
import nl.waarborg.protocol.AuthoritySettings;
import nl.waarborg.report.ReportApi.ReportAnswer;
import nl.waarborg.shared.problem.Problem;
import nl.waarborg.shared.problem.Violation;
import nl.waarborg.shared.time.Clock;
import nl.waarborg.term.TermKind;
import nl.waarborg.timeline.Audience;
import nl.waarborg.timeline.TimelineService;
import org.jspecify.annotations.Nullable;

/** The steps of a report that need no assessment: withdrawing, converting, closing, telling the client, reopening. */
@ApplicationScoped
public class ReportStepService {

    private final ReportRepository reports;
    private final ReportService service;
    private final ReportContents contents;
    private final FilingService filing;
    private final FilingTerms terms;
    private final CaseTerms caseTerms;
    private final ReportLetters letters;
    private final FilingNotices notices;
    private final CaseFileService cases;
    private final DeadlineService deadlines;
    private final AuthoritySettings settings;
    private final TimelineService timeline;
    private final Clock clock;

    ReportStepService(
            ReportRepository reports,
            ReportService service,
            ReportContents contents,
            FilingService filing,
            FilingTerms terms,
            CaseTerms caseTerms,
            ReportLetters letters,
            FilingNotices notices,
            CaseFileService cases,
            DeadlineService deadlines,
            AuthoritySettings settings,
            TimelineService timeline,
            Clock clock) {
        this.reports = reports;
        this.service = service;
        this.contents = contents;
        this.filing = filing;
        this.terms = terms;
        this.caseTerms = caseTerms;
        this.letters = letters;
        this.notices = notices;
        this.cases = cases;
        this.deadlines = deadlines;
        this.settings = settings;
        this.timeline = timeline;
        this.clock = clock;
    }

    /** The provider takes back a wrong or double report; the team sees it with its reason. */
    @WithTransaction
    public Uni<ReportAnswer> withdraw(Caller caller, StepRequest request, ReportApi.Reason reason) {
        return once(caller, request, ReportAction.WITHDRAW, reason, report -> {
            ReportFacts before = report.facts();
            report.withdraw(reason.reason(), caller.actor(), clock.now());
            return service.carry(caller, report, before)
                    .chain(() -> caseTerms.endAll(caller, report.id, "De melding is ingetrokken."))
                    .chain(() -> tell(caller, report, ReportEvent.WITHDRAWN, Map.of()))
                    .chain(() -> notices.withdrawn(report));
        });
    }

    /** A consultation turns out to be a report; its first date stays and its filing term is judged by that date. */
    @WithTransaction
    public Uni<ReportAnswer> convert(Caller caller, StepRequest request, ReportApi.Conversion conversion) {
        return once(caller, request, ReportAction.CONVERT, conversion, report -> {
            ReportFacts before = report.facts();
            return requireReceived(report, conversion.kind())
                    .chain(() -> judged(report, conversion.kind()))
                    .invoke(term -> report.convert(conversion.kind(), term, clock.now()))
                    .chain(() -> service.recorded(caller, ReportAction.CONVERT, report, before))
                    .chain(() -> filing.recordFilingTerm(caller, report, filingKind(report)))
                    .chain(() ->
                            tell(caller, report, ReportEvent.CONVERTED, Map.of("kind", "@kind." + conversion.kind())));
        });
    }

    /** After closing the provider confirms that the client was told the conclusions (domain.md 3). */
    @WithTransaction
    public Uni<ReportAnswer> confirmClientInformed(
            Caller caller, UUID id, @Nullable String seen, ReportApi.ClientInformedRequest informed) {
        LocalDate today = clock.today();
        if (informed.informedOn().isAfter(today)) {
            throw Problem.invalid(Violation.common("/informedOn", "in-the-future"));
        }
        return begun(caller, id, seen, ReportAction.CONFIRM_CLIENT_INFORMED)
                .chain(report -> {
                    ReportFacts before = report.facts();
                    report.clientInformed(informed.informedOn(), informed.note(), caller.actor(), clock.now());
                    return service.recorded(caller, ReportAction.CONFIRM_CLIENT_INFORMED, report, before)
                            .chain(() -> deadlines.meet(caller.actor(), id, TermKind.CLIENT_INFORMED, today))
                            .chain(() -> tell(
                                    caller,
                                    report,
                                    ReportEvent.CLIENT_INFORMED,
                                    Map.of("informedOn", informed.informedOn())));
                })
                .chain(() -> service.read(caller, id));
    }

    /**
     * Closes with the account for the college. Refused with 409 while something stands in the way; the provider's term to
     * tell the client begins.
     */
    @WithTransaction
    public Uni<ReportAnswer> close(Caller caller, StepRequest request, ReportApi.ClosingRequest closing) {
        return once(caller, request, ReportAction.CLOSE, closing, report -> {
            ReportFacts before = report.facts();
            return cases.requireReadyToClose(report.id)
                    .invoke(() -> report.close(closing.account(), caller.actor(), clock.now()))
                    .chain(() -> service.carry(caller, report, before))
                    .chain(() -> caseTerms.endAll(caller, report.id, "De melding is gesloten."))
                    .chain(() -> start(caller, report, TermKind.CLIENT_INFORMED, Responsible.PROVIDER))
                    .chain(() -> letters.closing(caller, report, closing))
                    .chain(() -> notices.closed(report))
                    .chain(() -> tell(caller, report, ReportEvent.CLOSED, Map.of()));
        });
    }

    /** Takes an ended report up again, with a reason. */
    @WithTransaction
    public Uni<ReportAnswer> reopen(Caller caller, StepRequest request, ReportApi.ReopeningRequest reopening) {
        return once(caller, request, ReportAction.REOPEN, reopening, report -> {
            ReportFacts before = report.facts();
            report.reopen(clock.now());
            TermKind next =
                    report.status == ReportStatus.SUBMITTED ? TermKind.RECEIPT_CONFIRMATION : TermKind.ASSESSMENT;
            return service.carry(caller, report, before)
                    .chain(() -> caseTerms.endAll(caller, report.id, "De melding is heropend."))
                    .chain(() -> start(caller, report, next, Responsible.TEAM))
                    .chain(() -> letters.reopening(caller, report, reopening))
                    .chain(() -> tell(caller, report, ReportEvent.REOPENED, Map.of()));
        });
    }

    private Uni<ReportAnswer> once(
            Caller caller, StepRequest request, ReportAction action, Object body, Function<Report, Uni<Void>> step) {
        return service.step(
                caller,
                request,
                action.operation(),
                body,
                facts -> reports.get(facts.id()).chain(step::apply));
    }

    private Uni<Report> begun(Caller caller, UUID id, @Nullable String seen, ReportAction action) {
        return service.begin(caller, id, seen, action.operation()).chain(() -> reports.get(id));
    }

    private Uni<Void> requireReceived(Report report, ReportKind kind) {
        return settings.inForce(report.authorityId, clock.today())
                .invoke(set -> {
                    if (!set.takes(kind.name())) {
                        throw Problem.invalid(Violation.of(ReportKind.class, "/kind", "kind-not-received"));
                    }
                })
                .replaceWithVoid();
    }

    private Uni<@Nullable FilingTerm> judged(Report report, ReportKind kind) {
        ReportContent content = contents.content(report);
        Instant filedAt = report.filedAt;
        return content == null || filedAt == null
                ? Uni.createFrom().nullItem()
                : terms.judge(
                        report.authorityId,
                        kind,
                        content,
                        recordedByStaff(content),
                        LocalDate.ofInstant(filedAt, Clock.ZONE));
    }

    private TermKind filingKind(Report report) {
        ReportContent content = Objects.requireNonNull(contents.content(report));
        return FilingTerms.kind(content, recordedByStaff(content));
    }

    private static boolean recordedByStaff(ReportContent content) {
        return content.channel() != null && content.channel() != ReportContent.Channel.PORTAL;
    }

    private Uni<Void> start(Caller caller, Report report, TermKind kind, Responsible responsible) {
        return deadlines
                .start(
                        caller.actor(),
                        NewDeadline.asSet(report.id, report.authorityId, kind, responsible, clock.today()))
                .replaceWithVoid();
    }

    private Uni<Void> tell(Caller caller, Report report, ReportEvent event, Map<String, ?> details) {
        return timeline.tell(caller.actor(), report.id, event, Audience.BOTH, details);
    }
}
