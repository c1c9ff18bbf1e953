package nl.waarborg.inspection;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import java.util.function.Function;
import nl.waarborg.access.Caller;
import nl.waarborg.audit.AuditTrail;
import nl.waarborg.audit.Look;
import nl.waarborg.audit.Subject;
import nl.waarborg.casefile.CaseFileService;
import nl.waarborg.casefile.CaseOperation;
import nl.waarborg.casefile.CaseSteps;
import nl.waarborg.casefile.SeenCase;
import nl.waarborg.casefile.StepRequest;
import nl.waarborg.inspection.InspectionApi.InspectionAnswer;
import nl.waarborg.inspection.InspectionApi.Inspections;
import nl.waarborg.shared.database.Reading;
import nl.waarborg.shared.problem.Problem;
import nl.waarborg.shared.time.Clock;
import org.jspecify.annotations.Nullable;

/**
 * Reads inspections, and is the door for the rooms above: they {@link #begin} a step, do their own part, and let the
 * inspection {@link #advance} or {@link #touch} it; all in one transaction. Each step of the team asks that the caller reads
 * what stays within the team.
 */
@ApplicationScoped
public class InspectionService {

    private final InspectionRepository inspections;
    private final InspectionView view;
    private final InspectionListView lists;
    private final CaseFileService cases;
    private final CaseSteps steps;
    private final AuditTrail audit;
    private final Clock clock;

    InspectionService(
            InspectionRepository inspections,
            InspectionView view,
            InspectionListView lists,
            CaseFileService cases,
            CaseSteps steps,
            AuditTrail audit,
            Clock clock) {
        this.inspections = inspections;
        this.view = view;
        this.lists = lists;
        this.cases = cases;
        this.steps = steps;
        this.audit = audit;
        this.clock = clock;
    }

    /** The inspection as far as the caller may see it; the look is on record. 404 when unseen. */
    @WithTransaction
    public Uni<InspectionAnswer> read(Caller caller, UUID id) {
        return Reading.of(() -> reader(caller, id)
                .chain(reader -> inspections
                        .get(id)
                        .call(() -> looked(reader, id))
                        .chain(inspection -> view.of(reader, inspection))));
    }

    /** The inspections of a provider that the caller sees, newest first; of the own provider for whoever works there. */
    @WithTransaction
    public Uni<Inspections> list(Caller caller, @Nullable UUID providerId) {
        UUID provider = caller.isProvider() ? caller.providerId() : providerId;
        if (provider == null) {
            throw Problem.forbidden();
        }
        return audit.looked(
                        caller.actor(), InspectionAction.LIST, Subject.of("provider", provider), Look.at("inspections"))
                .chain(() -> lists.ofProvider(caller, provider))
                .map(Inspections::new);
    }

    /** The inspections to which a case led, as far as the caller sees them; 404 for a case that is unseen. */
    @WithTransaction
    public Uni<Inspections> outOf(Caller caller, UUID caseId) {
        return cases.see(caller, caseId)
                .map(SeenCase::requireOutline)
                .call(() -> audit.looked(
                        caller.actor(),
                        InspectionAction.LIST,
                        Subject.of("case", caseId).inCase(caseId),
                        Look.at("inspections")))
                .chain(() -> lists.ofCause(caller, caseId))
                .map(Inspections::new);
    }

    /** How the caller sees an inspection; 404 when unseen or no inspection. For the rooms above. */
    @WithTransaction
    public Uni<InspectionReader> reader(Caller caller, UUID id) {
        return cases.see(caller, id).map(InspectionReader::new).call(() -> inspections.get(id));
    }

    /** What is known of an inspection, whoever asks: for rooms that asked for the rights, and for the system itself. */
    @WithTransaction
    public Uni<InspectionFacts> facts(UUID id) {
        return inspections.get(id).map(Inspection::facts);
    }

    /**
     * Begins a step: 404 when the caller does not see the inspection, 403 without a role for the step or without reading it
     * as the team does, 428 and 412 when the version that was read is missing or stale, 409 when the step cannot follow on
     * the present status.
     *
     * @param seen the header If-Match
     */
    @WithTransaction
    public Uni<InspectionFacts> begin(
            Caller caller, UUID id, @Nullable String seen, CaseOperation<InspectionStatus> operation) {
        return steps.begin(caller, id, seen, operation, SeenCase::requireInternal, this::hold);
    }

    /**
     * Begins a step that has a version of its own, kept in the room above: as {@link #begin}, but for the version of the
     * inspection. Waits for whoever is changing the inspection.
     */
    @WithTransaction
    public Uni<InspectionFacts> permit(Caller caller, UUID id, CaseOperation<InspectionStatus> operation) {
        return steps.permit(caller, id, operation, SeenCase::requireInternal, this::hold);
    }

    /**
     * As {@link #permit}, for what is kept apart per row: two of these at one time do not wait for each other, but both wait
     * for a step that changes the inspection, so that nothing slips in after the report is final.
     */
    @WithTransaction
    public Uni<InspectionFacts> permitBeside(Caller caller, UUID id, CaseOperation<InspectionStatus> operation) {
        return steps.permit(caller, id, operation, SeenCase::requireInternal, this::holdBeside);
    }

    /**
     * As {@link #permit}, for steps of which some are the provider's: it needs to read the content, the team what stays
     * within the team.
     */
    @WithTransaction
    public Uni<InspectionFacts> permitEitherSide(Caller caller, UUID id, CaseOperation<InspectionStatus> operation) {
        return caller.isProvider()
                ? steps.permit(caller, id, operation, SeenCase::requireContent, this::hold)
                : permit(caller, id, operation);
    }

    /**
     * A whole step, once under its key: begun, done by the room above, and answered with the inspection as it stands now.
     *
     * @param body what was asked; the same key with another body is refused
     * @param work the room's own part, which ends with {@link #advance} or {@link #touch}
     */
    @WithTransaction
    public Uni<InspectionAnswer> step(
            Caller caller,
            StepRequest request,
            CaseOperation<InspectionStatus> operation,
            Object body,
            Function<InspectionFacts, Uni<?>> work) {
        return steps.once(
                caller,
                request,
                operation,
                body,
                () -> begin(caller, request.id(), request.seen(), operation)
                        .chain(work::apply)
                        .chain(inspections::flush),
                () -> read(caller, request.id()));
    }

    /**
     * Ends a step that changes the status, which stands in the trail; the room above tells the timeline what happened. 409
     * when the status may not follow.
     */
    @WithTransaction
    public Uni<InspectionFacts> advance(Caller caller, UUID id, InspectionStatus next) {
        return inspections.get(id).chain(inspection -> {
            InspectionStatus before = inspection.status;
            inspection.become(next, caller.actor(), clock.now());
            return carry(caller, inspection, before);
        });
    }

    /** Ends a step that changes no status: the version goes up with what is kept in the room above. */
    @WithTransaction
    public Uni<InspectionFacts> touch(UUID id) {
        return inspections
                .get(id)
                .invoke(inspection -> inspection.touch(clock.now()))
                .call(inspections::flush)
                .map(Inspection::facts);
    }

    /** Tells the case and the trail of the new status. */
    Uni<InspectionFacts> carry(Caller caller, Inspection inspection, InspectionStatus before) {
        return inspections
                .flush()
                .chain(() -> steps.carry(caller, "inspection", InspectionAction.ADVANCE, before, inspection.facts()))
                .replaceWith(inspection::facts);
    }

    /** Records a change that is no step to another status. */
    Uni<Void> recorded(Caller caller, InspectionAction action, Inspection inspection, InspectionFacts before) {
        return inspections
                .flush()
                .chain(() -> audit.record(
                        caller.actor(),
                        action,
                        Subject.of("inspection", inspection.id)
                                .version(inspection.version)
                                .inCase(inspection.id),
                        before,
                        inspection.facts()));
    }

    private Uni<InspectionFacts> hold(UUID id) {
        return inspections.hold(id).map(Inspection::facts);
    }

    private Uni<InspectionFacts> holdBeside(UUID id) {
        return inspections.holdBeside(id).map(Inspection::facts);
    }

    private Uni<Void> looked(InspectionReader reader, UUID id) {
        return audit.looked(
                reader.caller().actor(),
                InspectionAction.READ,
                Subject.of("inspection", id).inCase(id),
                reader.seesContent() ? Look.at("metadata", "content") : Look.at("metadata"));
    }
}
