package nl.waarborg.intake;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import nl.waarborg.access.Directory;
import nl.waarborg.outbox.Outbox;
import nl.waarborg.outbox.OutboxMail;
import nl.waarborg.outbox.Recipient;
import nl.waarborg.shared.crypto.JsonCipher;
import nl.waarborg.signal.SignalFacts;
import nl.waarborg.signal.SourceNotice;

/**
 * Tells a source by mail that there is a question, by number and link only: one who asked for it, at an address that nobody
 * reads in the outbox, and an access officer who filed it.
 */
@ApplicationScoped
class QuestionMail implements SourceNotice {

    private static final String BY_CODE = "/signaal/antwoord";
    private static final String SIGNED_IN = "/werkplek/mijn-signalen/";

    private final IntakeRepository intakes;
    private final Directory directory;
    private final Outbox outbox;
    private final JsonCipher cipher;

    QuestionMail(IntakeRepository intakes, Directory directory, Outbox outbox, JsonCipher cipher) {
        this.intakes = intakes;
        this.directory = directory;
        this.outbox = outbox;
        this.cipher = cipher;
    }

    @Override
    public Uni<Void> asked(SignalFacts signal) {
        return intakes.findById(signal.id()).chain(intake -> {
            if (intake == null) {
                return Uni.createFrom().voidItem();
            }
            if (intake.sealedMail != null) {
                String address = cipher.open(intake.sealedMail, signal.id(), String.class);
                return write("source-question", signal, Recipient.hidden(address, intake.language()), BY_CODE);
            }
            return intake.filedById == null ? Uni.createFrom().voidItem() : toOfficer(signal, intake.filedById);
        });
    }

    private Uni<Void> toOfficer(SignalFacts signal, UUID account) {
        return directory
                .find(signal.authorityId(), account)
                .chain(officer -> officer == null
                        ? Uni.createFrom().voidItem()
                        : write(
                                "officer-question",
                                signal,
                                Recipient.hidden(officer.email(), officer.language()),
                                SIGNED_IN + signal.id()));
    }

    private Uni<Void> write(String template, SignalFacts signal, Recipient recipient, String path) {
        return outbox.write(OutboxMail.of(template, recipient, path)
                .with("number", signal.number())
                .forAuthority(signal.authorityId())
                .inCase(signal.id()));
    }
}
