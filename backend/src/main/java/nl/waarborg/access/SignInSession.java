package nl.waarborg.access;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import nl.waarborg.shared.Ids;
import org.jspecify.annotations.Nullable;

/** A stay: from signing in until signing out, idling too long, or the absolute end. */
@Entity
class SignInSession {

    /** How long the refresh secret before the present one still counts: two tabs of one browser may race. */
    static final Duration GRACE = Duration.ofSeconds(20);

    enum Purpose {
        WORK,
        /** May only set up the second factor. */
        FACTOR_SETUP
    }

    /** What presenting a refresh secret means. */
    enum Refresh {
        ROTATE,
        /** Another tab has just rotated it: a token may be given, the secret stays. */
        RACE,
        /** Used before: stolen, or the thief's copy was used first. */
        REPLAY
    }

    @Id
    UUID id;

    UUID accountId;

    UUID membershipId;

    @Enumerated(EnumType.STRING)
    Purpose purpose;

    int generation;

    @Nullable
    String refreshHash;

    @Nullable
    String previousRefreshHash;

    Instant refreshedAt;

    Instant createdAt;

    Instant lastSeenAt;

    Instant expiresAt;

    @Nullable
    Instant endedAt;

    protected SignInSession() {}

    SignInSession(Account account, UUID membershipId, Purpose purpose, Instant when, Duration longest) {
        this.id = Ids.next();
        this.accountId = account.id;
        this.membershipId = membershipId;
        this.purpose = purpose;
        this.generation = account.generation;
        this.refreshedAt = when;
        this.createdAt = when;
        this.lastSeenAt = when;
        this.expiresAt = when.plus(longest);
    }

    boolean runs(Account account, Instant when) {
        return endedAt == null && when.isBefore(expiresAt) && generation == account.generation && !account.hasEnded();
    }

    boolean hasIdled(Duration limit, Instant when) {
        return lastSeenAt.plus(limit).isBefore(when);
    }

    /** What presenting a refresh secret with this hash means now. */
    Refresh presented(String hash, Instant when) {
        if (hash.equals(refreshHash)) {
            return Refresh.ROTATE;
        }
        boolean justReplaced = when.isBefore(refreshedAt.plus(GRACE));
        return hash.equals(previousRefreshHash) && justReplaced ? Refresh.RACE : Refresh.REPLAY;
    }

    /** Whether a refresh secret with this hash is, or just was, that of the session. */
    boolean knows(String hash) {
        return hash.equals(refreshHash) || hash.equals(previousRefreshHash);
    }

    void rotate(String hash, Instant when) {
        previousRefreshHash = refreshHash;
        refreshHash = hash;
        refreshedAt = when;
    }

    void worksFor(UUID membership) {
        membershipId = membership;
    }

    /** Goes on in the generation that the holder himself has just begun, by a new password or second factor. */
    void follow(Account account) {
        generation = account.generation;
        purpose = Purpose.WORK;
    }

    void end(Instant when) {
        if (endedAt == null) {
            endedAt = when;
        }
    }
}
