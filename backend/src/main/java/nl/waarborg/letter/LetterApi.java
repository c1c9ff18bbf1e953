package nl.waarborg.letter;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What goes over the line about letters. */
public final class LetterApi {

    private LetterApi() {}

    /**
     * A letter as somebody edited it after the preview; part of the request of a step.
     *
     * @param body Markdown
     */
    public record LetterText(
            @NotBlank @Size(max = 300) String subject,
            @NotBlank @Size(max = 20_000) String body) {}

    /**
     * Asks for the letter of a step.
     *
     * @param values what was typed in the step so far, by field name
     */
    public record LetterPreviewRequest(
            @NotNull LetterKind kind, @Nullable Map<String, @Size(max = 20_000) String> values) {

        Map<String, String> typed() {
            return values == null ? Map.of() : values;
        }
    }

    /** The letter as it would be sent; nothing is kept. */
    public record LetterDraft(LetterKind kind, String subject, String body, List<String> recipients) {}

    /**
     * A letter that was sent, or that will be.
     *
     * @param waits under an embargo it has not left yet; it leaves when that is lifted
     */
    public record Letter(
            UUID id,
            LetterKind kind,
            String subject,
            Instant sentAt,
            String by,
            List<String> recipients,
            boolean waits) {}

    public record Letters(List<Letter> items) {}
}
