package nl.waarborg.enrichment;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import nl.waarborg.enrichment.EnrichmentApi.AnswerRequest;
import nl.waarborg.shared.Actor;
import nl.waarborg.shared.Ids;
import org.jspecify.annotations.Nullable;

/** What a person found out about one question of the checklist. What it said before stands on the audit trail. */
@Entity
class ChecklistAnswer {

    @Id
    UUID id;

    @Version
    int version;

    UUID signalId;
    String code;

    @Enumerated(EnumType.STRING)
    @Nullable
    Found answer;

    @Nullable
    String note;

    /** The question that was asked of somebody, in the same case. */
    @Nullable
    UUID inquiryId;

    String answeredByName;
    Instant answeredAt;

    protected ChecklistAnswer() {}

    ChecklistAnswer(UUID signalId, String code) {
        this.id = Ids.next();
        this.signalId = signalId;
        this.code = code;
    }

    void become(AnswerRequest given, Actor who, Instant when) {
        answer = given.answer();
        note = given.note() == null || given.note().isBlank()
                ? null
                : given.note().strip();
        inquiryId = given.inquiryId();
        answeredByName = who.name();
        answeredAt = when;
    }

    /** What the trail keeps of it. */
    Trace trace() {
        return new Trace(code, answer, note, inquiryId);
    }

    record Trace(
            String code,
            @Nullable Found answer,
            @Nullable String note,
            @Nullable UUID inquiryId) {}
}
