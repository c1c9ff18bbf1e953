package nl.waarborg.deadline;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.waarborg.shared.text.Language;
import nl.waarborg.shared.text.Texts;
import nl.waarborg.shared.web.Versioned;
import nl.waarborg.term.RuleFamily;
import nl.waarborg.term.TermKind;
import nl.waarborg.watch.LogLine;
import org.jspecify.annotations.Nullable;

/** What goes over the line about deadlines. */
public final class DeadlineApi {

    private DeadlineApi() {}

    public record Answer(
            UUID id,
            UUID caseId,
            TermKind kind,
            String basis,
            RuleFamily family,
            boolean agreed,
            LocalDate startedOn,
            LocalDate dueOn,
            LocalDate originalDueOn,
            Responsible responsible,
            DeadlineState state,
            @Nullable LocalDate metOn,
            boolean late,
            int workingDaysLeft,
            List<String> explanation,
            List<Change> changes,
            List<Request> extensionRequests,
            List<Watched> watch,
            List<String> actions,
            int version)
            implements Versioned {}

    /** @param by absent where the system did it by itself */
    public record Change(
            Instant at,
            @Nullable String by,
            DeadlineChange.Kind kind,
            @Nullable String reason,
            @Nullable LocalDate oldDueOn,
            @Nullable LocalDate newDueOn) {

        static Change of(DeadlineChange change, boolean withReason) {
            return new Change(
                    change.happenedAt,
                    change.actorId == null ? null : change.actorName,
                    change.kind,
                    withReason ? change.reason : null,
                    change.oldDueOn,
                    change.newDueOn);
        }
    }

    /**
     * A rung of the ladder, as the team sees it.
     *
     * @param at when it was due, or when it was told or skipped
     */
    public record Watched(
            DeadlineStep step,
            Instant at,
            LogLine.State state,
            @Nullable String note) {

        static Watched of(LogLine line, Language language) {
            String note = line.note() == null
                    ? null
                    : Texts.besides(Deadline.class).get(language, "watch." + line.note(), Map.of());
            Instant ended = line.endedAt();
            return new Watched(
                    DeadlineStep.valueOf(line.name()), ended == null ? line.dueAt() : ended, line.state(), note);
        }
    }

    public record Request(
            UUID id,
            Instant requestedAt,
            String requestedBy,
            LocalDate requestedUntil,
            String reason,
            ExtensionRequest.State state,
            @Nullable String decidedBy,
            @Nullable String decisionReason) {

        static Request of(ExtensionRequest request) {
            return new Request(
                    request.id,
                    request.requestedAt,
                    request.requestedByName,
                    request.requestedUntil,
                    request.reason,
                    request.state,
                    request.decidedByName,
                    request.decisionReason);
        }
    }

    record Recomputed(
            UUID deadlineId, UUID caseId, String caseNumber, TermKind kind, LocalDate oldDueOn, LocalDate newDueOn) {}

    public record Answers(List<Answer> items) {}

    record Recomputation(List<Recomputed> items) {}

    record Reason(@NotBlank @Size(max = 4000) String reason) {}

    public record ExtensionForm(
            @NotNull LocalDate requestedUntil,
            @NotBlank @Size(max = 20000) String reason) {}

    public record DecisionForm(
            @NotNull Boolean granted,
            @Nullable LocalDate until,
            @NotBlank @Size(max = 20000) String reason,
            @Nullable @Valid LetterText letter) {}

    /**
     * The letter about a decision as somebody edited it after the preview; letters themselves are a room above.
     *
     * @param body Markdown
     */
    public record LetterText(
            @NotBlank @Size(max = 300) String subject,
            @NotBlank @Size(max = 20_000) String body) {}
}
