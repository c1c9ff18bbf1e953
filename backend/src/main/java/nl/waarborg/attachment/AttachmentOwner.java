package nl.waarborg.attachment;

import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.UUID;
import nl.waarborg.access.Caller;
import org.jspecify.annotations.Nullable;

/**
 * What files belong to. Offered to the rooms that own files; each answers for its own kind what a caller may do with the
 * files of one owner, asked inside its own query of rights.
 */
public interface AttachmentOwner {

    /** The kinds of owner. The files of a draft, and of what a visitor writes, move to the case when that is sent. */
    enum Kind {
        DRAFT,
        VISITOR,
        CASE
    }

    /**
     * What the caller may do with the files of one owner.
     *
     * @param read see and fetch them
     * @param add upload more
     * @param remove take one away again: only from what is not yet filed
     * @param internal see, and add, files that stay within the team
     * @param until nothing that was uploaded later by others is shown; absent when there is no such limit
     */
    record Rights(
            boolean read,
            boolean add,
            boolean remove,
            boolean internal,
            @Nullable Instant until) {

        boolean show(boolean internalFile, Instant uploadedAt, boolean byCaller) {
            return (!internalFile || internal) && (until == null || byCaller || !uploadedAt.isAfter(until));
        }
    }

    /** One owner. */
    record Ref(Kind kind, UUID id) {

        public static Ref draft(UUID id) {
            return new Ref(Kind.DRAFT, id);
        }

        /** What somebody without an account is writing. */
        public static Ref visitor(UUID id) {
            return new Ref(Kind.VISITOR, id);
        }

        public static Ref ofCase(UUID id) {
            return new Ref(Kind.CASE, id);
        }

        /** The case, for the audit trail. */
        @Nullable
        UUID caseId() {
            return kind == Kind.CASE ? id : null;
        }
    }

    Kind kind();

    /** The rights of the caller; fails with 404 when the owner is not there or unseen. */
    Uni<Rights> rights(Caller caller, UUID ownerId);
}
