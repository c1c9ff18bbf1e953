package nl.waarborg.access;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import nl.waarborg.shared.problem.Problem;
import nl.waarborg.shared.time.Clock;
import nl.waarborg.shared.web.Detached;
import org.jspecify.annotations.Nullable;

/**
 * Checks with every request that the session, the account and the membership still count (security control C-12). What
 * was read is remembered for a few seconds, so an end on another server is noticed within five.
 */
@ApplicationScoped
class KnownSessions {

    private static final int MOST = 10_000;
    private static final Duration WORTH_WRITING = Duration.ofSeconds(30);

    private final Cache<UUID, KnownSession> recent;
    private final KnownSessionView view;
    private final SessionSettings settings;
    private final Clock clock;
    private final Detached detached;

    KnownSessions(KnownSessionView view, SessionSettings settings, Clock clock, Detached detached) {
        this.view = view;
        this.settings = settings;
        this.clock = clock;
        this.detached = detached;
        this.recent = Caffeine.newBuilder()
                .maximumSize(MOST)
                .expireAfterWrite(settings.cache())
                .build();
    }

    /** The session when it still works; 401 when it has ended. */
    Uni<KnownSession> working(UUID id) {
        KnownSession known = recent.getIfPresent(id);
        return known != null
                ? Uni.createFrom().item(() -> checked(known))
                : detached.run(() -> view.find(id).map(this::checked).call(this::seen));
    }

    /** Forgets what was remembered, after a change on this server. */
    void forget(UUID id) {
        recent.invalidate(id);
    }

    void forgetAccount(UUID account) {
        recent.asMap().values().removeIf(known -> known.accountId().equals(account));
    }

    private Uni<Void> seen(KnownSession session) {
        recent.put(session.id(), session);
        Instant now = clock.real();
        return session.lastSeenAt().plus(WORTH_WRITING).isBefore(now)
                ? view.seen(session.id(), now)
                : Uni.createFrom().voidItem();
    }

    private KnownSession checked(@Nullable KnownSession session) {
        if (session == null
                || !session.works(
                        clock.real(),
                        clock.today(),
                        settings.idle(session.place().scope()))) {
            throw Problem.of(AccessProblem.SESSION_ENDED);
        }
        return session;
    }
}
