package nl.waarborg.casefile;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import nl.waarborg.shared.Actor;
import nl.waarborg.shared.Ids;
import org.jspecify.annotations.Nullable;

/**
 * A case that is shared with somebody: up to which class, for what, and until when (security control C-05). It
 * holds from when it is there, and ends by the real time, also where the clock was moved.
 */
@Entity
class CaseShare {

    @Id
    UUID id;

    UUID caseId;

    UUID accountId;

    @Enumerated(EnumType.STRING)
    Ceiling ceiling;

    String purpose;

    @Nullable
    UUID grantedById;

    String grantedByName;

    Instant sharedAt;

    @Nullable
    Instant untilAt;

    @Nullable
    Instant endedAt;

    protected CaseShare() {}

    CaseShare(
            Actor granter,
            UUID caseId,
            UUID accountId,
            Ceiling ceiling,
            String purpose,
            Instant when,
            @Nullable Instant until) {
        this.id = Ids.next();
        this.caseId = caseId;
        this.accountId = accountId;
        this.ceiling = ceiling;
        this.purpose = purpose;
        this.grantedById = granter.accountId();
        this.grantedByName = granter.name();
        this.sharedAt = when;
        this.untilAt = until;
    }

    void end(Instant when) {
        endedAt = when;
    }

    /** As the trail tells it. */
    ShareFacts facts() {
        return new ShareFacts(id, caseId, accountId, ceiling, purpose, sharedAt, untilAt, endedAt);
    }
}
