package nl.waarborg.assessment;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import nl.waarborg.access.Caller;
import nl.waarborg.assessment.AssessmentApi.AgreementRequest;
import nl.waarborg.assessment.AssessmentApi.AssessmentRequest;
import nl.waarborg.assessment.AssessmentApi.QuestionAnswer;
import nl.waarborg.audit.AuditTrail;
import nl.waarborg.audit.Subject;
import nl.waarborg.casefile.CaseFileService;
import nl.waarborg.casefile.SecondPeople;
import nl.waarborg.casefile.StepRequest;
import nl.waarborg.report.ReportApi.ReportAnswer;
import nl.waarborg.report.ReportFacts;
import nl.waarborg.report.ReportService;
import nl.waarborg.report.ReportStatus;
import nl.waarborg.shared.problem.CommonProblem;
import nl.waarborg.shared.problem.Problem;
import nl.waarborg.shared.problem.Violation;
import nl.waarborg.shared.time.Clock;
import nl.waarborg.timeline.Audience;
import nl.waarborg.timeline.TimelineService;
import org.jspecify.annotations.Nullable;

/** The four questions, the outcome, and the agreement of a second person (protocol step 3). */
@ApplicationScoped
public class AssessmentService {

    private final ReportService reports;
    private final AssessmentRepository assessments;
    private final OutcomeEffects effects;
    private final SecondPeople second;
    private final CaseFileService cases;
    private final TimelineService timeline;
    private final AuditTrail audit;
    private final Clock clock;

    AssessmentService(
            ReportService reports,
            AssessmentRepository assessments,
            OutcomeEffects effects,
            SecondPeople second,
            CaseFileService cases,
            TimelineService timeline,
            AuditTrail audit,
            Clock clock) {
        this.reports = reports;
        this.assessments = assessments;
        this.effects = effects;
        this.second = second;
        this.cases = cases;
        this.timeline = timeline;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Answers the four questions and chooses the outcome. Where a criminal investigation could be hindered, the provider
     * sees nothing new from this moment on.
     */
    @WithTransaction
    public Uni<ReportAnswer> assess(Caller caller, StepRequest request, AssessmentRequest assessed) {
        List<Violation> wrong = AssessmentPolicy.check(assessed, clock.today());
        if (!wrong.isEmpty()) {
            throw Problem.invalid(wrong);
        }
        return reports.step(caller, request, AssessmentAction.ASSESS.operation(), assessed, report -> {
            if (report.status() == ReportStatus.REQUESTED && assessed.outcome() != Outcome.SUPERVISOR_INVESTIGATION) {
                throw Problem.of(CommonProblem.ILLEGAL_TRANSITION);
            }
            Assessment assessment = Assessment.of(report.id(), assessed, caller, clock.now());
            return embargo(caller, report, assessed.criminalInvestigation())
                    .chain(() -> assessed.outcome().needsSecondPerson()
                            ? propose(caller, report, assessment)
                            : assessments.persist(assessment).chain(() -> effects.settle(caller, report, assessment)))
                    .chain(() -> recorded(caller, AssessmentAction.ASSESS, assessment, null));
        });
    }

    /** The second person agrees, and the outcome holds; or sends it back with a reason. */
    @WithTransaction
    public Uni<ReportAnswer> agree(Caller caller, StepRequest request, AgreementRequest decision) {
        if (!decision.agreed()
                && (decision.reason() == null || decision.reason().isBlank())) {
            throw Problem.invalid(Violation.common("/reason", "required"));
        }
        return reports.step(
                caller,
                request,
                AssessmentAction.AGREE.operation(),
                decision,
                report -> assessments
                        .last(report.id())
                        .map(found -> found.orElseThrow(Problem::notFound))
                        .chain(assessment -> {
                            AssessmentPolicy.requireOther(caller, assessment);
                            Assessment.Trace before = assessment.trace();
                            assessment.decide(decision.agreed(), decision.reason(), caller.actor(), clock.now());
                            return (decision.agreed()
                                            ? agreed(caller, report, assessment)
                                            : sentBack(caller, report, assessment))
                                    .chain(() -> second.answer(
                                            decision.agreed() ? "agreement-given" : "agreement-refused",
                                            report.id(),
                                            report.authorityId(),
                                            assessment.byId))
                                    .chain(() -> recorded(caller, AssessmentAction.AGREE, assessment, before));
                        }));
    }

    /** An outcome without investigation waits for a second person; where there is none, that is recorded and it holds. */
    Uni<Void> propose(Caller caller, ReportFacts report, Assessment assessment) {
        return second.others(caller.accountId(), report.authorityId()).chain(others -> {
            assessment.await(
                    others.isEmpty() ? Agreement.nobodyThere(report.status()) : Agreement.asked(report.status()));
            return assessments
                    .persist(assessment)
                    .chain(() -> others.isEmpty()
                            ? effects.settle(caller, report, assessment)
                                    .chain(() -> tell(caller, assessment, AssessmentEvent.NO_SECOND_PERSON))
                                    .chain(() -> second.tellThatThereIsNone(
                                            "decided-alone", report.id(), report.authorityId()))
                            : reports.advance(caller, report.id(), ReportStatus.AWAITING_AGREEMENT)
                                    .chain(() -> tell(caller, assessment, AssessmentEvent.PROPOSED))
                                    .chain(() -> second.ask("agreement-asked", report.id(), others)));
        });
    }

    private Uni<Void> agreed(Caller caller, ReportFacts report, Assessment assessment) {
        return tell(caller, assessment, AssessmentEvent.AGREED).chain(() -> effects.settle(caller, report, assessment));
    }

    private Uni<Void> sentBack(Caller caller, ReportFacts report, Assessment assessment) {
        ReportStatus back = assessment.leadsTo == ReportStatus.READY_TO_CLOSE
                ? ReportStatus.CONVERSATION
                : ReportStatus.ACKNOWLEDGED;
        return reports.advance(caller, report.id(), back)
                .chain(() -> tell(caller, assessment, AssessmentEvent.SENT_BACK));
    }

    private Uni<Void> embargo(Caller caller, ReportFacts report, QuestionAnswer hinders) {
        return switch (hinders.answer()) {
            case YES -> cases.embargo(caller.actor(), report.id(), hinders.reason());
            case NO -> cases.liftEmbargo(caller.actor(), report.id(), hinders.reason());
            case UNKNOWN -> Uni.createFrom().voidItem();
        };
    }

    private Uni<Void> tell(Caller caller, Assessment assessment, AssessmentEvent event) {
        return timeline.tell(
                caller.actor(),
                assessment.reportId,
                event,
                Audience.TEAM,
                Map.of("outcome", "@leads-to." + assessment.leadsTo));
    }

    private Uni<Void> recorded(
            Caller caller, AssessmentAction action, Assessment assessment, Assessment.@Nullable Trace before) {
        return assessments
                .flush()
                .chain(() -> audit.record(
                        caller.actor(),
                        action,
                        Subject.of("assessment", assessment.id)
                                .version(assessment.version)
                                .inCase(assessment.reportId),
                        before,
                        assessment.trace()));
    }
}
