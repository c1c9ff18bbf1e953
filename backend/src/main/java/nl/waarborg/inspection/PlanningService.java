package nl.waarborg.inspection;

import io.quarkus.arc.All;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.waarborg.access.Caller;
import nl.waarborg.audit.AuditTrail;
import nl.waarborg.audit.Subject;
import nl.waarborg.casefile.AssignmentService;
import nl.waarborg.casefile.CaseFacts;
import nl.waarborg.casefile.CaseFileService;
import nl.waarborg.casefile.CaseKind;
import nl.waarborg.casefile.CaseTerms;
import nl.waarborg.casefile.Ceiling;
import nl.waarborg.casefile.NewCase;
import nl.waarborg.casefile.SeenCase;
import nl.waarborg.casefile.StepRequest;
import nl.waarborg.inspection.InspectionApi.CauseRequest;
import nl.waarborg.inspection.InspectionApi.InspectionAnswer;
import nl.waarborg.inspection.InspectionApi.InspectionRequest;
import nl.waarborg.inspection.InspectionApi.Reason;
import nl.waarborg.shared.Actor;
import nl.waarborg.shared.Ids;
import nl.waarborg.shared.problem.Problem;
import nl.waarborg.shared.time.Clock;
import nl.waarborg.shared.web.Idempotency;
import nl.waarborg.timeline.Audience;
import nl.waarborg.timeline.TimelineService;
import org.jspecify.annotations.Nullable;

/** Plans inspections, plans them otherwise, and calls them off. */
@ApplicationScoped
public class PlanningService {

    /** For what an inspection is shared with its team; ends with the membership. */
    private static final String OF_THE_TEAM = "Doet het onderzoek mee";

    private final InspectionRepository inspections;
    private final InspectionService service;
    private final PlanCheck check;
    private final CaseFileService cases;
    private final CaseTerms terms;
    private final AssignmentService assignments;
    private final TimelineService timeline;
    private final AuditTrail audit;
    private final Idempotency idempotency;
    private final List<CauseListener> listeners;
    private final Clock clock;

    PlanningService(
            InspectionRepository inspections,
            InspectionService service,
            PlanCheck check,
            CaseFileService cases,
            CaseTerms terms,
            AssignmentService assignments,
            TimelineService timeline,
            AuditTrail audit,
            Idempotency idempotency,
            @All List<CauseListener> listeners,
            Clock clock) {
        this.inspections = inspections;
        this.service = service;
        this.check = check;
        this.cases = cases;
        this.terms = terms;
        this.assignments = assignments;
        this.timeline = timeline;
        this.audit = audit;
        this.idempotency = idempotency;
        this.listeners = listeners;
        this.clock = clock;
    }

    /** A member of the team plans an inspection. 400 with all that is wrong at once. */
    @WithTransaction
    public Uni<InspectionAnswer> plan(Caller caller, @Nullable String key, InspectionRequest request) {
        UUID authority = caller.authorityId();
        if (authority == null) {
            throw Problem.forbidden();
        }
        NewInspection begun = new NewInspection(
                authority,
                request.providerId(),
                request.locationId(),
                request.municipalityCode(),
                request.plan(),
                request.causes() == null ? List.of() : request.causes());
        return idempotency
                .once(
                        caller.accountId(),
                        "planInspection",
                        key,
                        request,
                        UUID.class,
                        () -> begin(caller, begun, Boolean.TRUE.equals(request.handleMyself()))
                                .map(InspectionFacts::id))
                .chain(id -> service.read(caller, id));
    }

    /**
     * Begins an inspection, for a person or for the room in which it was decided. 403 for a specialist of the other aspect.
     *
     * @param handle whether the caller becomes its handler
     */
    @WithTransaction
    public Uni<InspectionFacts> begin(Caller caller, NewInspection begun, boolean handle) {
        InspectionTaking.requireAspect(caller, begun.plan().aspect());
        Actor who = caller.actor();
        UUID id = Ids.next();
        return check.judge(caller, begun)
                .chain(place -> cases.open(who, newCase(id, begun, place))
                        .map(file -> new Inspection(id, file.number(), begun, place, who, clock.now())))
                .chain(inspections::persistAndFlush)
                .call(inspection -> addCauses(caller, inspection, begun.causes()))
                .call(inspection -> shareWithTeam(who, inspection, Set.of()))
                .call(() ->
                        handle ? assignments.take(caller, id) : Uni.createFrom().voidItem())
                .call(inspection -> timeline.tell(
                        who,
                        id,
                        InspectionEvent.PLANNED,
                        Audience.TEAM,
                        Map.of("from", inspection.plannedFrom, "until", inspection.plannedUntil)))
                .call(inspection -> audit.record(
                        who,
                        InspectionAction.PLAN,
                        Subject.of("inspection", id).version(inspection.version).inCase(id),
                        null,
                        inspection.facts()))
                .map(Inspection::facts);
    }

    /** It is planned otherwise. What the provider was told already stands. */
    @WithTransaction
    public Uni<InspectionAnswer> replan(Caller caller, UUID id, @Nullable String seen, InspectionPlan plan) {
        InspectionTaking.requireAspect(caller, plan.aspect());
        return service.begin(caller, id, seen, InspectionAction.REPLAN.operation())
                .call(facts -> check.judge(facts, plan))
                .call(facts -> requireFree(facts, plan))
                .chain(before -> inspections.get(id).chain(inspection -> {
                    inspection.plan(plan, clock.now());
                    return service.recorded(caller, InspectionAction.REPLAN, inspection, before)
                            .chain(() -> shareWithTeam(caller.actor(), inspection, Set.copyOf(before.teamIds())))
                            .chain(() -> timeline.tell(
                                    caller.actor(),
                                    id,
                                    InspectionEvent.REPLANNED,
                                    Audience.TEAM,
                                    Map.of("from", inspection.plannedFrom, "until", inspection.plannedUntil)));
                }))
                .chain(() -> service.read(caller, id));
    }

    /** What the provider reads already does not change while an embargo keeps everything new from it. */
    private Uni<Void> requireFree(InspectionFacts facts, InspectionPlan plan) {
        return cases.facts(facts.id())
                .invoke(file -> {
                    if (file.knownToProvider() && !plan.readsAs(facts)) {
                        file.requireNoEmbargo();
                    }
                })
                .replaceWithVoid();
    }

    /** It is called off, for a reason that stays within the team. */
    @WithTransaction
    public Uni<InspectionAnswer> cancel(Caller caller, StepRequest request, Reason reason) {
        return end(
                caller,
                request,
                InspectionAction.CANCEL,
                InspectionStatus.CANCELLED,
                reason,
                InspectionEvent.CANCELLED,
                "Het onderzoek gaat niet door.");
    }

    /**
     * What the final report asks for is done, or is followed elsewhere; improvement measures go on by themselves. 409 while
     * something stands in the way.
     */
    @WithTransaction
    public Uni<InspectionAnswer> close(Caller caller, StepRequest request, Reason reason) {
        return end(
                caller,
                request,
                InspectionAction.CLOSE,
                InspectionStatus.CLOSED,
                reason,
                InspectionEvent.CLOSED,
                "Het onderzoek is afgesloten.");
    }

    private Uni<InspectionAnswer> end(
            Caller caller,
            StepRequest request,
            InspectionAction action,
            InspectionStatus last,
            Reason reason,
            InspectionEvent event,
            String why) {
        return service.step(
                caller,
                request,
                action.operation(),
                reason,
                facts -> (last == InspectionStatus.CLOSED
                                ? cases.requireReadyToClose(facts.id())
                                : Uni.createFrom().voidItem())
                        .chain(() -> inspections.get(facts.id()))
                        .chain(inspection -> {
                            InspectionStatus before = inspection.status;
                            inspection.end(last, reason.reason(), caller.actor(), clock.now());
                            return service.carry(caller, inspection, before)
                                    .chain(() -> terms.endAll(caller, inspection.id, why))
                                    .chain(() -> timeline.tell(caller.actor(), inspection.id, event, Audience.BOTH));
                        }));
    }

    /** Whoever joins the team reads the inspection, whoever leaves it no longer does by that. */
    private Uni<Void> shareWithTeam(Actor who, Inspection inspection, Set<UUID> before) {
        Set<UUID> now = new HashSet<>(Arrays.asList(inspection.teamIds));
        List<UUID> left = before.stream().filter(one -> !now.contains(one)).toList();
        List<UUID> joined = now.stream().filter(one -> !before.contains(one)).toList();
        return Multi.createFrom()
                .iterable(left)
                .onItem()
                .transformToUniAndConcatenate(one -> cases.unshare(who, inspection.id, one, OF_THE_TEAM))
                .collect()
                .last()
                .chain(() -> Multi.createFrom()
                        .iterable(joined)
                        .onItem()
                        .transformToUniAndConcatenate(
                                one -> cases.share(who, inspection.id, one, Ceiling.S5, OF_THE_TEAM, null))
                        .collect()
                        .last())
                .replaceWithVoid();
    }

    /** A case that the caller knows of goes into an inspection that runs; both tell of each other. */
    @WithTransaction
    public Uni<InspectionAnswer> addCause(Caller caller, StepRequest request, CauseRequest cause) {
        return service.step(
                caller,
                request,
                InspectionAction.ADD_CAUSE.operation(),
                cause,
                facts -> cases.see(caller, cause.caseId())
                        .map(SeenCase::requireOutline)
                        .chain(() -> inspections.get(facts.id()))
                        .chain(inspection -> join(caller, inspection, cause.caseId())));
    }

    /**
     * Lets a case go into an inspection, for the room in which that was decided.
     *
     * @param authorityId whose case and inspection it is
     * @param number of an inspection of which the report is not final; where there is none nothing happens
     */
    @WithTransaction
    public Uni<Void> join(Caller caller, UUID authorityId, UUID caseId, String number) {
        return inspections
                .running(authorityId, number)
                .chain(id -> id == null
                        ? Uni.createFrom().voidItem()
                        : inspections
                                .hold(id)
                                .chain(inspection ->
                                        InspectionStatus.beforeFinal().contains(inspection.status)
                                                ? join(caller, inspection, caseId)
                                                : Uni.createFrom().voidItem()));
    }

    private Uni<Void> join(Caller caller, Inspection inspection, UUID caseId) {
        return inspections
                .hasCause(inspection.id, caseId)
                .chain(there -> there ? Uni.createFrom().voidItem() : addCauses(caller, inspection, List.of(caseId)))
                .chain(() -> service.touch(inspection.id))
                .replaceWithVoid();
    }

    private Uni<Void> addCauses(Caller caller, Inspection inspection, List<UUID> causes) {
        List<UUID> added = causes.stream().distinct().toList();
        if (added.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        return inspections
                .keep(added.stream()
                        .map(cause -> new InspectionCause(inspection.id, cause, clock.now()))
                        .toList())
                .chain(() -> cases.facts(added))
                .chain(facts -> Multi.createFrom()
                        .iterable(added)
                        .onItem()
                        .transformToUniAndConcatenate(cause -> tellBoth(caller.actor(), inspection, facts.get(cause)))
                        .collect()
                        .last())
                .chain(() -> Multi.createFrom()
                        .iterable(listeners)
                        .onItem()
                        .transformToUniAndConcatenate(listener -> listener.added(caller, inspection.facts(), added))
                        .collect()
                        .last());
    }

    /** What is kept from the provider in the one case does not reach it by way of the other. */
    private Uni<Void> tellBoth(Actor who, Inspection inspection, CaseFacts cause) {
        return timeline.tell(
                        who, cause.id(), InspectionEvent.LED_TO, Audience.TEAM, Map.of("number", inspection.number))
                .chain(() -> timeline.tell(
                        who,
                        inspection.id,
                        InspectionEvent.CAUSE_ADDED,
                        Audience.TEAM,
                        Map.of("number", cause.number())))
                .chain(() -> cause.isUnderEmbargo()
                        ? cases.embargoOfCause(who, inspection.id, cause)
                        : Uni.createFrom().voidItem());
    }

    private static NewCase newCase(UUID id, NewInspection begun, InspectionPlace place) {
        return new NewCase(
                id,
                CaseKind.INSPECTION,
                begun.authorityId(),
                begun.providerId(),
                place.locationId(),
                place.municipalityCode(),
                InspectionStatus.PLANNED.name(),
                false,
                List.of());
    }
}
