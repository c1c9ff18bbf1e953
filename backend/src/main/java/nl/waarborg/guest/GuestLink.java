package nl.waarborg.guest;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import nl.waarborg.shared.Ids;
import nl.waarborg.shared.problem.Problem;
import org.jspecify.annotations.Nullable;

/** A link for one person about one subject. Only a hash of it is kept. */
@Entity
class GuestLink {

    @Id
    UUID id;

    @Enumerated(EnumType.STRING)
    GuestMatter matter;

    UUID subjectId;
    UUID caseId;
    String name;
    String tokenHash;
    Instant createdAt;
    Instant expiresAt;

    @Nullable
    Instant usedAt;

    @Nullable
    Instant revokedAt;

    protected GuestLink() {}

    GuestLink(NewGuestLink plan, String tokenHash, Instant when) {
        this.id = Ids.next();
        this.matter = plan.matter();
        this.subjectId = plan.subjectId();
        this.caseId = plan.caseId();
        this.name = plan.name();
        this.tokenHash = tokenHash;
        this.createdAt = when;
        this.expiresAt = plan.expiresAt();
    }

    /** Refuses a link that was used or revoked or is over; all alike. */
    void requireGood(Instant when) {
        if (usedAt != null || revokedAt != null || !when.isBefore(expiresAt)) {
            throw Problem.of(GuestProblem.GUEST_LINK_NOT_VALID);
        }
    }

    Guest guest(@Nullable String correlationId) {
        return new Guest(id, subjectId, name, correlationId);
    }
}
