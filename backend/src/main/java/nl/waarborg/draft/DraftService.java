package nl.waarborg.draft;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import nl.waarborg.access.Caller;
import nl.waarborg.attachment.AttachmentApi.Attachment;
import nl.waarborg.attachment.AttachmentApi.Attachments;
import nl.waarborg.attachment.AttachmentOwner.Ref;
import nl.waarborg.attachment.AttachmentService;
import nl.waarborg.attachment.Upload;
import nl.waarborg.audit.AuditTrail;
import nl.waarborg.audit.Look;
import nl.waarborg.audit.Subject;
import nl.waarborg.report.Filer;
import nl.waarborg.report.FilingService;
import nl.waarborg.report.ReportApi.Receipt;
import nl.waarborg.report.ReportContent;
import nl.waarborg.report.ReportFacts;
import nl.waarborg.shared.Ids;
import nl.waarborg.shared.database.Writing;
import nl.waarborg.shared.problem.Problem;
import nl.waarborg.shared.problem.Violation;
import nl.waarborg.shared.time.Clock;
import nl.waarborg.shared.web.Idempotency;
import nl.waarborg.shared.web.IfMatch;
import org.jspecify.annotations.Nullable;

/** The verbs about drafts, from the first letter to filing. */
@ApplicationScoped
public class DraftService {

    private final DraftRepository drafts;
    private final DraftContents contents;
    private final DraftView view;
    private final DraftWatch watch;
    private final FilingService filing;
    private final AttachmentService attachments;
    private final Idempotency idempotency;
    private final AuditTrail audit;
    private final Clock clock;

    DraftService(
            DraftRepository drafts,
            DraftContents contents,
            DraftView view,
            DraftWatch watch,
            FilingService filing,
            AttachmentService attachments,
            Idempotency idempotency,
            AuditTrail audit,
            Clock clock) {
        this.drafts = drafts;
        this.contents = contents;
        this.view = view;
        this.watch = watch;
        this.filing = filing;
        this.attachments = attachments;
        this.idempotency = idempotency;
        this.audit = audit;
        this.clock = clock;
    }

    @WithTransaction
    public Uni<DraftApi.ReportDrafts> list(Caller caller) {
        return drafts.list(caller).chain(found -> view.summaries(caller, found)).map(DraftApi.ReportDrafts::new);
    }

    /** Begins a draft. The provider's board chair and contact stand in it from the start. */
    @WithTransaction
    public Uni<DraftApi.ReportDraft> start(Caller caller, DraftApi.Start start, @Nullable String key) {
        Filer filer = Filer.of(caller, start.providerId());
        return idempotency
                .once(
                        caller.accountId(),
                        "startReportDraft",
                        key,
                        start,
                        UUID.class,
                        () -> filing.requireProvider(filer)
                                .chain(() -> start.content() != null
                                        ? Uni.createFrom().item(start.content())
                                        : filing.prefilled(filer))
                                .chain(content -> begin(caller, filer, content, null)))
                .chain(id -> shown(caller, id));
    }

    /** The team asked for a report of what it learned in another way: the draft that answers it waits in the portal. */
    @WithTransaction
    public Uni<UUID> startRequested(Caller caller, ReportFacts requested, ReportContent content) {
        return begin(caller, new Filer(requested.providerId(), null), content, requested.id());
    }

    /** The draft that answers a request of the team, while it is not filed. */
    @WithTransaction
    public Uni<@Nullable UUID> ofRequest(UUID reportId) {
        return drafts.ofRequest(reportId).map(draft -> draft == null ? null : draft.id);
    }

    @WithTransaction
    public Uni<DraftApi.ReportDraft> get(Caller caller, UUID id) {
        return shown(caller, id);
    }

    @WithTransaction
    public Uni<DraftApi.ReportDraft> save(Caller caller, UUID id, @Nullable String seen, ReportContent content) {
        int version = IfMatch.version(seen);
        return drafts.get(caller, id).chain(draft -> {
            IfMatch.check(version, draft.version);
            DraftContents.requireOwnFields(content, draft.filer().byStaff());
            Draft.Trace before = draft.trace();
            return filing.filledShare(draft.filer(), content)
                    .invoke(share -> contents.save(draft, content, share, clock.now()))
                    .chain(() -> recorded(caller, DraftAction.SAVE, draft, before))
                    .chain(() -> view.whole(draft, content));
        });
    }

    @WithTransaction
    public Uni<Void> discard(Caller caller, UUID id, @Nullable String seen) {
        int version = IfMatch.version(seen);
        return drafts.hold(caller, id).chain(draft -> {
            IfMatch.check(version, draft.version);
            return attachments
                    .removeAllOfDraft(id)
                    .chain(() -> drafts.remove(draft))
                    .chain(() ->
                            audit.record(caller.actor(), DraftAction.DISCARD, subject(draft), draft.trace(), null));
        });
    }

    /** A colleague goes on with it. */
    @WithTransaction
    public Uni<DraftApi.ReportDraft> takeOver(Caller caller, UUID id) {
        return drafts.get(caller, id).chain(draft -> {
            Draft.Trace before = draft.trace();
            draft.takeOver(caller.actor(), clock.now());
            return recorded(caller, DraftAction.TAKE_OVER, draft, before)
                    .chain(() -> view.whole(draft, contents.of(draft)));
        });
    }

    public Uni<Attachments> attachments(Caller caller, UUID id) {
        return attachments.list(caller, Ref.draft(id));
    }

    public Uni<Attachment> attach(Caller caller, UUID id, String key, Upload upload) {
        return attachments.add(caller, Ref.draft(id), key, upload);
    }

    @WithTransaction
    public Uni<DraftApi.Check> check(Caller caller, UUID id) {
        return drafts.get(caller, id)
                .chain(draft -> filing.outlook(caller, draft.filer(), contents.of(draft)))
                .map(outlook -> DraftView.check(outlook, caller.language()));
    }

    /**
     * Files the draft. A repeat with the same key gives the same receipt although the draft is gone by then; of two
     * different keys at once one finds no draft any more.
     */
    @WithTransaction
    public Uni<Receipt> submit(
            Caller caller, UUID id, @Nullable String seen, @Nullable String key, DraftApi.Submission submission) {
        return Writing.of(() -> idempotency.once(
                caller.accountId(), "submitReportDraft", key, List.of(id, submission), Receipt.class, () -> {
                    int version = IfMatch.version(seen);
                    requireTruthful(submission);
                    return drafts.hold(caller, id).chain(draft -> {
                        IfMatch.check(version, draft.version);
                        return file(caller, draft, submission);
                    });
                }));
    }

    private Uni<Receipt> file(Caller caller, Draft draft, DraftApi.Submission submission) {
        ReportContent content = contents.of(draft);
        return filing.file(caller, draft.filer(), content, draft.requestedReportId, draft.id)
                .call(receipt -> drafts.remove(draft)
                        .chain(() -> audit.record(
                                caller.actor(),
                                DraftAction.SUBMIT,
                                subject(draft).inCase(receipt.reportId()),
                                draft.trace(),
                                submission)));
    }

    private static void requireTruthful(DraftApi.Submission submission) {
        if (!submission.truthful()) {
            throw Problem.invalid(Violation.of(ReportContent.class, "/truthful", "not-truthful"));
        }
    }

    private Uni<UUID> begin(Caller caller, Filer filer, ReportContent content, @Nullable UUID requestedReportId) {
        DraftContents.requireOwnFields(content, filer.byStaff());
        Draft draft = new Draft(Ids.next(), filer, requestedReportId, caller.actor(), clock.now());
        return filing.filledShare(filer, content)
                .invoke(share -> contents.save(draft, content, share, clock.now()))
                .chain(() -> drafts.persist(draft))
                .chain(() -> watch.plan(draft))
                .chain(() -> audit.record(caller.actor(), DraftAction.START, subject(draft), null, draft.trace()))
                .replaceWith(draft.id);
    }

    private Uni<DraftApi.ReportDraft> shown(Caller caller, UUID id) {
        return drafts.get(caller, id)
                .chain(draft -> audit.looked(
                                caller.actor(), DraftAction.READ, subject(draft), Look.at("narrative", "persons"))
                        .chain(() -> view.whole(draft, contents.of(draft))));
    }

    private Uni<Void> recorded(Caller caller, DraftAction action, Draft draft, Draft.Trace before) {
        return drafts.flush()
                .chain(() -> audit.record(
                        caller.actor(), action, subject(draft).version(draft.version), before, draft.trace()));
    }

    private static Subject subject(Draft draft) {
        return Subject.of("report-draft", draft.id);
    }
}
