package nl.waarborg.casefile;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.util.UUID;
import nl.waarborg.shared.Ids;
import nl.waarborg.shared.text.Language;
import org.jspecify.annotations.Nullable;

/** A {@link Participant} as it is kept. */
@Entity
class CaseParticipant {

    @Id
    UUID id;

    UUID caseId;

    @Enumerated(EnumType.STRING)
    Participant.Part part;

    @Nullable
    UUID accountId;

    String name;

    @Nullable
    String email;

    @Enumerated(EnumType.STRING)
    Language language;

    protected CaseParticipant() {}

    CaseParticipant(UUID caseId, Participant participant) {
        this.id = Ids.next();
        this.caseId = caseId;
        this.part = participant.part();
        this.accountId = participant.accountId();
        this.name = participant.name();
        this.email = participant.email();
        this.language = participant.language();
    }

    Participant participant() {
        return new Participant(part, accountId, name, email, language);
    }
}
