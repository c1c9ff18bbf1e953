package nl.waarborg.provider;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** That an authority works with a provider. */
@Entity
@Immutable
class ProviderAuthority {

    @EmbeddedId
    Key key;

    Instant linkedAt;

    protected ProviderAuthority() {}

    @Embeddable
    record Key(UUID providerId, UUID authorityId) {}
}
