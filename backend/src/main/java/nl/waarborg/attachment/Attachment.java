package nl.waarborg.attachment;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import nl.waarborg.access.Caller;
import nl.waarborg.shared.Actor;
import nl.waarborg.shared.file.StoredFile;
import org.jspecify.annotations.Nullable;

/** A file that somebody uploaded. Its content lies in the vault under the same identifier. */
@Entity
class Attachment {

    @Id
    UUID id;

    @Enumerated(EnumType.STRING)
    AttachmentOwner.Kind ownerKind;

    UUID ownerId;

    String fileName;

    String mediaType;

    long size;

    String sha256;

    @Enumerated(EnumType.STRING)
    AttachmentState state;

    @Enumerated(EnumType.STRING)
    @Nullable
    Rejection rejection;

    boolean scanned;

    boolean internal;

    Instant uploadedAt;

    @Nullable
    UUID uploadedById;

    String uploadedByName;

    protected Attachment() {}

    Attachment(
            StoredFile file,
            AttachmentOwner.Ref owner,
            String fileName,
            FileType type,
            boolean internal,
            Actor uploader,
            Instant when) {
        this.id = file.id();
        this.ownerKind = owner.kind();
        this.ownerId = owner.id();
        this.fileName = fileName;
        this.mediaType = type.mediaType();
        this.size = file.size();
        this.sha256 = file.sha256();
        this.state = AttachmentState.QUARANTINED;
        this.internal = internal;
        this.uploadedAt = when;
        this.uploadedById = uploader.accountId();
        this.uploadedByName = uploader.name();
    }

    boolean isShownTo(Caller caller, AttachmentOwner.Rights rights) {
        return rights.show(internal, uploadedAt, caller.accountId().equals(uploadedById));
    }

    AttachmentOwner.Ref owner() {
        return new AttachmentOwner.Ref(ownerKind, ownerId);
    }
}
