package nl.waarborg.assessment;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.waarborg.access.Caller;
import nl.waarborg.assessment.AssessmentApi.SupplementAnswerRequest;
import nl.waarborg.assessment.AssessmentApi.SupplementRequestRequest;
import nl.waarborg.audit.AuditTrail;
import nl.waarborg.audit.Subject;
import nl.waarborg.casefile.CaseFileService;
import nl.waarborg.casefile.CaseNotices;
import nl.waarborg.casefile.StepRequest;
import nl.waarborg.deadline.DeadlineFacts;
import nl.waarborg.deadline.DeadlineService;
import nl.waarborg.deadline.DeadlineState;
import nl.waarborg.deadline.NewDeadline;
import nl.waarborg.deadline.Responsible;
import nl.waarborg.letter.LetterKind;
import nl.waarborg.letter.LetterService;
import nl.waarborg.report.ReportApi.ReportAnswer;
import nl.waarborg.report.ReportFacts;
import nl.waarborg.report.ReportService;
import nl.waarborg.shared.problem.Problem;
import nl.waarborg.shared.time.Clock;
import nl.waarborg.term.TermKind;
import nl.waarborg.timeline.Audience;
import nl.waarborg.timeline.TimelineService;

/** Asks the provider for what is missing, and takes its answer. */
@ApplicationScoped
public class SupplementService {

    private static final Set<TermKind> OF_THE_TEAM = EnumSet.of(TermKind.ASSESSMENT, TermKind.AGREED_CLARITY);

    private final ReportService reports;
    private final AssessmentRepository assessments;
    private final SupplementWords words;
    private final CaseFileService cases;
    private final CaseNotices notices;
    private final DeadlineService deadlines;
    private final LetterService letters;
    private final TimelineService timeline;
    private final AuditTrail audit;
    private final Clock clock;

    SupplementService(
            ReportService reports,
            AssessmentRepository assessments,
            SupplementWords words,
            CaseFileService cases,
            CaseNotices notices,
            DeadlineService deadlines,
            LetterService letters,
            TimelineService timeline,
            AuditTrail audit,
            Clock clock) {
        this.reports = reports;
        this.assessments = assessments;
        this.words = words;
        this.cases = cases;
        this.notices = notices;
        this.deadlines = deadlines;
        this.letters = letters;
        this.timeline = timeline;
        this.audit = audit;
        this.clock = clock;
    }

    /** One request at a time; while it is open the team's terms can stand still. */
    @WithTransaction
    public Uni<ReportAnswer> request(Caller caller, StepRequest request, SupplementRequestRequest asked) {
        return reports.step(
                caller,
                request,
                AssessmentAction.REQUEST_SUPPLEMENT.operation(),
                asked,
                report -> free(report)
                        .chain(() -> deadlines.start(
                                caller.actor(),
                                NewDeadline.asSet(
                                        report.id(),
                                        report.authorityId(),
                                        TermKind.SUPPLEMENT,
                                        Responsible.PROVIDER,
                                        clock.today())))
                        .chain(term -> suspend(caller, report, asked)
                                .map(suspended -> new SupplementRequest(
                                        report.id(),
                                        term.id(),
                                        words.questions(asked.items()),
                                        suspended,
                                        caller.actor(),
                                        clock.now())))
                        .call(made -> assessments.add(made))
                        .call(made -> recorded(
                                caller,
                                AssessmentAction.REQUEST_SUPPLEMENT,
                                made,
                                asked.items().size()))
                        .chain(() -> letters.send(
                                caller,
                                report.id(),
                                LetterKind.SUPPLEMENT_REQUEST,
                                asked.letter(),
                                Map.of("items", listed(asked.items()))))
                        .chain(() -> tell(caller, report, AssessmentEvent.SUPPLEMENT_REQUESTED))
                        .chain(() -> reports.touch(report.id())));
    }

    @WithTransaction
    public Uni<ReportAnswer> answer(Caller caller, StepRequest request, UUID id, SupplementAnswerRequest given) {
        return reports.step(
                caller,
                request,
                AssessmentAction.ANSWER_SUPPLEMENT.operation(),
                List.of(id, given),
                report -> assessments
                        .supplement(report.id(), id)
                        .invoke(asked -> {
                            words.requireEach(asked, given.answers());
                            asked.answer(words.seal(asked, given.answers()), caller.actor(), clock.now());
                        })
                        .call(asked -> deadlines.meet(caller.actor(), asked.deadlineId, clock.today()))
                        .call(asked -> resume(caller, asked))
                        .call(asked -> recorded(
                                caller,
                                AssessmentAction.ANSWER_SUPPLEMENT,
                                asked,
                                given.answers().size()))
                        .chain(() -> tell(caller, report, AssessmentEvent.SUPPLEMENT_ANSWERED))
                        .chain(() -> notices.toTeam("supplement-answered", report.id()))
                        .chain(() -> reports.touch(report.id())));
    }

    private Uni<Void> free(ReportFacts report) {
        return cases.requireNoEmbargo(report.id())
                .chain(() -> assessments.awaitsSupplement(report.id()))
                .invoke(awaits -> {
                    if (awaits) {
                        throw Problem.of(AssessmentProblem.SUPPLEMENT_OPEN);
                    }
                })
                .replaceWithVoid();
    }

    private Uni<List<UUID>> suspend(Caller caller, ReportFacts report, SupplementRequestRequest asked) {
        if (!asked.suspendTerms()) {
            return Uni.createFrom().item(List.of());
        }
        return deadlines
                .ofCase(report.id())
                .map(terms -> terms.stream()
                        .filter(term -> OF_THE_TEAM.contains(term.kind())
                                && term.state() == DeadlineState.RUNNING
                                && !term.dueOn().isBefore(clock.today()))
                        .map(DeadlineFacts::id)
                        .toList())
                .call(ids -> Multi.createFrom()
                        .iterable(ids)
                        .onItem()
                        .transformToUniAndConcatenate(id -> deadlines.suspend(
                                caller.actor(), id, clock.today(), "Er is om een aanvulling gevraagd."))
                        .collect()
                        .last());
    }

    private Uni<Void> resume(Caller caller, SupplementRequest asked) {
        Set<UUID> suspended = Set.of(asked.suspendedIds);
        return deadlines
                .ofCase(asked.reportId)
                .chain(terms -> Multi.createFrom()
                        .iterable(terms.stream()
                                .filter(term ->
                                        suspended.contains(term.id()) && term.state() == DeadlineState.SUSPENDED)
                                .toList())
                        .onItem()
                        .transformToUniAndConcatenate(term ->
                                deadlines.resume(caller.actor(), term.id(), clock.today(), "De aanvulling is er."))
                        .collect()
                        .last()
                        .replaceWithVoid());
    }

    /** A point a line, as the letter lists them. */
    private static String listed(List<String> items) {
        return items.stream().map(item -> item.strip().replaceAll("\\s+", " ")).collect(Collectors.joining("\n"));
    }

    private Uni<Void> recorded(Caller caller, AssessmentAction action, SupplementRequest request, int items) {
        return audit.record(
                caller.actor(),
                action,
                Subject.of("supplement-request", request.id).inCase(request.reportId),
                null,
                Map.of("items", items));
    }

    private Uni<Void> tell(Caller caller, ReportFacts report, AssessmentEvent event) {
        return timeline.tell(caller.actor(), report.id(), event, Audience.BOTH);
    }
}
