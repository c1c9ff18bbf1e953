package nl.waarborg.signal;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import nl.waarborg.shared.Actor;
import nl.waarborg.shared.Ids;
import nl.waarborg.shared.problem.CommonProblem;
import nl.waarborg.shared.problem.Problem;
import org.jspecify.annotations.Nullable;

/** A question to whoever gave a signal with its answer, or what that person adds unasked. */
@Entity
@Table(name = "signal_question")
class SourceWords {

    @Id
    UUID id;

    UUID signalId;

    @Nullable
    String question;

    @Nullable
    Instant askedAt;

    @Nullable
    String askedBy;

    @Nullable
    UUID deadlineId;

    @Nullable
    String answer;

    @Nullable
    Instant answeredAt;

    protected SourceWords() {}

    private SourceWords(UUID signalId) {
        this.id = Ids.next();
        this.signalId = signalId;
    }

    static SourceWords asked(UUID signalId, String question, UUID deadlineId, Actor who, Instant when) {
        SourceWords words = new SourceWords(signalId);
        words.question = question.strip();
        words.askedAt = when;
        words.askedBy = who.name();
        words.deadlineId = deadlineId;
        return words;
    }

    static SourceWords added(UUID signalId, String text, Instant when) {
        SourceWords words = new SourceWords(signalId);
        words.answer = text.strip();
        words.answeredAt = when;
        return words;
    }

    void answer(String text, Instant when) {
        if (answeredAt != null) {
            throw Problem.of(CommonProblem.ILLEGAL_TRANSITION);
        }
        answer = text.strip();
        answeredAt = when;
    }

    SignalApi.SourceQuestion shown() {
        return new SignalApi.SourceQuestion(id, question, askedAt, askedBy, answer, answeredAt);
    }
}
