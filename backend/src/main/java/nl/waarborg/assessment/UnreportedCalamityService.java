package nl.waarborg.assessment;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import nl.waarborg.access.Caller;
import nl.waarborg.assessment.AssessmentApi.UnreportedCalamityLetterRequest;
import nl.waarborg.assessment.AssessmentApi.UnreportedCalamityRequest;
import nl.waarborg.audit.AuditTrail;
import nl.waarborg.audit.Subject;
import nl.waarborg.casefile.CaseNotices;
import nl.waarborg.deadline.DeadlineFacts;
import nl.waarborg.deadline.DeadlineService;
import nl.waarborg.deadline.NewDeadline;
import nl.waarborg.deadline.Responsible;
import nl.waarborg.draft.DraftService;
import nl.waarborg.letter.LetterApi.LetterDraft;
import nl.waarborg.letter.LetterKind;
import nl.waarborg.letter.LetterService;
import nl.waarborg.report.Filer;
import nl.waarborg.report.FilingService;
import nl.waarborg.report.ReportApi.ReportAnswer;
import nl.waarborg.report.ReportFacts;
import nl.waarborg.report.ReportService;
import nl.waarborg.report.RequestService;
import nl.waarborg.report.RequestedReport;
import nl.waarborg.shared.problem.Problem;
import nl.waarborg.shared.problem.Violation;
import nl.waarborg.shared.time.Clock;
import nl.waarborg.shared.web.Idempotency;
import nl.waarborg.term.TermKind;
import org.jspecify.annotations.Nullable;

/** Asks a provider for a report of what the team learned in another way (domain.md 2.4). */
@ApplicationScoped
public class UnreportedCalamityService {

    private final RequestService requests;
    private final ReportService reports;
    private final FilingService filing;
    private final DraftService drafts;
    private final AssessmentRepository assessments;
    private final DeadlineService deadlines;
    private final LetterService letters;
    private final CaseNotices notices;
    private final AuditTrail audit;
    private final Idempotency idempotency;
    private final Clock clock;

    UnreportedCalamityService(
            RequestService requests,
            ReportService reports,
            FilingService filing,
            DraftService drafts,
            AssessmentRepository assessments,
            DeadlineService deadlines,
            LetterService letters,
            CaseNotices notices,
            AuditTrail audit,
            Idempotency idempotency,
            Clock clock) {
        this.requests = requests;
        this.reports = reports;
        this.filing = filing;
        this.drafts = drafts;
        this.assessments = assessments;
        this.deadlines = deadlines;
        this.letters = letters;
        this.notices = notices;
        this.audit = audit;
        this.idempotency = idempotency;
        this.clock = clock;
    }

    /** The team's own term, from learning of it, is met by asking; the provider's begins, and its draft waits for it. */
    @WithTransaction
    public Uni<ReportAnswer> request(Caller caller, @Nullable String key, UnreportedCalamityRequest asked) {
        LocalDate today = clock.today();
        requirePast(asked.learnedOn(), today);
        return idempotency
                .once(
                        caller.accountId(),
                        "requestUnreportedCalamity",
                        key,
                        asked,
                        UUID.class,
                        () -> requests.request(
                                        caller,
                                        new RequestedReport(
                                                asked.providerId(), asked.locationId(), asked.municipalityCode()))
                                .call(report -> keep(caller, report, asked))
                                .call(report -> filing.prefilled(new Filer(report.providerId(), null))
                                        .chain(content -> drafts.startRequested(caller, report, content)))
                                .call(report -> terms(caller, report, asked, today)
                                        .chain(dueOn -> send(caller, report, asked, dueOn)))
                                .call(report -> notices.toProvider("report-requested", report.id()))
                                .map(ReportFacts::id))
                .chain(id -> reports.read(caller, id));
    }

    /** The letter that would ask for it today; nothing is kept. */
    @WithSession
    public Uni<LetterDraft> preview(Caller caller, UnreportedCalamityLetterRequest asked) {
        LocalDate today = clock.today();
        requirePast(asked.learnedOn(), today);
        return requests.asking(caller, asked.providerId())
                .chain(authority -> deadlines
                        .dueOn(authority, TermKind.REPORT_ON_REQUEST, today)
                        .chain(dueOn -> letters.previewFirst(
                                caller,
                                authority,
                                asked.providerId(),
                                LetterKind.REQUEST_FOR_REPORT,
                                words(asked.learnedOn(), asked.description(), dueOn))));
    }

    private static void requirePast(LocalDate learnedOn, LocalDate today) {
        if (learnedOn.isAfter(today)) {
            throw Problem.invalid(Violation.common("/learnedOn", "in-the-future"));
        }
    }

    private static Map<String, String> words(LocalDate learnedOn, String description, LocalDate dueOn) {
        return Map.of("learnedOn", learnedOn.toString(), "description", description, "dueOn", dueOn.toString());
    }

    private Uni<Void> keep(Caller caller, ReportFacts report, UnreportedCalamityRequest asked) {
        ReportRequest request = new ReportRequest(report.id(), asked, caller.actor(), clock.now());
        return assessments
                .add(request)
                .chain(() -> audit.record(
                        caller.actor(),
                        AssessmentAction.REQUEST_REPORT,
                        Subject.of("report", report.id()).inCase(report.id()),
                        null,
                        request.trace()));
    }

    private Uni<LocalDate> terms(Caller caller, ReportFacts report, UnreportedCalamityRequest asked, LocalDate today) {
        return deadlines
                .start(
                        caller.actor(),
                        NewDeadline.asSet(
                                report.id(),
                                report.authorityId(),
                                TermKind.REQUEST_FOR_UNREPORTED,
                                Responsible.TEAM,
                                asked.learnedOn()))
                .chain(term -> deadlines.meet(caller.actor(), term.id(), today))
                .chain(() -> deadlines.start(
                        caller.actor(),
                        NewDeadline.asSet(
                                report.id(),
                                report.authorityId(),
                                TermKind.REPORT_ON_REQUEST,
                                Responsible.PROVIDER,
                                today)))
                .map(DeadlineFacts::dueOn);
    }

    private Uni<?> send(Caller caller, ReportFacts report, UnreportedCalamityRequest asked, LocalDate dueOn) {
        return letters.send(
                caller,
                report.id(),
                LetterKind.REQUEST_FOR_REPORT,
                asked.letter(),
                words(asked.learnedOn(), asked.description(), dueOn));
    }
}
