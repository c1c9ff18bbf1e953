package nl.waarborg.succession;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import nl.waarborg.access.Caller;
import nl.waarborg.audit.AuditTrail;
import nl.waarborg.audit.Subject;
import nl.waarborg.provider.ProviderInfo;
import nl.waarborg.provider.ProviderService;
import nl.waarborg.shared.problem.Problem;
import nl.waarborg.shared.time.Clock;
import nl.waarborg.shared.web.Idempotency;
import nl.waarborg.succession.SuccessionApi.LikelyMatch;
import nl.waarborg.succession.SuccessionApi.LikelyMatches;
import nl.waarborg.succession.SuccessionApi.ProviderRef;
import nl.waarborg.succession.SuccessionApi.SetAside;
import nl.waarborg.succession.SuccessionApi.SetAsideRequest;
import org.jspecify.annotations.Nullable;

/** Who may be the same people under another name: shown with the reasons, and never put together by itself. */
@ApplicationScoped
public class MatchService {

    private final MatchView view;
    private final SuccessionRepository repository;
    private final SuccessionService successions;
    private final ProviderService providers;
    private final Idempotency idempotency;
    private final AuditTrail audit;
    private final Clock clock;

    MatchService(
            MatchView view,
            SuccessionRepository repository,
            SuccessionService successions,
            ProviderService providers,
            Idempotency idempotency,
            AuditTrail audit,
            Clock clock) {
        this.view = view;
        this.repository = repository;
        this.successions = successions;
        this.providers = providers;
        this.idempotency = idempotency;
        this.audit = audit;
        this.clock = clock;
    }

    /** The likely ones, the likeliest first, and those that were set aside. */
    @WithTransaction
    public Uni<LikelyMatches> list(Caller caller, UUID providerId) {
        return successions
                .authority(caller, providerId)
                .chain(authority -> likely(authority, providerId)
                        .chain(likely -> repository
                                .setAside(authority, providerId)
                                .chain(known -> setAside(known, providerId))
                                .map(setAside -> new LikelyMatches(likely, setAside))));
    }

    /** Keeps that a person found two providers not to be the same people, and why. */
    @WithTransaction
    public Uni<SetAside> setAside(Caller caller, UUID providerId, SetAsideRequest request, @Nullable String key) {
        return idempotency.once(
                caller.accountId(),
                "setMatchAside",
                key,
                List.of(providerId, request),
                SetAside.class,
                () -> successions
                        .authority(caller, providerId)
                        .chain(authority -> likely(authority, providerId)
                                .map(likely -> require(likely, request.otherId()))
                                .map(match -> new MatchSetAside(
                                        authority,
                                        providerId,
                                        request.otherId(),
                                        match.score(),
                                        request.reason(),
                                        caller.name(),
                                        clock.now()))
                                .call(repository::add)
                                .call(kept -> audit.record(
                                        caller.actor(),
                                        SuccessionAction.SET_ASIDE,
                                        Subject.of("provider-match", kept.id),
                                        null,
                                        new Trace(kept.oneId, kept.otherId, kept.score, kept.reason)))
                                .chain(kept -> setAside(List.of(kept), providerId))
                                .map(List::getFirst)));
    }

    private Uni<List<LikelyMatch>> likely(UUID authority, UUID providerId) {
        return view.compare(authority, providerId)
                .map(compared -> compared.stream()
                        .map(one -> match(one.provider(), MatchPolicy.judge(one.common())))
                        .filter(match -> match.score() >= MatchPolicy.LIKELY)
                        .sorted(Comparator.comparing(LikelyMatch::score).reversed())
                        .toList());
    }

    private static LikelyMatch match(ProviderRef provider, MatchPolicy.Judgement judgement) {
        return new LikelyMatch(provider, judgement.score(), judgement.reasons());
    }

    private static LikelyMatch require(List<LikelyMatch> likely, UUID other) {
        return likely.stream()
                .filter(match -> match.provider().id().equals(other))
                .findFirst()
                .orElseThrow(() -> Problem.of(SuccessionProblem.MATCH_NOT_LIKELY));
    }

    private Uni<List<SetAside>> setAside(List<MatchSetAside> kept, UUID providerId) {
        return providers
                .find(kept.stream().map(one -> one.besides(providerId)).toList())
                .map(names -> kept.stream()
                        .map(one -> answer(one, names.get(one.besides(providerId))))
                        .toList());
    }

    private static SetAside answer(MatchSetAside kept, ProviderInfo other) {
        return new SetAside(ProviderRef.of(other), kept.score, kept.reason, kept.byName, kept.at);
    }

    /** What the trail keeps of it. */
    private record Trace(UUID oneId, UUID otherId, int score, String reason) {}
}
