package nl.waarborg.signal;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import nl.waarborg.audit.AuditTrail;
import nl.waarborg.audit.Look;
import nl.waarborg.audit.Subject;

/** Records who looked at what of a signal. */
@ApplicationScoped
class SignalLooks {

    private final AuditTrail audit;

    SignalLooks(AuditTrail audit) {
        this.audit = audit;
    }

    /** A look at the signal itself: the groups of fields that the reader's ceiling opened. */
    Uni<Void> read(SignalReader reader, UUID signalId) {
        return looked(
                reader,
                SignalAction.READ,
                signalId,
                reader.seesContent() ? Look.at("metadata", "narrative") : Look.at("metadata"));
    }

    Uni<Void> opened(SignalReader reader, UUID signalId, String purpose) {
        return looked(reader, SignalAction.OPEN, signalId, Look.at("narrative").because(purpose));
    }

    Uni<Void> source(SignalReader reader, UUID signalId, String purpose) {
        return looked(
                reader, SignalAction.OPEN_SOURCE, signalId, Look.at("source").because(purpose));
    }

    private Uni<Void> looked(SignalReader reader, SignalAction action, UUID signalId, Look look) {
        return audit.looked(
                reader.caller().actor(), action, Subject.of("signal", signalId).inCase(signalId), look);
    }
}
