package nl.waarborg.investigation;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.waarborg.access.Caller;
import nl.waarborg.attachment.AttachmentOwner.Ref;
import nl.waarborg.attachment.AttachmentService;
import nl.waarborg.audit.AuditTrail;
import nl.waarborg.audit.Look;
import nl.waarborg.audit.Subject;
import nl.waarborg.casefile.CaseFileService;
import nl.waarborg.casefile.CaseNotices;
import nl.waarborg.casefile.SeenCase;
import nl.waarborg.casefile.StepRequest;
import nl.waarborg.deadline.DeadlineService;
import nl.waarborg.deadline.NewDeadline;
import nl.waarborg.deadline.Responsible;
import nl.waarborg.investigation.InvestigationApi.CompletenessCheck;
import nl.waarborg.investigation.InvestigationApi.InvestigationAnswer;
import nl.waarborg.investigation.InvestigationApi.Missing;
import nl.waarborg.measure.MeasureService;
import nl.waarborg.reference.ReferenceList;
import nl.waarborg.reference.ReferenceService;
import nl.waarborg.report.ReportFacts;
import nl.waarborg.report.ReportService;
import nl.waarborg.report.ReportStatus;
import nl.waarborg.shared.Ids;
import nl.waarborg.shared.crypto.JsonCipher;
import nl.waarborg.shared.problem.Problem;
import nl.waarborg.shared.problem.Violation;
import nl.waarborg.shared.time.Clock;
import nl.waarborg.shared.web.Idempotency;
import nl.waarborg.shared.web.IfMatch;
import nl.waarborg.term.TermKind;
import nl.waarborg.timeline.Audience;
import nl.waarborg.timeline.TimelineService;
import org.jspecify.annotations.Nullable;

/** The provider's side of its own investigation: reading, writing, checking and submitting it. */
@ApplicationScoped
public class InvestigationService {

    private final InvestigationRepository investigations;
    private final InvestigationAnswers answers;
    private final ReportService reports;
    private final CaseFileService cases;
    private final AttachmentService attachments;
    private final ReferenceService references;
    private final MeasureService measures;
    private final DeadlineService deadlines;
    private final CaseNotices notices;
    private final TimelineService timeline;
    private final AuditTrail audit;
    private final Idempotency idempotency;
    private final JsonCipher cipher;
    private final Clock clock;

    InvestigationService(
            InvestigationRepository investigations,
            InvestigationAnswers answers,
            ReportService reports,
            CaseFileService cases,
            AttachmentService attachments,
            ReferenceService references,
            MeasureService measures,
            DeadlineService deadlines,
            CaseNotices notices,
            TimelineService timeline,
            AuditTrail audit,
            Idempotency idempotency,
            JsonCipher cipher,
            Clock clock) {
        this.investigations = investigations;
        this.answers = answers;
        this.reports = reports;
        this.cases = cases;
        this.attachments = attachments;
        this.references = references;
        this.measures = measures;
        this.deadlines = deadlines;
        this.notices = notices;
        this.timeline = timeline;
        this.audit = audit;
        this.idempotency = idempotency;
        this.cipher = cipher;
        this.clock = clock;
    }

    /** The investigation with its rounds; the look is on record. */
    @WithTransaction
    public Uni<InvestigationAnswer> read(Caller caller, UUID reportId) {
        return cases.see(caller, reportId)
                .map(SeenCase::requireContent)
                .chain(seen -> investigations
                        .get(reportId)
                        .invoke(found -> {
                            if (seen.shownUntil() != null && found.orderedAt.isAfter(seen.shownUntil())) {
                                throw Problem.notFound();
                            }
                        })
                        .call(() -> audit.looked(
                                caller.actor(),
                                InvestigationAction.READ,
                                Subject.of("investigation", reportId).inCase(reportId),
                                Look.at("investigation")))
                        .chain(found -> reports.facts(reportId).chain(report -> answers.of(seen, report, found))));
    }

    /** Whether the team investigates in the place of the provider; for the rooms above, which asked for the rights. */
    @WithTransaction
    public Uni<Boolean> isTakenOver(UUID reportId) {
        return investigations
                .findById(reportId)
                .map(found -> found != null && found.state == InvestigationState.TAKEN_OVER);
    }

    /** Keeps what is written so far, whatever misses. */
    @WithTransaction
    public Uni<InvestigationAnswer> save(
            Caller caller, UUID reportId, @Nullable String seen, InvestigationContent content) {
        int version = IfMatch.version(seen);
        return reports.permit(caller, reportId, InvestigationAction.SAVE.operation())
                .chain(() -> investigations.hold(reportId))
                .chain(found -> {
                    IfMatch.check(version, found.version);
                    Investigation.Trace before = found.trace();
                    found.save(cipher.seal(content, reportId), clock.now());
                    return recorded(caller, InvestigationAction.SAVE, found, before);
                })
                .chain(() -> read(caller, reportId));
    }

    /** What still misses in what is written so far. */
    @WithTransaction
    public Uni<CompletenessCheck> check(Caller caller, UUID reportId) {
        return reports.permit(caller, reportId, InvestigationAction.CHECK.operation())
                .chain(() -> investigations.get(reportId))
                .chain(found -> missing(caller, found))
                .map(missing -> new CompletenessCheck(
                        missing.isEmpty(),
                        missing.stream()
                                .map(one -> new Missing(one.pointer(), one.code(), one.message(caller.language())))
                                .toList()));
    }

    /**
     * Submits what is written. Refused with all that misses at once. The announced improvement measures are watched from
     * now on, and the team's term to review begins.
     */
    @WithTransaction
    public Uni<InvestigationAnswer> submit(Caller caller, StepRequest request) {
        UUID id = request.id();
        return idempotency
                .once(caller.accountId(), "submitInvestigation", request.key(), id, UUID.class, () -> {
                    int version = IfMatch.version(request.seen());
                    return reports.permit(caller, id, InvestigationAction.SUBMIT.operation())
                            .chain(report -> investigations.hold(id).chain(found -> {
                                IfMatch.check(version, found.version);
                                return missing(caller, found)
                                        .invoke(missing -> {
                                            if (!missing.isEmpty()) {
                                                throw Problem.invalid(missing);
                                            }
                                        })
                                        .chain(() -> submitted(caller, report, found));
                            }))
                            .replaceWith(id);
                })
                .chain(() -> read(caller, id));
    }

    private Uni<Void> submitted(Caller caller, ReportFacts report, Investigation found) {
        UUID id = report.id();
        InvestigationContent content = answers.content(found);
        Investigation.Trace before = found.trace();
        UUID round = Ids.next();
        found.submit();
        return investigations
                .add(new InvestigationRound(
                        round, id, found.round, cipher.seal(content, round), caller.actor(), clock.now()))
                .chain(() -> deadlines.meet(caller.actor(), found.deadlineId, clock.today()))
                .chain(() -> deadlines.start(
                        caller.actor(),
                        NewDeadline.asSet(id, report.authorityId(), TermKind.REVIEW, Responsible.TEAM, clock.today())))
                .chain(() -> measures.announce(
                        caller,
                        id,
                        content.announced().stream()
                                .map(InvestigationContent.Announced::plan)
                                .toList()))
                .chain(() -> reports.advance(caller, id, ReportStatus.INVESTIGATION_SUBMITTED))
                .chain(() -> recorded(caller, InvestigationAction.SUBMIT, found, before))
                .chain(() -> timeline.tell(
                        caller.actor(), id, InvestigationEvent.SUBMITTED, Audience.BOTH, Map.of("round", found.round)))
                .chain(() -> notices.toTeam("investigation-submitted", id));
    }

    private Uni<List<Violation>> missing(Caller caller, Investigation found) {
        return references
                .codes(ReferenceList.ANALYSIS_METHODS, found.authorityId, clock.today())
                .chain(methods -> hasFile(caller, found)
                        .map(file -> InvestigationCompleteness.check(
                                answers.content(found),
                                new InvestigationCompleteness.Asked(
                                        found.form, found.independentChair, clock.today(), methods, file))));
    }

    /** Whether the provider added a file since the order. */
    private Uni<Boolean> hasFile(Caller caller, Investigation found) {
        return found.form == InvestigationForm.STRUCTURED
                ? Uni.createFrom().item(false)
                : attachments
                        .list(caller, Ref.ofCase(found.reportId))
                        .map(files -> files.items().stream()
                                .anyMatch(file ->
                                        file.uploadedAt().isAfter(found.orderedAt) && file.rejectedReason() == null));
    }

    private Uni<Void> recorded(
            Caller caller, InvestigationAction action, Investigation found, Investigation.Trace before) {
        return investigations
                .flush()
                .chain(() -> audit.record(
                        caller.actor(),
                        action,
                        Subject.of("investigation", found.reportId)
                                .version(found.version)
                                .inCase(found.reportId)
                                .forAuthority(found.authorityId),
                        before,
                        found.trace()));
    }
}
