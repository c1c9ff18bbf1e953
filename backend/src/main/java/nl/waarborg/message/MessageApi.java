package nl.waarborg.message;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.waarborg.attachment.AttachmentApi.Attachment;
import org.jspecify.annotations.Nullable;

/** What goes over the line about messages and notes. */
public final class MessageApi {

    private MessageApi() {}

    /** The two sides that write to each other. */
    public enum Side {
        PROVIDER,
        TEAM;

        Side other() {
            return this == PROVIDER ? TEAM : PROVIDER;
        }
    }

    /**
     * One message.
     *
     * @param mine written by the caller's side
     * @param readAt when the side to which it was written first read it
     */
    public record Message(
            UUID id,
            Instant at,
            Side fromSide,
            String by,
            String text,
            boolean mine,
            @Nullable Instant readAt,
            List<Attachment> attachments) {}

    public record Messages(List<Message> items) {}

    public record Note(UUID id, Instant at, String by, String text) {}

    public record Notes(List<Note> items) {}

    /**
     * Text to add.
     *
     * @param attachmentIds files of the case to show beside a message
     */
    public record TextRequest(
            @NotBlank @Size(max = 20_000) String text,
            @Nullable @Size(max = 20) List<@NotNull UUID> attachmentIds) {

        List<UUID> files() {
            return attachmentIds == null
                    ? List.of()
                    : attachmentIds.stream().distinct().toList();
        }
    }
}
