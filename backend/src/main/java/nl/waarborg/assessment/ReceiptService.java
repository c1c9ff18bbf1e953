package nl.waarborg.assessment;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import nl.waarborg.access.Caller;
import nl.waarborg.assessment.AssessmentApi.AcknowledgementRequest;
import nl.waarborg.audit.AuditTrail;
import nl.waarborg.audit.Subject;
import nl.waarborg.casefile.CaseFileService;
import nl.waarborg.casefile.StepRequest;
import nl.waarborg.deadline.DeadlineService;
import nl.waarborg.deadline.NewDeadline;
import nl.waarborg.deadline.Responsible;
import nl.waarborg.letter.LetterKind;
import nl.waarborg.letter.LetterService;
import nl.waarborg.report.ReportApi.ReportAnswer;
import nl.waarborg.report.ReportFacts;
import nl.waarborg.report.ReportService;
import nl.waarborg.report.ReportStatus;
import nl.waarborg.shared.time.Clock;
import nl.waarborg.term.TermKind;
import nl.waarborg.timeline.Audience;
import nl.waarborg.timeline.TimelineService;

/** Confirms that a report came in (protocol step 2). */
@ApplicationScoped
public class ReceiptService {

    private final ReportService reports;
    private final AssessmentRepository assessments;
    private final InformedParties parties;
    private final CaseFileService cases;
    private final DeadlineService deadlines;
    private final LetterService letters;
    private final TimelineService timeline;
    private final AuditTrail audit;
    private final Clock clock;

    ReceiptService(
            ReportService reports,
            AssessmentRepository assessments,
            InformedParties parties,
            CaseFileService cases,
            DeadlineService deadlines,
            LetterService letters,
            TimelineService timeline,
            AuditTrail audit,
            Clock clock) {
        this.reports = reports;
        this.assessments = assessments;
        this.parties = parties;
        this.cases = cases;
        this.deadlines = deadlines;
        this.letters = letters;
        this.timeline = timeline;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * The letter goes to the reporter and the board chair, a notice without client data to the authority's list; the team's
     * term to confirm is met and that to assess begins.
     */
    @WithTransaction
    public Uni<ReportAnswer> acknowledge(Caller caller, StepRequest request, AcknowledgementRequest receipt) {
        return reports.step(
                caller,
                request,
                AssessmentAction.ACKNOWLEDGE.operation(),
                receipt,
                report -> reports.advance(caller, report.id(), ReportStatus.ACKNOWLEDGED)
                        .chain(() -> cases.flag(caller.actor(), report.id(), receipt.urgent(), report.pressSensitive()))
                        .chain(() -> deadlines.meet(
                                caller.actor(), report.id(), TermKind.RECEIPT_CONFIRMATION, clock.today()))
                        .chain(() -> deadlines.start(
                                caller.actor(),
                                NewDeadline.asSet(
                                        report.id(),
                                        report.authorityId(),
                                        TermKind.ASSESSMENT,
                                        Responsible.TEAM,
                                        clock.today())))
                        .chain(() -> send(caller, report, receipt))
                        .chain(() -> parties.tell(report, receipt))
                        .map(informed ->
                                new Acknowledgement(report.id(), receipt, informed, caller.actor(), clock.now()))
                        .chain(assessments::add)
                        .chain(() -> audit.record(
                                caller.actor(),
                                AssessmentAction.ACKNOWLEDGE,
                                Subject.of("report", report.id()).inCase(report.id()),
                                null,
                                Map.of("urgent", receipt.urgent(), "leftOut", receipt.skipped())))
                        .chain(() -> timeline.tell(
                                caller.actor(), report.id(), AssessmentEvent.ACKNOWLEDGED, Audience.BOTH)));
    }

    private Uni<?> send(Caller caller, ReportFacts report, AcknowledgementRequest receipt) {
        Map<String, String> values = Map.of("keptInformedHow", receipt.keptInformedHow());
        return parties.ofLetter(report, receipt)
                .chain(recipients -> recipients.isEmpty()
                        ? letters.send(caller, report.id(), LetterKind.ACKNOWLEDGEMENT, receipt.letter(), values)
                        : letters.send(
                                caller, report.id(), LetterKind.ACKNOWLEDGEMENT, receipt.letter(), values, recipients));
    }
}
