package nl.waarborg.provider;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.UUID;

/** That an authority works with a provider. */
@Entity
class ProviderAuthority {

    @EmbeddedId
    Key key;

    Instant linkedAt;

    protected ProviderAuthority() {}

    ProviderAuthority(UUID providerId, UUID authorityId, Instant when) {
        this.key = new Key(providerId, authorityId);
        this.linkedAt = when;
    }

    @Embeddable
    record Key(UUID providerId, UUID authorityId) {}
}
