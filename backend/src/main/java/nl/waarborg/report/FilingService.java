package nl.waarborg.report;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.waarborg.access.Caller;
import nl.waarborg.attachment.AttachmentOwner.Ref;
import nl.waarborg.attachment.AttachmentService;
import nl.waarborg.audit.AuditTrail;
import nl.waarborg.audit.Subject;
import nl.waarborg.authority.AuthorityInfo;
import nl.waarborg.casefile.CaseFileService;
import nl.waarborg.casefile.CaseKind;
import nl.waarborg.casefile.NewCase;
import nl.waarborg.deadline.DeadlineFacts;
import nl.waarborg.deadline.DeadlineService;
import nl.waarborg.deadline.NewDeadline;
import nl.waarborg.deadline.Responsible;
import nl.waarborg.provider.ProviderService;
import nl.waarborg.report.ReportApi.Receipt;
import nl.waarborg.report.ReportApi.ReportSummary;
import nl.waarborg.report.ReportListView.Likeness;
import nl.waarborg.shared.Ids;
import nl.waarborg.shared.problem.Problem;
import nl.waarborg.shared.time.Clock;
import nl.waarborg.term.TermKind;
import nl.waarborg.timeline.Audience;
import nl.waarborg.timeline.TimelineService;
import org.jspecify.annotations.Nullable;

/** Files reports: what would come of it, and the filing itself (protocol step 1). */
@ApplicationScoped
public class FilingService {

    private final ReportRepository reports;
    private final ReportListView lists;
    private final ReportContents contents;
    private final FilingGround ground;
    private final FilingTerms terms;
    private final FilingNotices notices;
    private final ReceiptView receipts;
    private final ProviderService providers;
    private final CaseFileService cases;
    private final AttachmentService attachments;
    private final DeadlineService deadlines;
    private final TimelineService timeline;
    private final AuditTrail audit;
    private final Clock clock;

    FilingService(
            ReportRepository reports,
            ReportListView lists,
            ReportContents contents,
            FilingGround ground,
            FilingTerms terms,
            FilingNotices notices,
            ReceiptView receipts,
            ProviderService providers,
            CaseFileService cases,
            AttachmentService attachments,
            DeadlineService deadlines,
            TimelineService timeline,
            AuditTrail audit,
            Clock clock) {
        this.reports = reports;
        this.lists = lists;
        this.contents = contents;
        this.ground = ground;
        this.terms = terms;
        this.notices = notices;
        this.receipts = receipts;
        this.providers = providers;
        this.cases = cases;
        this.attachments = attachments;
        this.deadlines = deadlines;
        this.timeline = timeline;
        this.audit = audit;
        this.clock = clock;
    }

    /** Refuses with 404 a provider that the recording team does not know. */
    @WithTransaction
    public Uni<Void> requireProvider(Filer filer) {
        UUID recordedBy = filer.recordedBy();
        return recordedBy == null
                ? Uni.createFrom().voidItem()
                : providers
                        .isLinked(filer.providerId(), recordedBy)
                        .invoke(linked -> {
                            if (!linked) {
                                throw Problem.notFound();
                            }
                        })
                        .replaceWithVoid();
    }

    /** How much of what is required is answered, in per cent. */
    @WithTransaction
    public Uni<Integer> filledShare(Filer filer, ReportContent content) {
        return ground.placeOf(filer, content)
                .map(known -> ReportCompleteness.check(content, known.facts()).filledShare());
    }

    /** A form with what the register already knows: the provider's board chair and contact. */
    @WithTransaction
    public Uni<ReportContent> prefilled(Filer filer) {
        return providers
                .find(filer.providerId())
                .map(provider -> ReportContent.reachable(provider.contact(), provider.boardChair()));
    }

    /** What a list shows of a draft beside its own columns. */
    @WithTransaction
    public Uni<Glance> glance(Filer filer, ReportContent content) {
        return ground.placeOf(filer, content)
                .chain(known -> judged(filer, content, known)
                        .chain(term -> providers
                                .find(filer.providerId())
                                .map(provider -> new Glance(
                                        provider.name(),
                                        known.location() == null
                                                ? null
                                                : known.location().name(),
                                        term == null ? null : term.filingDueOn))));
    }

    /** What would come of filing this content now. */
    @WithTransaction
    public Uni<FilingOutlook> outlook(Caller caller, Filer filer, ReportContent content) {
        return ground.of(filer, content)
                .chain(known -> judged(filer, content, known)
                        .chain(term -> lists.related(caller, likeness(filer, content, known))
                                .map(related -> related.stream()
                                        .filter(ReportSummary::likelyDuplicate)
                                        .toList())
                                .map(duplicates -> new FilingOutlook(
                                        ReportCompleteness.check(content, known.facts()),
                                        known.receiver() == null
                                                ? null
                                                : known.receiver().id(),
                                        known.receiver() == null
                                                ? null
                                                : known.receiver().name(),
                                        known.outsideRegion(),
                                        FilingTerms.tell(term, caller.language()),
                                        duplicates))));
    }

    /**
     * Files the report: number, hash, persons, files, terms, timeline, trail and notices, all or nothing. Refuses with
     * all that misses at once.
     *
     * @param requestedReportId the request of the team that it answers
     * @param draftId whose files become the report's
     */
    @WithTransaction
    public Uni<Receipt> file(
            Caller caller, Filer filer, ReportContent content, @Nullable UUID requestedReportId, UUID draftId) {
        return ground.of(filer, content).chain(known -> {
            Completeness completeness = ReportCompleteness.check(content, known.facts());
            AuthorityInfo receiver = known.receiver();
            ReportKind kind = content.kind();
            if (!completeness.complete() || receiver == null || kind == null) {
                throw Problem.invalid(completeness.missing());
            }
            return judged(filer, content, known)
                    .chain(term -> requestedReportId == null
                            ? fileNew(caller, filer, content, kind, known, receiver, term)
                            : fileRequested(caller, requestedReportId, content, kind, known, term))
                    .call(report -> attachments.moveToCase(caller, draftId, report.id))
                    .call(report ->
                            attachments.filed(Ref.ofCase(report.id)).invoke(files -> contents.keepFiles(report, files)))
                    .chain(reports::persistAndFlush)
                    .call(report -> providers.link(caller.actor(), report.providerId, report.authorityId))
                    .call(report -> reports.addPersons(contents.sealPersons(report.id, content)))
                    .chain(report -> startTerms(caller, filer, content, report)
                            .call(() -> tell(caller, filer, content, report))
                            .call(() -> notices.filed(report))
                            .chain(confirmation -> receipts.of(report, List.of(confirmation), caller.language())));
        });
    }

    private Uni<Report> fileNew(
            Caller caller,
            Filer filer,
            ReportContent content,
            ReportKind kind,
            FilingGround.Known known,
            AuthorityInfo receiver,
            @Nullable FilingTerm term) {
        UUID id = Ids.next();
        NewCase opened = new NewCase(
                id,
                CaseKind.REPORT,
                receiver.id(),
                filer.providerId(),
                known.locationId(),
                known.facts().municipality(),
                ReportStatus.SUBMITTED.name(),
                Boolean.TRUE.equals(content.pressSensitive()),
                FilingParticipants.of(caller, filer, content));
        return cases.open(caller.actor(), opened)
                .map(file -> Report.filed(
                        id,
                        file.number(),
                        receiver.id(),
                        filer.providerId(),
                        split(id, content, kind, known, term),
                        caller.actor(),
                        clock.now()));
    }

    private Uni<Report> fileRequested(
            Caller caller,
            UUID requestedReportId,
            ReportContent content,
            ReportKind kind,
            FilingGround.Known known,
            @Nullable FilingTerm term) {
        LocalDate today = clock.today();
        return reports.get(requestedReportId)
                .invoke(report -> report.fileAsRequested(
                        split(report.id, content, kind, known, term), caller.actor(), clock.now()))
                .call(report -> cases.advance(report.id, report.status.name()))
                .call(report ->
                        cases.place(report.id, known.locationId(), known.facts().municipality()))
                .call(report -> cases.addParticipants(
                        report.id, FilingParticipants.of(caller, new Filer(report.providerId, null), content)))
                .call(report -> deadlines.meet(caller.actor(), report.id, TermKind.REPORT_ON_REQUEST, today));
    }

    private FiledContent split(
            UUID id, ReportContent content, ReportKind kind, FilingGround.Known known, @Nullable FilingTerm term) {
        return contents.split(id, content, kind, known, term);
    }

    /** The team's term to confirm receipt begins; the provider's term to file is recorded as met, in time or late. */
    private Uni<DeadlineFacts> startTerms(Caller caller, Filer filer, ReportContent content, Report report) {
        LocalDate today = clock.today();
        return deadlines
                .start(
                        caller.actor(),
                        NewDeadline.asSet(
                                report.id, report.authorityId, TermKind.RECEIPT_CONFIRMATION, Responsible.TEAM, today))
                .call(() -> recordFilingTerm(caller, report, FilingTerms.kind(content, filer.byStaff())));
    }

    Uni<Void> recordFilingTerm(Caller caller, Report report, TermKind kind) {
        FilingTerm term = report.term;
        if (term == null || term.countedFromOn == null || term.filedOn == null) {
            return Uni.createFrom().voidItem();
        }
        return deadlines
                .startMet(
                        caller.actor(),
                        NewDeadline.asSet(
                                report.id, report.authorityId, kind, Responsible.PROVIDER, term.countedFromOn),
                        term.filedOn)
                .replaceWithVoid();
    }

    private Uni<Void> tell(Caller caller, Filer filer, ReportContent content, Report report) {
        Subject subject =
                Subject.of("report", report.id).version(report.version).inCase(report.id);
        ReportEvent event = filer.byStaff() ? ReportEvent.RECORDED : ReportEvent.FILED;
        return timeline.tell(
                        caller.actor(),
                        report.id,
                        event,
                        Audience.BOTH,
                        Map.of("channel", "@channel." + (content.channel() == null ? "PORTAL" : content.channel())))
                .chain(() -> audit.record(caller.actor(), ReportAction.FILE, subject, null, report.facts()));
    }

    private Uni<@Nullable FilingTerm> judged(Filer filer, ReportContent content, FilingGround.Known known) {
        AuthorityInfo receiver = known.receiver();
        return receiver == null
                ? Uni.createFrom().nullItem()
                : terms.judge(receiver.id(), content.kind(), content, filer.byStaff(), clock.today());
    }

    private static Likeness likeness(Filer filer, ReportContent content, FilingGround.Known known) {
        return new Likeness(
                filer.providerId(),
                null,
                content.occurredOn(),
                content.nature(),
                known.location() == null ? null : known.location().name());
    }

    /** What a list shows of a draft beside its own columns. */
    public record Glance(
            String providerName,
            @Nullable String locationName,
            @Nullable LocalDate dueOn) {}
}
