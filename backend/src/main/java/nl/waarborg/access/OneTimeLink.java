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

/** A link that sets a password once, for at most 72 hours (security control C-01). Only a hash of it is kept. */
@Entity
class OneTimeLink {

    enum Purpose {
        INVITATION(Duration.ofHours(72)),
        PASSWORD_RESET(Duration.ofHours(1));

        private final Duration life;

        Purpose(Duration life) {
            this.life = life;
        }
    }

    @Id
    UUID id;

    UUID accountId;

    @Enumerated(EnumType.STRING)
    Purpose purpose;

    String tokenHash;

    Instant createdAt;

    Instant expiresAt;

    @Nullable
    Instant usedAt;

    protected OneTimeLink() {}

    OneTimeLink(UUID accountId, Purpose purpose, String tokenHash, Instant when) {
        this.id = Ids.next();
        this.accountId = accountId;
        this.purpose = purpose;
        this.tokenHash = tokenHash;
        this.createdAt = when;
        this.expiresAt = when.plus(purpose.life);
    }

    boolean isGood(Instant when) {
        return usedAt == null && when.isBefore(expiresAt);
    }

    void use(Instant when) {
        usedAt = when;
    }
}
