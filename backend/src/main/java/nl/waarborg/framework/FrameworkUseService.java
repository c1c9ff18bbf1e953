package nl.waarborg.framework;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import nl.waarborg.access.Caller;
import nl.waarborg.access.Directory;
import nl.waarborg.access.Role;
import nl.waarborg.audit.AuditTrail;
import nl.waarborg.framework.FrameworkApi.Decision;
import nl.waarborg.framework.FrameworkApi.Framework;
import nl.waarborg.shared.problem.Problem;
import nl.waarborg.shared.problem.Violation;
import nl.waarborg.shared.time.Clock;
import nl.waarborg.shared.web.IfMatch;

/** Puts a version of a framework in use and takes it out: proposed by one person, agreed by another (control C-25). */
@ApplicationScoped
public class FrameworkUseService {

    private final FrameworkRepository versions;
    private final FrameworkTexts texts;
    private final Directory directory;
    private final AuditTrail audit;
    private final Clock clock;

    FrameworkUseService(
            FrameworkRepository versions, FrameworkTexts texts, Directory directory, AuditTrail audit, Clock clock) {
        this.versions = versions;
        this.texts = texts;
        this.directory = directory;
        this.audit = audit;
        this.clock = clock;
    }

    /** Proposes to use a draft. Where nobody else could agree it is in use at once, and that is on record. */
    @WithTransaction
    public Uni<Framework> propose(Caller caller, UUID id, int seen) {
        return reached(caller, id).chain(version -> {
            IfMatch.check(seen, version.version);
            List<Violation> obstacles = FrameworkPolicy.obstacles(texts.content(version));
            if (!obstacles.isEmpty()) {
                throw Problem.invalid(obstacles);
            }
            return step(caller, version, FrameworkAction.PROPOSE, one -> one.propose(caller.actor(), clock.now()))
                    .chain(() -> directory.isAlone(
                            version.authorityId, caller.accountId(), Role.COORDINATOR, Role.ADMINISTRATOR))
                    .chain(alone -> alone
                            ? inUse(caller, version, one -> one.approveAlone(caller.actor(), clock.now()))
                            : Uni.createFrom().item(() -> shown(version)));
        });
    }

    /** The second person agrees, or sends the draft back with a reason. */
    @WithTransaction
    public Uni<Framework> decide(Caller caller, UUID id, int seen, Decision decision) {
        String reason = decision.reason();
        boolean told = reason != null && !reason.isBlank();
        if (!decision.agreed() && !told) {
            throw Problem.invalid(Violation.common("/reason", "required"));
        }
        return reached(caller, id)
                .invoke(version -> IfMatch.check(seen, version.version))
                .chain(version -> decision.agreed()
                        ? inUse(caller, version, one -> one.approve(reason, caller.actor(), clock.now()))
                        : step(
                                caller,
                                version,
                                FrameworkAction.SEND_BACK,
                                one -> one.sendBack(String.valueOf(reason), caller.actor(), clock.now())));
    }

    @WithTransaction
    public Uni<Framework> retire(Caller caller, UUID id, int seen) {
        return reached(caller, id)
                .invoke(version -> IfMatch.check(seen, version.version))
                .chain(version -> step(caller, version, FrameworkAction.RETIRE, one -> one.retire(clock.now())));
    }

    /** It takes the place of the version that was in use: of each framework one is. */
    private Uni<Framework> inUse(Caller caller, FrameworkVersion version, Consumer<FrameworkVersion> verb) {
        return versions.inUse(version.authorityId, version.code)
                .chain(before -> before.isPresent()
                        ? step(caller, before.get(), FrameworkAction.RETIRE, one -> one.retire(clock.now()))
                                .replaceWithVoid()
                        : Uni.createFrom().voidItem())
                .chain(() -> step(caller, version, FrameworkAction.APPROVE, verb));
    }

    private Uni<Framework> step(
            Caller caller, FrameworkVersion version, FrameworkAction action, Consumer<FrameworkVersion> verb) {
        FrameworkVersion.Trace before = version.trace();
        verb.accept(version);
        return versions.flush()
                .chain(() -> audit.record(
                        caller.actor(), action, FrameworkService.subject(version), before, version.trace()))
                .replaceWith(() -> shown(version));
    }

    private Uni<FrameworkVersion> reached(Caller caller, UUID id) {
        return versions.findById(id)
                .onItem()
                .ifNull()
                .failWith(Problem::notFound)
                .invoke(version -> FrameworkService.requireReach(caller, version.authorityId));
    }

    private Framework shown(FrameworkVersion version) {
        return Framework.of(version, texts.content(version));
    }
}
