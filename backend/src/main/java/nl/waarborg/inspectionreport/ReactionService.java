package nl.waarborg.inspectionreport;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.waarborg.access.Caller;
import nl.waarborg.audit.AuditTrail;
import nl.waarborg.audit.Subject;
import nl.waarborg.casefile.CaseFileService;
import nl.waarborg.casefile.CaseNotices;
import nl.waarborg.casefile.StepRequest;
import nl.waarborg.deadline.AgreedTermService;
import nl.waarborg.deadline.DeadlineFacts;
import nl.waarborg.deadline.NewDeadline;
import nl.waarborg.deadline.Responsible;
import nl.waarborg.inspection.InspectionFacts;
import nl.waarborg.inspection.InspectionService;
import nl.waarborg.inspection.InspectionStatus;
import nl.waarborg.inspectionreport.InspectionReportApi.ReactionRequest;
import nl.waarborg.inspectionreport.InspectionReportApi.ReportAnswer;
import nl.waarborg.inspectionreport.InspectionReportApi.Said;
import nl.waarborg.inspectionreport.InspectionReportApi.SendingRequest;
import nl.waarborg.inspectionreport.InspectionReportApi.WeighingRequest;
import nl.waarborg.letter.LetterKind;
import nl.waarborg.letter.LetterService;
import nl.waarborg.shared.crypto.JsonCipher;
import nl.waarborg.shared.problem.CommonProblem;
import nl.waarborg.shared.problem.Problem;
import nl.waarborg.shared.problem.Violation;
import nl.waarborg.shared.time.Clock;
import nl.waarborg.shared.web.Idempotency;
import nl.waarborg.shared.web.IfMatch;
import nl.waarborg.term.TermKind;
import nl.waarborg.timeline.Audience;
import nl.waarborg.timeline.TimelineService;
import org.jspecify.annotations.Nullable;

/** Gives the draft to the provider, takes its reaction passage by passage, and weighs each. */
@ApplicationScoped
public class ReactionService {

    private static final String BASIS = "Afgesproken bij het conceptrapport";

    private final InspectionReportRepository reports;
    private final InspectionReportService service;
    private final ReportGround ground;
    private final ReportJson json;
    private final InspectionService inspections;
    private final CaseFileService cases;
    private final CaseNotices notices;
    private final AgreedTermService terms;
    private final FinalReportTerm finalTerm;
    private final LetterService letters;
    private final TimelineService timeline;
    private final AuditTrail audit;
    private final Idempotency idempotency;
    private final JsonCipher cipher;
    private final Clock clock;

    ReactionService(
            InspectionReportRepository reports,
            InspectionReportService service,
            ReportGround ground,
            ReportJson json,
            InspectionService inspections,
            CaseFileService cases,
            CaseNotices notices,
            AgreedTermService terms,
            FinalReportTerm finalTerm,
            LetterService letters,
            TimelineService timeline,
            AuditTrail audit,
            Idempotency idempotency,
            JsonCipher cipher,
            Clock clock) {
        this.reports = reports;
        this.service = service;
        this.ground = ground;
        this.json = json;
        this.inspections = inspections;
        this.cases = cases;
        this.notices = notices;
        this.terms = terms;
        this.finalTerm = finalTerm;
        this.letters = letters;
        this.timeline = timeline;
        this.audit = audit;
        this.idempotency = idempotency;
        this.cipher = cipher;
        this.clock = clock;
    }

    /** The provider gets the draft as it stands, by letter; its term to react begins. */
    @WithTransaction
    public Uni<ReportAnswer> send(Caller caller, StepRequest request, SendingRequest sending) {
        if (sending.until() != null && !sending.until().isAfter(clock.today())) {
            throw Problem.invalid(Violation.of(InspectionReportApi.class, "/until", "not-ahead"));
        }
        return step(
                caller,
                request,
                InspectionReportAction.SEND,
                sending,
                (inspection, report) -> requireSound(inspection, report)
                        .chain(() -> cases.tellProvider(caller.actor(), inspection.id()))
                        .chain(() -> terms.start(
                                caller.actor(),
                                NewDeadline.asSet(
                                        inspection.id(),
                                        inspection.authorityId(),
                                        TermKind.DRAFT_REPORT_REACTION,
                                        Responsible.PROVIDER,
                                        clock.today()),
                                sending.until(),
                                BASIS))
                        .chain(term -> sent(caller, inspection, report, sending, term)));
    }

    private Uni<Void> sent(
            Caller caller,
            InspectionFacts inspection,
            InspectionReport report,
            SendingRequest sending,
            DeadlineFacts term) {
        UUID id = inspection.id();
        return reports.sections(id)
                .invoke(sections -> report.send(json.write(json.told(sections)), term.id(), clock.now()))
                .chain(() -> letters.send(
                        caller,
                        id,
                        LetterKind.DRAFT_INSPECTION_REPORT,
                        sending.letter(),
                        Map.of("dueOn", term.dueOn().toString())))
                .chain(() -> timeline.tell(
                        caller.actor(), id, ReportEvent.SENT_TO_PROVIDER, Audience.BOTH, Map.of("dueOn", term.dueOn())))
                .chain(() -> inspections.advance(caller, id, InspectionStatus.DRAFT_REPORT))
                .replaceWithVoid();
    }

    /** Nothing is left to be scored, and the report tells what was found. */
    private Uni<Void> requireSound(InspectionFacts inspection, InspectionReport report) {
        return cases.requireNoEmbargo(inspection.id())
                .chain(() -> ground.requireCurrent(inspection, json.findings(report)));
    }

    /** What the provider has written so far is kept; nobody else reads it. */
    @WithTransaction
    public Uni<ReportAnswer> save(Caller caller, UUID inspectionId, @Nullable String seen, ReactionRequest draft) {
        int version = IfMatch.version(seen);
        return inspections
                .permitEitherSide(caller, inspectionId, InspectionReportAction.SAVE_REACTION.operation())
                .chain(() -> reports.hold(inspectionId))
                .chain(report -> {
                    IfMatch.check(version, report.version);
                    InspectionReport.Trace before = report.trace();
                    report.keepReaction(cipher.seal(known(report, draft), inspectionId));
                    return service.recorded(caller, InspectionReportAction.SAVE_REACTION, report, before);
                })
                .chain(() -> answer(caller, inspectionId));
    }

    /** The provider reacts, or says that it has no remarks; the team's term to finish the report begins. */
    @WithTransaction
    public Uni<ReportAnswer> react(Caller caller, StepRequest request, ReactionRequest reaction) {
        return step(caller, request, InspectionReportAction.REACT, reaction, (inspection, report) -> {
            List<Said> said = known(report, reaction).items().stream()
                    .filter(one -> !one.text().isBlank())
                    .toList();
            report.react(caller.actor(), clock.now());
            return reports.add(IntStream.range(0, said.size())
                            .mapToObj(i -> new ReportReaction(
                                    inspection.id(),
                                    i,
                                    said.get(i).passageId(),
                                    said.get(i).text()))
                            .toList())
                    .chain(() -> report.deadlineId == null
                            ? Uni.createFrom().voidItem()
                            : terms.meet(caller.actor(), report.deadlineId))
                    .chain(() -> finalTerm.reacted(caller.actor(), report))
                    .chain(() -> timeline.tell(
                            caller.actor(),
                            inspection.id(),
                            said.isEmpty() ? ReportEvent.NO_REMARKS : ReportEvent.REACTED,
                            Audience.BOTH))
                    .chain(() -> notices.toTeam("draft-report-reaction", inspection.id()));
        });
    }

    /** One reaction is followed or set aside, with the reason that the provider will read. */
    @WithTransaction
    public Uni<ReportAnswer> weigh(Caller caller, UUID reactionId, @Nullable String seen, WeighingRequest weighing) {
        int version = IfMatch.version(seen);
        return reports.reaction(reactionId)
                .chain(found ->
                        inspections.permitBeside(caller, found.inspectionId, InspectionReportAction.WEIGH.operation()))
                .chain(inspection -> reports.get(inspection.id()))
                .invoke(report -> {
                    if (report.state() != ReportState.REACTED) {
                        throw Problem.of(CommonProblem.ILLEGAL_TRANSITION);
                    }
                })
                .chain(() -> reports.holdReaction(reactionId))
                .chain(reaction -> {
                    IfMatch.check(version, reaction.version);
                    reaction.weigh(weighing.followed(), weighing.reason(), caller.actor(), clock.now());
                    return reports.flush()
                            .chain(() -> audit.record(
                                    caller.actor(),
                                    InspectionReportAction.WEIGH,
                                    Subject.of("report-reaction", reactionId).inCase(reaction.inspectionId),
                                    null,
                                    new Weighed(weighing.followed())))
                            .chain(() -> answer(caller, reaction.inspectionId));
                });
    }

    /** A step of the report on the version of it that was read, once under its key. */
    Uni<ReportAnswer> step(
            Caller caller,
            StepRequest request,
            InspectionReportAction action,
            Object body,
            BiFunction<InspectionFacts, InspectionReport, Uni<Void>> work) {
        UUID id = request.id();
        return idempotency
                .once(
                        caller.accountId(),
                        action.operation().operationId(),
                        request.key(),
                        List.of(id, body),
                        UUID.class,
                        () -> {
                            int version = IfMatch.version(request.seen());
                            return inspections
                                    .permitEitherSide(caller, id, action.operation())
                                    .chain(inspection -> reports.hold(id).chain(report -> {
                                        IfMatch.check(version, report.version);
                                        InspectionReport.Trace before = report.trace();
                                        return work.apply(inspection, report)
                                                .chain(() -> service.recorded(caller, action, report, before));
                                    }))
                                    .replaceWith(id);
                        })
                .chain(done -> answer(caller, done));
    }

    private Uni<ReportAnswer> answer(Caller caller, UUID inspectionId) {
        return inspections.reader(caller, inspectionId).chain(reader -> service.answer(reader, inspectionId));
    }

    /** Each remark is about a passage of the draft as it was sent, or about the whole. */
    private ReactionRequest known(InspectionReport report, ReactionRequest reaction) {
        Set<String> passages = report.sentSections == null
                ? Set.of()
                : json.sections(report.sentSections).stream()
                        .flatMap(section -> section.passages().stream())
                        .map(FinalReport.Passage::id)
                        .collect(Collectors.toSet());
        List<Violation> unknown = new ArrayList<>();
        for (int i = 0; i < reaction.items().size(); i++) {
            String passage = reaction.items().get(i).passageId();
            if (passage != null && !passages.contains(passage)) {
                unknown.add(Violation.of(InspectionReportApi.class, "/items/" + i + "/passageId", "unknown-passage"));
            }
        }
        if (!unknown.isEmpty()) {
            throw Problem.invalid(unknown);
        }
        return reaction;
    }

    private record Weighed(boolean followed) {}
}
