package nl.waarborg.attachment;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import nl.waarborg.access.Caller;
import nl.waarborg.attachment.AttachmentApi.Attachments;
import nl.waarborg.attachment.AttachmentOwner.Rights;
import nl.waarborg.shared.text.Language;
import nl.waarborg.shared.text.Texts;
import org.jspecify.annotations.Nullable;

/** Shows files to a caller. */
@ApplicationScoped
class AttachmentAnswers {

    private static final Texts TEXTS = Texts.besides(AttachmentAnswers.class);

    Attachments all(List<Attachment> attachments, Rights rights, Caller caller) {
        return new Attachments(attachments.stream()
                .filter(attachment -> attachment.isShownTo(caller, rights))
                .map(attachment -> one(attachment, rights, caller.language()))
                .toList());
    }

    AttachmentApi.Attachment one(Attachment attachment, Rights rights, Language language) {
        return new AttachmentApi.Attachment(
                attachment.id,
                attachment.fileName,
                attachment.mediaType,
                attachment.size,
                attachment.sha256,
                attachment.state,
                reason(attachment.rejection, language),
                attachment.scanned,
                attachment.internal,
                attachment.uploadedAt,
                attachment.uploadedByName,
                rights.remove());
    }

    private static @Nullable String reason(@Nullable Rejection rejection, Language language) {
        return rejection == null ? null : TEXTS.get(language, "rejection." + rejection.name(), Map.of());
    }
}
