package nl.waarborg.assessment;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;
import nl.waarborg.access.Caller;
import nl.waarborg.assessment.AssessmentApi.ConversationRequest;
import nl.waarborg.assessment.AssessmentApi.FollowUp;
import nl.waarborg.audit.AuditTrail;
import nl.waarborg.audit.Subject;
import nl.waarborg.casefile.CaseNotices;
import nl.waarborg.casefile.StepRequest;
import nl.waarborg.report.ReportApi.ReportAnswer;
import nl.waarborg.report.ReportFacts;
import nl.waarborg.report.ReportService;
import nl.waarborg.report.ReportStatus;
import nl.waarborg.shared.Ids;
import nl.waarborg.shared.crypto.JsonCipher;
import nl.waarborg.shared.problem.CommonProblem;
import nl.waarborg.shared.problem.Problem;
import nl.waarborg.shared.problem.Violation;
import nl.waarborg.shared.time.Clock;
import nl.waarborg.timeline.Audience;
import nl.waarborg.timeline.TimelineService;

/** Keeps the minutes of conversations with the provider (domain.md 2.3). */
@ApplicationScoped
public class ConversationService {

    private final ReportService reports;
    private final AssessmentRepository assessments;
    private final AssessmentService assessing;
    private final CaseNotices notices;
    private final TimelineService timeline;
    private final AuditTrail audit;
    private final JsonCipher cipher;
    private final Clock clock;

    ConversationService(
            ReportService reports,
            AssessmentRepository assessments,
            AssessmentService assessing,
            CaseNotices notices,
            TimelineService timeline,
            AuditTrail audit,
            JsonCipher cipher,
            Clock clock) {
        this.reports = reports;
        this.assessments = assessments;
        this.assessing = assessing;
        this.notices = notices;
        this.timeline = timeline;
        this.audit = audit;
        this.cipher = cipher;
        this.clock = clock;
    }

    /**
     * Records a conversation. Where the assessment led to it, it can be followed by an investigation, or by closing, which
     * ends the report without one and so takes a second person.
     */
    @WithTransaction
    public Uni<ReportAnswer> record(Caller caller, StepRequest request, ConversationRequest held) {
        if (held.heldOn().isAfter(clock.today())) {
            throw Problem.invalid(Violation.common("/heldOn", "in-the-future"));
        }
        return reports.step(caller, request, AssessmentAction.RECORD_CONVERSATION.operation(), held, report -> {
            if (held.next() != FollowUp.NONE && report.status() != ReportStatus.CONVERSATION) {
                throw Problem.invalid(Violation.of(AssessmentApi.class, "/followUp", "follow-up-not-here"));
            }
            UUID id = Ids.next();
            byte[] sealed = cipher.seal(new Conversation.Told(held.participants(), held.minutes()), id);
            Conversation conversation = new Conversation(id, report.id(), held, sealed, caller.actor(), clock.now());
            return assessments
                    .add(conversation)
                    .chain(() -> audit.record(
                            caller.actor(),
                            AssessmentAction.RECORD_CONVERSATION,
                            Subject.of("conversation", id).inCase(report.id()),
                            null,
                            conversation.trace()))
                    .chain(() -> timeline.tell(
                            caller.actor(),
                            report.id(),
                            AssessmentEvent.CONVERSATION,
                            held.shared() ? Audience.BOTH : Audience.TEAM,
                            Map.of("heldOn", held.heldOn(), "form", "@form." + held.form())))
                    .chain(() -> held.shared()
                            ? notices.toProvider("conversation-shared", report.id())
                            : Uni.createFrom().voidItem())
                    .chain(() -> follow(caller, report, held.next()));
        });
    }

    private Uni<?> follow(Caller caller, ReportFacts report, FollowUp next) {
        return switch (next) {
            case NONE -> reports.touch(report.id());
            case INVESTIGATION -> reports.advance(caller, report.id(), ReportStatus.INVESTIGATION_TO_ORDER);
            case CLOSE ->
                assessments
                        .last(report.id())
                        .map(found -> found.orElseThrow(() -> Problem.of(CommonProblem.ILLEGAL_TRANSITION)))
                        .chain(earlier -> assessing.propose(
                                caller, report, Assessment.afterConversation(earlier, caller, clock.now())));
        };
    }
}
