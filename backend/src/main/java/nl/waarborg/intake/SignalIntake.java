package nl.waarborg.intake;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import nl.waarborg.shared.text.Language;
import org.jspecify.annotations.Nullable;

/**
 * How a signal came in from outside, and how its source can be reached. Nothing in it tells who the source is without the
 * keys that live outside the database.
 */
@Entity
class SignalIntake {

    @Id
    UUID signalId;

    /** Of the receipt code, with a key; absent for who has an account. */
    byte @Nullable [] codeHash;

    /** The address for "there is a question", sealed; absent unless the source asked for it. */
    byte @Nullable [] sealedMail;

    String language;

    boolean inDanger;

    /** What it told of since when, sealed as all that the source says of the matter beside the narrative. */
    byte @Nullable [] sealedSince;

    /** Who filed it with an account of this installation; absent for visitors. */
    @Nullable
    UUID filedById;

    /** The number of it in the system of whoever filed it. */
    @Nullable
    String reference;

    Instant createdAt;

    protected SignalIntake() {}

    SignalIntake(UUID signalId, Language language, boolean inDanger, @Nullable String reference, Instant when) {
        this.signalId = signalId;
        this.language = language.code();
        this.inDanger = inDanger;
        this.reference = reference;
        this.createdAt = when;
    }

    SignalIntake reachedBy(byte[] codeHash, byte @Nullable [] sealedMail) {
        this.codeHash = codeHash;
        this.sealedMail = sealedMail;
        return this;
    }

    SignalIntake filedBy(UUID accountId) {
        this.filedById = accountId;
        return this;
    }

    SignalIntake since(byte @Nullable [] sealed) {
        this.sealedSince = sealed;
        return this;
    }

    Language language() {
        return Language.accepted(language);
    }
}
