package nl.waarborg.decision;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import nl.waarborg.access.Caller;
import nl.waarborg.audit.AuditTrail;
import nl.waarborg.audit.Look;
import nl.waarborg.audit.Subject;
import nl.waarborg.decision.DecisionApi.RequestedInspections;
import nl.waarborg.followup.FollowUpService;
import nl.waarborg.inspection.CauseListener;
import nl.waarborg.inspection.InspectionFacts;
import nl.waarborg.shared.text.Language;
import nl.waarborg.shared.text.Texts;

/** What was decided to inspect: it waits for whoever plans, and is done once the signal led to an inspection. */
@ApplicationScoped
public class InspectionRequestService implements CauseListener {

    private static final Texts TEXTS = Texts.besides(InspectionRequestService.class);

    private final DecisionRepository decisions;
    private final InspectionRequestView view;
    private final FollowUpService followUps;
    private final AuditTrail audit;

    InspectionRequestService(
            DecisionRepository decisions, InspectionRequestView view, FollowUpService followUps, AuditTrail audit) {
        this.decisions = decisions;
        this.view = view;
        this.followUps = followUps;
        this.audit = audit;
    }

    /** What waits to be planned, by its last day; the look is on record. */
    @WithTransaction
    public Uni<RequestedInspections> list(Caller caller) {
        return view.waiting(caller)
                .call(found -> audit.looked(
                        caller.actor(),
                        DecisionAction.READ_INSPECTION_REQUESTS,
                        Subject.of("inspection-request", null),
                        Look.at("summary").rows(found.size())))
                .map(RequestedInspections::new);
    }

    @Override
    public Uni<Void> added(Caller caller, InspectionFacts inspection, List<UUID> causes) {
        return Multi.createFrom()
                .iterable(causes)
                .onItem()
                .transformToUniAndConcatenate(cause -> done(caller, inspection, cause))
                .collect()
                .last();
    }

    /** One after the other: a session does one thing at a time. */
    private Uni<Void> done(Caller caller, InspectionFacts inspection, UUID cause) {
        String outcome = TEXTS.get(Language.NL, "task.planned", Map.of("number", inspection.number()));
        return decisions
                .ofCase(cause)
                .chain(found -> Multi.createFrom()
                        .iterable(found)
                        .filter(decision -> decision.isDoneBy(inspection.aspect()))
                        .onItem()
                        .transformToUniAndConcatenate(decision ->
                                followUps.done(caller.actor(), Objects.requireNonNull(decision.followUpId), outcome))
                        .collect()
                        .last());
    }
}
