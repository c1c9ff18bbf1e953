package nl.waarborg.inspectionreport;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.waarborg.access.Caller;
import nl.waarborg.access.Directory.Entry;
import nl.waarborg.casefile.SecondPeople;
import nl.waarborg.casefile.StepRequest;
import nl.waarborg.deadline.AgreedTermService;
import nl.waarborg.inspection.InspectionFacts;
import nl.waarborg.inspection.InspectionService;
import nl.waarborg.inspection.InspectionStatus;
import nl.waarborg.inspectionreport.InspectionReportApi.AgreementRequest;
import nl.waarborg.inspectionreport.InspectionReportApi.ReportAnswer;
import nl.waarborg.letter.LetterKind;
import nl.waarborg.letter.LetterService;
import nl.waarborg.shared.problem.CommonProblem;
import nl.waarborg.shared.problem.Problem;
import nl.waarborg.shared.problem.Violation;
import nl.waarborg.shared.time.Clock;
import nl.waarborg.timeline.Audience;
import nl.waarborg.timeline.TimelineService;

/** Makes a report final: one asks, a second person agrees (security design 3.3). What led to it no longer changes. */
@ApplicationScoped
public class FinalisationService {

    private final InspectionReportRepository reports;
    private final ReactionService steps;
    private final ReportGround ground;
    private final FinalReports finals;
    private final ReportJson json;
    private final InspectionService inspections;
    private final SecondPeople secondPeople;
    private final AgreedTermService terms;
    private final FinalReportTerm finalTerm;
    private final LetterService letters;
    private final TimelineService timeline;
    private final Clock clock;

    FinalisationService(
            InspectionReportRepository reports,
            ReactionService steps,
            ReportGround ground,
            FinalReports finals,
            ReportJson json,
            InspectionService inspections,
            SecondPeople secondPeople,
            AgreedTermService terms,
            FinalReportTerm finalTerm,
            LetterService letters,
            TimelineService timeline,
            Clock clock) {
        this.reports = reports;
        this.steps = steps;
        this.ground = ground;
        this.finals = finals;
        this.json = json;
        this.inspections = inspections;
        this.secondPeople = secondPeople;
        this.terms = terms;
        this.finalTerm = finalTerm;
        this.letters = letters;
        this.timeline = timeline;
        this.clock = clock;
    }

    /** Asks a second person. An authority of one person makes it final alone, and that is on record. */
    @WithTransaction
    public Uni<ReportAnswer> propose(Caller caller, StepRequest request) {
        return steps.step(
                caller,
                request,
                InspectionReportAction.PROPOSE,
                Map.of(),
                (inspection, report) -> requireReady(inspection, report)
                        .invoke(() -> report.propose(caller, clock.now()))
                        .chain(() -> secondPeople.others(caller.accountId(), inspection.authorityId()))
                        .chain(others -> others.isEmpty()
                                ? alone(caller, inspection, report)
                                : asked(caller, inspection, others)));
    }

    /** The second person agrees, or sends it back with a reason. */
    @WithTransaction
    public Uni<ReportAnswer> agree(Caller caller, StepRequest request, AgreementRequest agreement) {
        String reason = agreement.reason() == null ? "" : agreement.reason();
        if (!agreement.agreed() && reason.isBlank()) {
            throw Problem.invalid(Violation.common("/reason", "required"));
        }
        return steps.step(caller, request, InspectionReportAction.AGREE, agreement, (inspection, report) -> {
            UUID author = report.proposedById;
            if (author == null) {
                throw Problem.of(CommonProblem.ILLEGAL_TRANSITION);
            }
            if (caller.accountId().equals(author)) {
                throw Problem.of(ReportProblem.OWN_REPORT);
            }
            return secondPeople
                    .require(caller, author, inspection.authorityId())
                    .chain(() -> agreement.agreed()
                            ? made(caller, inspection, report, false)
                            : sentBack(caller, inspection, report, reason))
                    .chain(() -> secondPeople.answer(
                            agreement.agreed() ? "final-report-agreed" : "final-report-sent-back",
                            inspection.id(),
                            inspection.authorityId(),
                            author));
        });
    }

    private Uni<Void> asked(Caller caller, InspectionFacts inspection, List<Entry> others) {
        return timeline.tell(caller.actor(), inspection.id(), ReportEvent.PROPOSED, Audience.TEAM)
                .chain(() -> secondPeople.ask("final-report-asked", inspection.id(), others));
    }

    private Uni<Void> alone(Caller caller, InspectionFacts inspection, InspectionReport report) {
        return made(caller, inspection, report, true)
                .chain(() -> secondPeople.tellThatThereIsNone(
                        "final-report-alone", inspection.id(), inspection.authorityId()));
    }

    private Uni<Void> sentBack(Caller caller, InspectionFacts inspection, InspectionReport report, String reason) {
        report.sendBack(reason);
        return timeline.tell(caller.actor(), inspection.id(), ReportEvent.SENT_BACK, Audience.TEAM);
    }

    private Uni<Void> made(Caller caller, InspectionFacts inspection, InspectionReport report, boolean alone) {
        UUID id = inspection.id();
        return requireReady(inspection, report)
                .chain(() -> finals.of(inspection, json.findings(report)))
                .invoke(made -> report.makeFinal(json.write(made), caller.actor(), alone, clock.now()))
                .call(made -> letters.send(
                        caller, id, LetterKind.FINAL_INSPECTION_REPORT, null, Map.of("followUp", made.followUp())))
                .chain(() -> finalTerm.end(caller.actor(), report))
                .chain(() -> timeline.tell(
                        caller.actor(),
                        id,
                        alone ? ReportEvent.MADE_FINAL_ALONE : ReportEvent.MADE_FINAL,
                        Audience.BOTH))
                .chain(() -> inspections.advance(caller, id, InspectionStatus.FINAL))
                .replaceWithVoid();
    }

    /** The provider had its say or its term is over, each remark was weighed, and the report tells what was found. */
    private Uni<Void> requireReady(InspectionFacts inspection, InspectionReport report) {
        return requireReaction(report)
                .chain(() -> reports.reactions(inspection.id()))
                .invoke(reactions -> {
                    if (!reactions.stream().allMatch(ReportReaction::isWeighed)) {
                        throw Problem.of(ReportProblem.REACTIONS_NOT_WEIGHED);
                    }
                })
                .chain(() -> ground.requireCurrent(inspection, json.findings(report)));
    }

    private Uni<Void> requireReaction(InspectionReport report) {
        return report.deadlineId == null
                ? Uni.createFrom().voidItem()
                : terms.find(report.deadlineId)
                        .invoke(term -> {
                            if (!report.isHeard(term.dueOn(), clock.today())) {
                                throw Problem.of(ReportProblem.REACTION_AWAITED);
                            }
                        })
                        .replaceWithVoid();
    }
}
