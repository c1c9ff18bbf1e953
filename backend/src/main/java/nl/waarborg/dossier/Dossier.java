package nl.waarborg.dossier;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import nl.waarborg.shared.Actor;
import nl.waarborg.shared.Ids;
import nl.waarborg.shared.problem.Problem;
import org.jspecify.annotations.Nullable;

/** What concerns one provider in one matter. Its provider can become known with a case that is added. */
@Entity
class Dossier {

    @Id
    UUID id;

    @Version
    int version;

    UUID authorityId;

    @Nullable
    UUID providerId;

    String title;
    Instant openedAt;
    String openedBy;
    Instant changedAt;

    protected Dossier() {}

    Dossier(UUID authorityId, String title, Actor who, Instant when) {
        this.id = Ids.next();
        this.authorityId = authorityId;
        this.title = title;
        this.openedAt = when;
        this.openedBy = who.name();
        this.changedAt = when;
    }

    void rename(String words, Instant when) {
        title = words;
        changedAt = when;
    }

    /** A case comes in or goes out. */
    void touch(Instant when) {
        changedAt = when;
    }

    /** Takes in a case about this provider; 409 where the dossier is about another one. */
    void takeIn(@Nullable UUID provider, Instant when) {
        if (providerId != null && provider != null && !providerId.equals(provider)) {
            throw Problem.of(DossierProblem.OTHER_PROVIDER);
        }
        if (providerId == null) {
            providerId = provider;
        }
        changedAt = when;
    }

    Trace trace() {
        return new Trace(title, providerId);
    }

    /** What the trail keeps of it. */
    record Trace(String title, @Nullable UUID providerId) {}
}
