package nl.waarborg.draft;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import nl.waarborg.access.Caller;
import nl.waarborg.attachment.AttachmentOwner;

/** What a caller may do with the files of a draft: whoever may write on in it may add and remove them. */
@ApplicationScoped
class DraftAttachments implements AttachmentOwner {

    private final DraftRepository drafts;

    DraftAttachments(DraftRepository drafts) {
        this.drafts = drafts;
    }

    @Override
    public Kind kind() {
        return Kind.DRAFT;
    }

    @Override
    public Uni<Rights> rights(Caller caller, UUID ownerId) {
        return drafts.get(caller, ownerId).map(draft -> new Rights(true, true, true, false, null));
    }
}
