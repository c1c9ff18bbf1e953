package nl.waarborg.succession;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.waarborg.access.Caller;
import nl.waarborg.audit.AuditTrail;
import nl.waarborg.audit.Subject;
import nl.waarborg.provider.ProviderInfo;
import nl.waarborg.provider.ProviderService;
import nl.waarborg.shared.problem.Problem;
import nl.waarborg.shared.problem.Violation;
import nl.waarborg.shared.time.Clock;
import nl.waarborg.shared.web.Idempotency;
import nl.waarborg.shared.web.IfMatch;
import nl.waarborg.succession.SuccessionApi.ProviderRef;
import nl.waarborg.succession.SuccessionApi.ReasonRequest;
import nl.waarborg.succession.SuccessionApi.SuccessionAnswer;
import nl.waarborg.succession.SuccessionApi.SuccessionRequest;
import nl.waarborg.succession.SuccessionApi.Successions;
import org.jspecify.annotations.Nullable;

/** Which provider went on as which, as the caller's authority recorded it. */
@ApplicationScoped
public class SuccessionService {

    private final SuccessionRepository successions;
    private final ProviderService providers;
    private final Idempotency idempotency;
    private final AuditTrail audit;
    private final Clock clock;

    SuccessionService(
            SuccessionRepository successions,
            ProviderService providers,
            Idempotency idempotency,
            AuditTrail audit,
            Clock clock) {
        this.successions = successions;
        this.providers = providers;
        this.idempotency = idempotency;
        this.audit = audit;
        this.clock = clock;
    }

    @WithTransaction
    public Uni<Successions> list(Caller caller, UUID providerId) {
        return authority(caller, providerId)
                .chain(authority -> successions
                        .of(authority, providerId)
                        .chain(found -> names(found, providerId).map(names -> answer(found, providerId, names))));
    }

    /** Records it; refused when the successor already leads to the predecessor. */
    @WithTransaction
    public Uni<SuccessionAnswer> record(Caller caller, SuccessionRequest request, @Nullable String key) {
        return idempotency.once(
                caller.accountId(),
                "recordSuccession",
                key,
                request,
                SuccessionAnswer.class,
                () -> authority(caller, request.successorId())
                        .call(authority -> requireKnown(authority, request))
                        .call(successions::oneAtATime)
                        .call(authority -> requireNew(authority, request))
                        .chain(authority -> successions.persistAndFlush(
                                new Succession(authority, request, caller.name(), clock.now())))
                        .call(recorded -> audit.record(
                                caller.actor(), SuccessionAction.RECORD, subject(recorded), null, recorded.trace()))
                        .chain(recorded ->
                                providers.find(recorded.predecessorId).map(other -> answer(recorded, other))));
    }

    /** Takes back what was recorded by mistake; it stays on the trail with its reason. */
    @WithTransaction
    public Uni<Void> takeBack(Caller caller, UUID id, ReasonRequest request, int seenVersion) {
        UUID authority = caller.authorityId();
        if (authority == null) {
            throw Problem.notFound();
        }
        return successions
                .find(authority, id)
                .onItem()
                .ifNull()
                .failWith(Problem::notFound)
                .invoke(found -> IfMatch.check(seenVersion, found.version))
                .chain(found -> {
                    Succession.Trace before = found.trace();
                    found.takeBack(request.reason(), caller.name(), clock.now());
                    return successions
                            .flush()
                            .chain(() -> audit.record(
                                    caller.actor(), SuccessionAction.TAKE_BACK, subject(found), before, found.trace()));
                });
    }

    /** The caller's authority, when it works with the provider. */
    Uni<UUID> authority(Caller caller, UUID providerId) {
        UUID authority = caller.authorityId();
        if (authority == null) {
            return Uni.createFrom().failure(Problem.notFound());
        }
        return providers
                .isLinked(providerId, authority)
                .invoke(linked -> {
                    if (!linked) {
                        throw Problem.notFound();
                    }
                })
                .replaceWith(authority);
    }

    private Uni<Void> requireKnown(UUID authority, SuccessionRequest request) {
        return providers
                .isLinked(request.predecessorId(), authority)
                .invoke(linked -> {
                    if (!linked) {
                        throw Problem.invalid(
                                Violation.of(SuccessionService.class, "/predecessorId", "unknown-provider"));
                    }
                })
                .replaceWithVoid();
    }

    private Uni<Void> requireNew(UUID authority, SuccessionRequest request) {
        return successions
                .leads(authority, request.successorId(), request.predecessorId())
                .invoke(circle -> {
                    if (circle) {
                        throw Problem.of(SuccessionProblem.SUCCESSION_CIRCLE);
                    }
                })
                .chain(() -> successions.of(authority, request.successorId()))
                .invoke(known -> {
                    if (known.stream().anyMatch(one -> one.predecessorId.equals(request.predecessorId()))) {
                        throw Problem.of(SuccessionProblem.SUCCESSION_KNOWN);
                    }
                })
                .replaceWithVoid();
    }

    private Uni<Map<UUID, ProviderInfo>> names(List<Succession> found, UUID providerId) {
        return providers.find(
                found.stream().map(one -> besides(one, providerId)).toList());
    }

    private static UUID besides(Succession succession, UUID providerId) {
        return providerId.equals(succession.successorId) ? succession.predecessorId : succession.successorId;
    }

    private static Successions answer(List<Succession> found, UUID providerId, Map<UUID, ProviderInfo> names) {
        return new Successions(
                found.stream()
                        .filter(one -> providerId.equals(one.successorId))
                        .map(one -> answer(one, names.get(one.predecessorId)))
                        .toList(),
                found.stream()
                        .filter(one -> providerId.equals(one.predecessorId))
                        .map(one -> answer(one, names.get(one.successorId)))
                        .toList());
    }

    private static SuccessionAnswer answer(Succession succession, ProviderInfo other) {
        return new SuccessionAnswer(
                succession.id,
                ProviderRef.of(other),
                succession.kind,
                succession.happenedOn,
                succession.reason,
                succession.byName,
                succession.recordedAt,
                succession.version);
    }

    private static Subject subject(Succession succession) {
        return Subject.of("succession", succession.id).version(succession.version);
    }
}
