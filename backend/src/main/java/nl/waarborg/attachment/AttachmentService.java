package nl.waarborg.attachment;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.waarborg.access.Caller;
import nl.waarborg.attachment.AttachmentApi.Attachments;
import nl.waarborg.attachment.AttachmentOwner.Ref;
import nl.waarborg.attachment.AttachmentOwner.Rights;
import nl.waarborg.audit.AuditTrail;
import nl.waarborg.audit.Look;
import nl.waarborg.audit.Subject;
import nl.waarborg.shared.file.FileVault;
import nl.waarborg.shared.file.StoredFile;
import nl.waarborg.shared.problem.Problem;
import nl.waarborg.shared.time.Clock;
import nl.waarborg.shared.web.Download;
import nl.waarborg.shared.web.Idempotency;

/** The verbs about files. What a caller may do is told by the owner of the file ({@link AttachmentOwner}). */
@ApplicationScoped
public class AttachmentService {

    private final AttachmentRepository attachments;
    private final AttachmentRights rights;
    private final AttachmentIntake intake;
    private final AttachmentAnswers answers;
    private final AuditTrail audit;
    private final Idempotency idempotency;
    private final FileVault vault;
    private final Clock clock;

    AttachmentService(
            AttachmentRepository attachments,
            AttachmentRights rights,
            AttachmentIntake intake,
            AttachmentAnswers answers,
            AuditTrail audit,
            Idempotency idempotency,
            FileVault vault,
            Clock clock) {
        this.attachments = attachments;
        this.rights = rights;
        this.intake = intake;
        this.answers = answers;
        this.audit = audit;
        this.idempotency = idempotency;
        this.vault = vault;
        this.clock = clock;
    }

    @WithTransaction
    public Uni<Attachments> list(Caller caller, Ref owner) {
        return rights.reading(caller, owner)
                .chain(allowed ->
                        attachments.of(owner, allowed.internal()).map(files -> answers.all(files, allowed, caller)))
                .call(shown -> audit.looked(
                        caller.actor(),
                        AttachmentAction.LIST,
                        subject(owner),
                        Look.at("attachments").rows(shown.items().size())));
    }

    /**
     * Takes a file in. The rights are asked first; then the content is checked, sealed and hashed without a database
     * connection in hand; the row comes last, so it never points at nothing.
     */
    public Uni<AttachmentApi.Attachment> add(Caller caller, Ref owner, String idempotencyKey, Upload upload) {
        return mayAdd(caller, owner, upload)
                .chain(allowed -> intake.take(upload)
                        .chain(taken -> record(caller, owner, idempotencyKey, upload, taken, allowed)
                                .onFailure(Problem.class)
                                .call(() -> intake.drop(taken.file().id()))));
    }

    @WithSession
    Uni<Rights> mayAdd(Caller caller, Ref owner, Upload upload) {
        return rights.of(caller, owner).chain(allowed -> {
            if (!allowed.add() || (upload.internal() && !allowed.internal())) {
                throw Problem.forbidden();
            }
            return attachments
                    .load(owner)
                    .invoke(load -> QuotaPolicy.check(load, upload.size()))
                    .replaceWith(allowed);
        });
    }

    @WithTransaction
    Uni<AttachmentApi.Attachment> record(
            Caller caller, Ref owner, String key, Upload upload, AttachmentIntake.Taken taken, Rights allowed) {
        StoredFile file = taken.file();
        Request request = new Request(owner.id(), upload.fileName(), file.sha256(), upload.internal());
        return idempotency
                .once(caller.accountId(), "addAttachment", key, request, AttachmentApi.Attachment.class, () -> {
                    Attachment attachment = new Attachment(
                            file,
                            owner,
                            upload.fileName(),
                            taken.type(),
                            upload.internal(),
                            caller.actor(),
                            clock.now());
                    return attachments
                            .persist(attachment)
                            .call(() -> audit.record(
                                    caller.actor(), AttachmentAction.ADD, subject(attachment), null, trace(attachment)))
                            .map(added -> answers.one(added, allowed, caller.language()));
                })
                .call(answer -> answer.id().equals(file.id()) ? Uni.createFrom().voidItem() : intake.drop(file.id()));
    }

    @WithSession
    public Uni<AttachmentApi.Attachment> get(Caller caller, UUID id) {
        return seen(caller, id).map(seen -> answers.one(seen.attachment(), seen.rights(), caller.language()));
    }

    /** Takes a file away from a draft; what was filed stays. */
    @WithTransaction
    public Uni<Void> remove(Caller caller, UUID id) {
        return seen(caller, id).chain(seen -> {
            if (!seen.rights().remove()) {
                throw Problem.of(AttachmentProblem.FILE_STAYS);
            }
            Attachment attachment = seen.attachment();
            return attachments
                    .remove(attachment)
                    .chain(() -> audit.record(
                            caller.actor(), AttachmentAction.REMOVE, subject(attachment), trace(attachment), null));
        });
    }

    /** The content of a clean file; the look is on record before the first byte leaves. */
    @WithTransaction
    public Uni<Download> download(Caller caller, UUID id) {
        return seen(caller, id).chain(seen -> {
            Attachment attachment = seen.attachment();
            switch (attachment.state) {
                case QUARANTINED -> throw Problem.of(AttachmentProblem.FILE_NOT_CHECKED_YET);
                case REJECTED -> throw Problem.of(AttachmentProblem.FILE_REJECTED);
                case CLEAN -> {}
            }
            return audit.looked(caller.actor(), AttachmentAction.DOWNLOAD, subject(attachment), Look.at("attachment"))
                    .replaceWith(new Download(
                            attachment.fileName, "application/octet-stream", () -> vault.open(attachment.id)));
        });
    }

    /** The files of an owner as they stand on a receipt. Within the transaction of the room that owns them. */
    public Uni<List<FiledFile>> filed(Ref owner) {
        return attachments
                .of(owner, true)
                .map(files -> files.stream()
                        .map(file -> new FiledFile(file.id, file.fileName, file.sha256, file.size))
                        .toList());
    }

    /** The files of a draft become those of the case that it became. Within the transaction of filing. */
    public Uni<Void> moveToCase(Caller caller, UUID draftId, UUID caseId) {
        return attachments
                .move(draftId, caseId)
                .chain(moved -> moved == 0
                        ? Uni.createFrom().voidItem()
                        : audit.record(
                                caller.actor(),
                                AttachmentAction.MOVE_TO_CASE,
                                Subject.of("report-draft", draftId).inCase(caseId),
                                null,
                                new Moved(moved)));
    }

    /** The files of a draft that is thrown away. Within the transaction that does so. */
    public Uni<Void> removeAllOfDraft(UUID draftId) {
        return attachments.removeAll(Ref.draft(draftId)).replaceWithVoid();
    }

    /** Those of the given files that belong to the owner; for rooms that show files beside their own things. */
    public Uni<List<AttachmentApi.Attachment>> shown(Caller caller, Ref owner, Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return Uni.createFrom().item(List.of());
        }
        Rights readOnly = new Rights(true, false, false, caller.isStaff(), null);
        return attachments
                .of(owner, ids)
                .map(files -> answers.all(files, readOnly, caller).items());
    }

    /** Refuses with 404 unless all files belong to the owner and are not internal. */
    public Uni<Void> requireShared(Ref owner, Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        return attachments
                .of(owner, ids)
                .invoke(files -> {
                    Set<UUID> shared = files.stream()
                            .filter(file -> !file.internal)
                            .map(file -> file.id)
                            .collect(Collectors.toSet());
                    if (!shared.containsAll(ids)) {
                        throw Problem.notFound();
                    }
                })
                .replaceWithVoid();
    }

    private Uni<Seen> seen(Caller caller, UUID id) {
        return attachments
                .findById(id)
                .onItem()
                .ifNull()
                .failWith(Problem::notFound)
                .chain(attachment -> rights.reading(caller, attachment.owner()).map(allowed -> {
                    if (!attachment.isShownTo(caller, allowed)) {
                        throw Problem.notFound();
                    }
                    return new Seen(attachment, allowed);
                }));
    }

    private static Subject subject(Ref owner) {
        UUID caseId = owner.caseId();
        return caseId == null
                ? Subject.of("report-draft", owner.id())
                : Subject.of("case", caseId).inCase(caseId);
    }

    private static Subject subject(Attachment attachment) {
        Subject subject = Subject.of("attachment", attachment.id);
        UUID caseId = attachment.owner().caseId();
        return caseId == null ? subject : subject.inCase(caseId);
    }

    private static Trace trace(Attachment attachment) {
        return new Trace(
                attachment.ownerId, attachment.mediaType, attachment.size, attachment.sha256, attachment.internal);
    }

    private record Seen(Attachment attachment, Rights rights) {}

    private record Request(UUID owner, String fileName, String sha256, boolean internal) {}

    /** The trail names no file: a name can tell about a client. */
    private record Trace(UUID owner, String mediaType, long size, String sha256, boolean internal) {}

    private record Moved(int files) {}
}
