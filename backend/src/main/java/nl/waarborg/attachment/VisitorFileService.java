package nl.waarborg.attachment;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.waarborg.attachment.AttachmentOwner.Ref;
import nl.waarborg.audit.AuditTrail;
import nl.waarborg.audit.Subject;
import nl.waarborg.shared.Actor;
import nl.waarborg.shared.file.StoredFile;
import nl.waarborg.shared.problem.Problem;
import nl.waarborg.shared.time.Clock;
import nl.waarborg.shared.web.Idempotency;

/**
 * Files of people without an account, for the rooms that take such in. What is uploaded belongs to what the visitor is
 * writing; nobody can read it back, not even the visitor, and it goes after a day unless it is sent.
 */
@ApplicationScoped
public class VisitorFileService {

    private static final Duration KEPT_UNSENT = Duration.ofDays(1);
    private static final UUID NOBODY = new UUID(0, 0);

    private final AttachmentRepository attachments;
    private final AttachmentIntake intake;
    private final AuditTrail audit;
    private final Idempotency idempotency;
    private final Clock clock;

    VisitorFileService(
            AttachmentRepository attachments,
            AttachmentIntake intake,
            AuditTrail audit,
            Idempotency idempotency,
            Clock clock) {
        this.attachments = attachments;
        this.intake = intake;
        this.audit = audit;
        this.idempotency = idempotency;
        this.clock = clock;
    }

    /**
     * Takes a file in, as for anybody: checked by type at once, sealed, and in quarantine until its content is checked.
     *
     * @param writing what the visitor is writing
     */
    public Uni<AttachmentApi.VisitorFile> add(Actor visitor, UUID writing, String key, Upload upload) {
        Ref owner = Ref.visitor(writing);
        return requireRoom(owner, upload)
                .chain(() -> intake.take(upload))
                .chain(taken -> record(visitor, owner, key, upload, taken)
                        .onFailure(Problem.class)
                        .call(() -> intake.drop(taken.file().id())));
    }

    @WithSession
    Uni<Void> requireRoom(Ref owner, Upload upload) {
        return attachments
                .unsent()
                .chain(unsent ->
                        attachments.load(owner).invoke(load -> QuotaPolicy.checkVisitor(load, unsent, upload.size())))
                .replaceWithVoid();
    }

    @WithTransaction
    Uni<AttachmentApi.VisitorFile> record(
            Actor visitor, Ref owner, String key, Upload upload, AttachmentIntake.Taken taken) {
        StoredFile file = taken.file();
        List<Object> request = List.of(owner.id(), upload.fileName(), file.sha256());
        return idempotency
                .once(
                        NOBODY,
                        "uploadVisitorFile",
                        key,
                        request,
                        AttachmentApi.VisitorFile.class,
                        () -> requireRoom(owner, upload)
                                .chain(() -> attachments.persist(new Attachment(
                                        file, owner, upload.fileName(), taken.type(), false, visitor, clock.now())))
                                .map(added -> new AttachmentApi.VisitorFile(added.id, added.fileName, added.size)))
                .call(answer -> answer.id().equals(file.id()) ? Uni.createFrom().voidItem() : intake.drop(file.id()));
    }

    /**
     * The files that the visitor sends become those of the case, the others go. Within the transaction of sending; 404 when
     * one of them is not there.
     */
    public Uni<Integer> moveToCase(Actor visitor, UUID writing, List<UUID> sent, UUID caseId) {
        return move(visitor, writing, sent, caseId, false);
    }

    /** As {@link #moveToCase}, of what stays within the team that has the case. */
    public Uni<Integer> moveWithinTeam(Actor visitor, UUID writing, List<UUID> sent, UUID caseId) {
        return move(visitor, writing, sent, caseId, true);
    }

    private Uni<Integer> move(Actor visitor, UUID writing, List<UUID> sent, UUID caseId, boolean internal) {
        Ref owner = Ref.visitor(writing);
        if (sent.isEmpty()) {
            return attachments.removeAll(owner).replaceWith(0);
        }
        return attachments
                .of(owner, sent)
                .call(files -> attachments
                        .load(Ref.ofCase(caseId))
                        .invoke(load -> QuotaPolicy.checkTogether(
                                load,
                                files.size(),
                                files.stream().mapToLong(file -> file.size).sum())))
                .chain(() -> attachments.move(owner, sent, caseId, internal))
                .invoke(moved -> {
                    if (moved != sent.size()) {
                        throw Problem.notFound();
                    }
                })
                .call(() -> attachments.removeAll(owner))
                .call(moved -> audit.record(
                        visitor,
                        AttachmentAction.MOVE_TO_CASE,
                        Subject.of("case", caseId).inCase(caseId),
                        null,
                        Map.of("files", moved)));
    }

    /** Forgets what was uploaded and never sent; answers how many. */
    @WithTransaction
    Uni<Long> forgetUnsent() {
        return attachments.removeForgotten(clock.now().minus(KEPT_UNSENT));
    }
}
