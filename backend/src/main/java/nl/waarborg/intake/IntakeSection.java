package nl.waarborg.intake;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import nl.waarborg.intake.IntakeApi.Brought;
import nl.waarborg.shared.crypto.JsonCipher;
import nl.waarborg.signal.SignalFacts;
import nl.waarborg.signal.SignalReader;
import nl.waarborg.signal.SignalSection;

/** What a signal from outside brought along, beside the signal, for whoever reads its content. */
@ApplicationScoped
class IntakeSection implements SignalSection {

    private final IntakeRepository intakes;
    private final JsonCipher cipher;

    IntakeSection(IntakeRepository intakes, JsonCipher cipher) {
        this.intakes = intakes;
        this.cipher = cipher;
    }

    @Override
    public Uni<Map<String, Object>> fields(SignalReader reader, SignalFacts facts) {
        return reader.seesContent()
                ? intakes.findById(facts.id())
                        .map(intake -> intake == null ? Map.of() : Map.of("intake", brought(intake)))
                : Uni.createFrom().item(Map.of());
    }

    private Brought brought(SignalIntake intake) {
        return new Brought(
                intake.inDanger,
                intake.sealedSince == null ? null : cipher.open(intake.sealedSince, intake.signalId, String.class),
                intake.reference,
                intake.sealedMail != null || intake.filedById != null);
    }
}
