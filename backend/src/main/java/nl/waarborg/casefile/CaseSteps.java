package nl.waarborg.casefile;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import nl.waarborg.access.Caller;
import nl.waarborg.audit.AuditTrail;
import nl.waarborg.audit.Subject;
import nl.waarborg.shared.web.Idempotency;
import nl.waarborg.shared.web.IfMatch;
import org.jspecify.annotations.Nullable;

/**
 * How a case of any kind takes a step: permitted, on the version that was read, once under its key, and told to the case and
 * the trail. The feature brings its own entity along; all of it works in the feature's transaction.
 */
@ApplicationScoped
public class CaseSteps {

    private final CaseFileService cases;
    private final Idempotency idempotency;
    private final AuditTrail audit;

    CaseSteps(CaseFileService cases, Idempotency idempotency, AuditTrail audit) {
        this.cases = cases;
        this.idempotency = idempotency;
        this.audit = audit;
    }

    /**
     * Begins a step: 404 when the caller does not see the case, 403 without a role for the step or without reach, 428 and
     * 412 when the version that was read is missing or stale, 409 when the step cannot follow on the present status.
     *
     * @param seen the header If-Match
     * @param reach what the step asks of how the caller sees the case
     * @param hold waits for whoever is changing the case, and tells its facts
     */
    public <S extends Enum<S> & CaseStatus, F extends StepFacts<S>> Uni<F> begin(
            Caller caller,
            UUID id,
            @Nullable String seen,
            CaseOperation<S> operation,
            Function<SeenCase, SeenCase> reach,
            Function<UUID, Uni<F>> hold) {
        int version = IfMatch.version(seen);
        return cases.see(caller, id)
                .invoke(found -> operation.requireRole(caller))
                .map(reach)
                .chain(() -> hold.apply(id))
                .invoke(facts -> IfMatch.check(version, facts.version()))
                .invoke(operation::requireStatus);
    }

    /** Begins a step that has a version of its own, kept elsewhere: as {@link #begin}, but for the version of the case. */
    public <S extends Enum<S> & CaseStatus, F extends StepFacts<S>> Uni<F> permit(
            Caller caller,
            UUID id,
            CaseOperation<S> operation,
            Function<SeenCase, SeenCase> reach,
            Function<UUID, Uni<F>> hold) {
        return cases.see(caller, id)
                .invoke(found -> operation.requireRole(caller))
                .map(reach)
                .chain(() -> hold.apply(id))
                .invoke(operation::requireStatus);
    }

    /**
     * A whole step, once under its key, answered with the case as it stands now, so that no narrative is kept beside the
     * key.
     *
     * @param body what was asked; the same key with another body is refused
     */
    public <A> Uni<A> once(
            Caller caller,
            StepRequest request,
            CaseOperation<?> operation,
            Object body,
            Supplier<Uni<?>> work,
            Supplier<Uni<A>> read) {
        return idempotency
                .once(
                        caller.accountId(),
                        operation.operationId(),
                        request.key(),
                        List.of(request.id(), body),
                        UUID.class,
                        () -> work.get().replaceWith(request.id()))
                .chain(id -> read.get());
    }

    /**
     * Tells the case and the trail of a new status.
     *
     * @param subject the kind of thing in the trail, {@code report}
     * @param action the feature's own name for the step in the trail
     */
    public <S extends Enum<S> & CaseStatus> Uni<Void> carry(
            Caller caller, String subject, Enum<?> action, S before, StepFacts<S> after) {
        UUID id = after.id();
        S next = after.status();
        return (next.hasEnded()
                        ? cases.end(caller.actor(), id, next.name())
                        : before.hasEnded()
                                ? cases.reopen(caller.actor(), id, next.name())
                                : cases.advance(id, next.name()))
                .chain(() -> audit.record(
                        caller.actor(),
                        action,
                        Subject.of(subject, id).version(after.version()).inCase(id),
                        Map.of("status", before),
                        Map.of("status", next)));
    }
}
