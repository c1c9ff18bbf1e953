package nl.waarborg.access;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import nl.waarborg.shared.time.Clock;

/** Forgets what nobody needs any more. */
@ApplicationScoped
class HousekeepingService {

    private static final Duration KEPT = Duration.ofDays(7);

    private final SessionRepository sessions;
    private final LinkRepository links;
    private final FailureRepository failures;
    private final Clock clock;

    HousekeepingService(SessionRepository sessions, LinkRepository links, FailureRepository failures, Clock clock) {
        this.sessions = sessions;
        this.links = links;
        this.failures = failures;
        this.clock = clock;
    }

    @WithTransaction
    Uni<Void> forget() {
        Instant moment = clock.real().minus(KEPT);
        return sessions.forgetBefore(moment)
                .chain(() -> links.forgetBefore(moment))
                .chain(() -> failures.forgetBefore(moment));
    }
}
