package nl.waarborg.assessment;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.waarborg.assessment.AssessmentApi.ConversationRequest;
import nl.waarborg.assessment.AssessmentApi.FollowUp;
import nl.waarborg.assessment.AssessmentApi.Form;
import nl.waarborg.shared.Actor;

/** A conversation with the provider. Who took part and what was said is sealed. */
@Entity
class Conversation {

    /** What is sealed of it. */
    record Told(String participants, String minutes) {}

    @Id
    UUID id;

    UUID reportId;
    LocalDate heldOn;

    @Enumerated(EnumType.STRING)
    Form form;

    byte[] sealed;
    boolean shared;

    @Enumerated(EnumType.STRING)
    FollowUp followUp;

    String recordedBy;
    Instant recordedAt;

    protected Conversation() {}

    Conversation(UUID id, UUID reportId, ConversationRequest request, byte[] sealed, Actor who, Instant when) {
        this.id = id;
        this.reportId = reportId;
        this.heldOn = request.heldOn();
        this.form = request.form();
        this.sealed = sealed;
        this.shared = request.shared();
        this.followUp = request.next();
        this.recordedBy = who.name();
        this.recordedAt = when;
    }

    Trace trace() {
        return new Trace(heldOn, form, shared, followUp);
    }

    /** What the trail keeps of it. */
    record Trace(LocalDate heldOn, Form form, boolean shared, FollowUp followUp) {}
}
