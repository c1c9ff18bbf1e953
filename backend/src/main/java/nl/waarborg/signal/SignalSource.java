package nl.waarborg.signal;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;

/** Who told a signal, sealed under the identity of the signal. */
@Entity
class SignalSource {

    @Id
    UUID signalId;

    byte[] sealed;

    Instant givenAt;

    protected SignalSource() {}

    SignalSource(UUID signalId, byte[] sealed, Instant when) {
        this.signalId = signalId;
        this.sealed = sealed;
        this.givenAt = when;
    }
}
