package nl.waarborg.casefile;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.function.Consumer;
import nl.waarborg.access.Caller;
import nl.waarborg.casefile.CaseFileApi.CaseSummary;
import nl.waarborg.casefile.CaseFileApi.EmbargoReason;
import nl.waarborg.shared.problem.Problem;
import nl.waarborg.shared.web.Idempotency;
import nl.waarborg.shared.web.IfMatch;

/**
 * Lets the team lay an embargo on a case of any kind that a provider may know of, and lift it. A criminal investigation can
 * begin at any moment, also after the case has ended, so no status stands in the way.
 */
@ApplicationScoped
public class EmbargoService {

    private final CaseFileRepository files;
    private final CaseFileService cases;
    private final Idempotency idempotency;

    EmbargoService(CaseFileRepository files, CaseFileService cases, Idempotency idempotency) {
        this.files = files;
        this.cases = cases;
        this.idempotency = idempotency;
    }

    /**
     * From now on nothing new reaches the provider. 404 for a case that is unseen, 403 for whoever does not read what stays
     * within the team, 412 and 428 by the version of the case, 409 {@code not-for-providers} and {@code
     * already-under-embargo}.
     */
    @WithTransaction
    public Uni<CaseSummary> lay(Caller caller, StepRequest request, EmbargoReason why) {
        return once(caller, request, "layEmbargo", why, true);
    }

    /** The provider sees all that happened meanwhile, and letters that waited leave. As {@link #lay}; 409 {@code no-embargo}. */
    @WithTransaction
    public Uni<CaseSummary> lift(Caller caller, StepRequest request, EmbargoReason why) {
        return once(caller, request, "liftEmbargo", why, false);
    }

    private Uni<CaseSummary> once(
            Caller caller, StepRequest request, String operation, EmbargoReason why, boolean laid) {
        int version = IfMatch.version(request.seen());
        Consumer<SeenCase> permitted = laid ? EmbargoService::requireMayLay : EmbargoService::requireMayLift;
        return idempotency.once(
                caller.accountId(),
                operation,
                request.key(),
                List.of(request.id(), why),
                CaseSummary.class,
                () -> cases.see(caller, request.id())
                        .map(SeenCase::requireInternal)
                        .call(() -> files.locked(request.id()).invoke(file -> IfMatch.check(version, file.version)))
                        .invoke(permitted)
                        .chain(() -> laid
                                ? cases.embargo(caller.actor(), request.id(), why.reason())
                                : cases.liftEmbargo(caller.actor(), request.id(), why.reason()))
                        .chain(() -> files.flush())
                        .chain(() -> files.findById(request.id()))
                        .map(CaseFile::summary));
    }

    private static void requireMayLay(SeenCase seen) {
        if (!seen.facts().kind().isForProviders()) {
            throw Problem.of(CaseProblem.NOT_FOR_PROVIDERS);
        }
        if (!seen.mayLayEmbargo()) {
            throw Problem.of(CaseProblem.ALREADY_UNDER_EMBARGO);
        }
    }

    private static void requireMayLift(SeenCase seen) {
        if (!seen.mayLiftEmbargo()) {
            throw Problem.of(CaseProblem.NO_EMBARGO);
        }
    }
}
