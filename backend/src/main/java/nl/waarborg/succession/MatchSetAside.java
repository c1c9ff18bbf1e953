package nl.waarborg.succession;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import nl.waarborg.shared.Ids;

/** A likely match that a person looked at and set aside: with this reason it is no longer shown as likely. */
@Entity
class MatchSetAside {

    @Id
    UUID id;

    UUID authorityId;

    /** Of the two the lesser by {@code toString}, as PostgreSQL orders identifiers. */
    UUID oneId;

    UUID otherId;
    int score;
    String reason;
    String byName;
    Instant at;

    protected MatchSetAside() {}

    MatchSetAside(UUID authorityId, UUID provider, UUID other, int score, String reason, String byName, Instant at) {
        boolean inOrder = provider.toString().compareTo(other.toString()) < 0;
        this.id = Ids.next();
        this.authorityId = authorityId;
        this.oneId = inOrder ? provider : other;
        this.otherId = inOrder ? other : provider;
        this.score = score;
        this.reason = reason.strip();
        this.byName = byName;
        this.at = at;
    }

    UUID besides(UUID provider) {
        return provider.equals(oneId) ? otherId : oneId;
    }
}
