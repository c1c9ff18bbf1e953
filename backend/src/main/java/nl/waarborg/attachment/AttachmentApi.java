package nl.waarborg.attachment;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What goes over the line about files. */
public final class AttachmentApi {

    private AttachmentApi() {}

    /**
     * One file.
     *
     * @param size in bytes
     * @param sha256 hexadecimal
     * @param scanned looked through by a malware scanner; false where none is set and only the type was checked
     * @param internal stays within the team
     * @param removable by the caller, now
     */
    public record Attachment(
            UUID id,
            String fileName,
            String mediaType,
            long size,
            String sha256,
            AttachmentState state,
            @Nullable String rejectedReason,
            boolean scanned,
            boolean internal,
            Instant uploadedAt,
            String uploadedBy,
            boolean removable) {}

    /** A file as who uploaded it without an account may see it: that it is there, and nothing more. */
    public record VisitorFile(UUID id, String fileName, long size) {}

    public record Attachments(List<Attachment> items) {}
}
