package nl.waarborg.attachment;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Reads and writes the rows of files. */
@ApplicationScoped
class AttachmentRepository implements PanacheRepositoryBase<Attachment, UUID> {

    /** How much an owner has already. */
    record Load(long count, long bytes) {}

    Uni<List<Attachment>> of(AttachmentOwner.Ref owner, boolean withInternal) {
        return list(
                "ownerKind = ?1 and ownerId = ?2 and (internal = false or ?3 = true) order by uploadedAt, id",
                owner.kind(),
                owner.id(),
                withInternal);
    }

    Uni<List<Attachment>> of(AttachmentOwner.Ref owner, Collection<UUID> ids) {
        return list("ownerKind = ?1 and ownerId = ?2 and id in ?3", owner.kind(), owner.id(), ids);
    }

    Uni<List<Attachment>> withIds(Collection<UUID> ids) {
        return list("id in ?1 order by uploadedAt, id", ids);
    }

    Uni<Load> load(AttachmentOwner.Ref owner) {
        return find(
                        "select count(*), coalesce(sum(a.size), 0) from Attachment a where a.ownerKind = ?1 and a.ownerId = ?2",
                        owner.kind(),
                        owner.id())
                .project(Load.class)
                .singleResult();
    }

    /** All files of a draft, now of the case; answers how many. */
    Uni<Integer> move(UUID draftId, UUID caseId) {
        return update(
                "ownerKind = ?1, ownerId = ?2 where ownerKind = ?3 and ownerId = ?4",
                AttachmentOwner.Kind.CASE,
                caseId,
                AttachmentOwner.Kind.DRAFT,
                draftId);
    }

    /** These files of one owner, now of the case. */
    Uni<Integer> move(AttachmentOwner.Ref owner, Collection<UUID> ids, UUID caseId, boolean internal) {
        return update(
                "ownerKind = ?1, ownerId = ?2, internal = ?6 where ownerKind = ?3 and ownerId = ?4 and id in ?5",
                AttachmentOwner.Kind.CASE,
                caseId,
                owner.kind(),
                owner.id(),
                ids,
                internal);
    }

    /** Bytes of all that visitors uploaded and have not sent. */
    Uni<Long> unsent() {
        return find(
                        "select coalesce(sum(a.size), 0) from Attachment a where a.ownerKind = ?1",
                        AttachmentOwner.Kind.VISITOR)
                .project(Long.class)
                .singleResult();
    }

    /** What visitors uploaded and never sent. */
    Uni<Long> removeForgotten(Instant uploadedBefore) {
        return delete("ownerKind = ?1 and uploadedAt < ?2", AttachmentOwner.Kind.VISITOR, uploadedBefore);
    }

    Uni<Void> remove(Attachment attachment) {
        return delete("id", attachment.id).replaceWithVoid();
    }

    Uni<Long> removeAll(AttachmentOwner.Ref owner) {
        return delete("ownerKind = ?1 and ownerId = ?2", owner.kind(), owner.id());
    }
}
