package nl.waarborg.guest;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;
import nl.waarborg.shared.crypto.Secret;
import nl.waarborg.shared.time.Clock;

/**
 * The door to links for the rooms that ask something of people without an account. They record why a link is made,
 * extended or revoked, in whose transaction it happens.
 */
@ApplicationScoped
public class GuestLinkService {

    /** Where the page is; the token stands behind the #, which browsers send to no server and which comes into no log. */
    private static final String PAGE = "/vraag#";

    private final GuestLinkRepository links;
    private final Clock clock;

    GuestLinkService(GuestLinkRepository links, Clock clock) {
        this.links = links;
        this.clock = clock;
    }

    /** Makes a link beside those that were sent before; answers where it leads, below the public address. */
    @WithTransaction
    public Uni<String> make(NewGuestLink plan) {
        String token = Secret.make();
        return links.persist(new GuestLink(plan, Secret.hash(token), clock.now()))
                .replaceWith(PAGE + token);
    }

    /** Links that were neither used nor revoked open their subject until another moment, also those that had expired. */
    @WithTransaction
    public Uni<Void> extend(UUID subjectId, Instant until) {
        return links.extendAll(subjectId, until).replaceWithVoid();
    }

    /** No link about this subject opens anything any more. */
    @WithTransaction
    public Uni<Void> revoke(UUID subjectId) {
        return links.revokeAll(subjectId, clock.now()).replaceWithVoid();
    }
}
