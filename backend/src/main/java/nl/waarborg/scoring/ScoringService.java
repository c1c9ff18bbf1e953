package nl.waarborg.scoring;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.waarborg.access.Caller;
import nl.waarborg.attachment.AttachmentOwner.Ref;
import nl.waarborg.attachment.AttachmentService;
import nl.waarborg.audit.AuditTrail;
import nl.waarborg.audit.Look;
import nl.waarborg.audit.Subject;
import nl.waarborg.fieldwork.VisitService;
import nl.waarborg.framework.FrameworkInfo;
import nl.waarborg.framework.FrameworkService;
import nl.waarborg.framework.FrameworkState;
import nl.waarborg.inspection.InspectionFacts;
import nl.waarborg.inspection.InspectionService;
import nl.waarborg.scoring.ScoringApi.Choice;
import nl.waarborg.scoring.ScoringApi.ChoiceRequest;
import nl.waarborg.scoring.ScoringApi.Choosable;
import nl.waarborg.scoring.ScoringApi.SavedScore;
import nl.waarborg.scoring.ScoringApi.ScoreRequest;
import nl.waarborg.scoring.ScoringApi.ScoringAnswer;
import nl.waarborg.shared.problem.Problem;
import nl.waarborg.shared.problem.Violation;
import nl.waarborg.shared.time.Clock;
import nl.waarborg.shared.web.IfMatch;
import nl.waarborg.timeline.Audience;
import nl.waarborg.timeline.TimelineService;

/**
 * Chooses what an inspection measures and keeps the scores. Each criterion has a version of its own, so that inspectors who
 * score at once meet only on the same criterion, and then no word is lost.
 */
@ApplicationScoped
public class ScoringService {

    private final ScoringRepository scorings;
    private final ScoreTexts texts;
    private final Suggestions suggestions;
    private final InspectionService inspections;
    private final FrameworkService frameworks;
    private final AttachmentService attachments;
    private final VisitService visits;
    private final TimelineService timeline;
    private final AuditTrail audit;
    private final Clock clock;

    ScoringService(
            ScoringRepository scorings,
            ScoreTexts texts,
            Suggestions suggestions,
            InspectionService inspections,
            FrameworkService frameworks,
            AttachmentService attachments,
            VisitService visits,
            TimelineService timeline,
            AuditTrail audit,
            Clock clock) {
        this.scorings = scorings;
        this.texts = texts;
        this.suggestions = suggestions;
        this.inspections = inspections;
        this.frameworks = frameworks;
        this.attachments = attachments;
        this.visits = visits;
        this.timeline = timeline;
        this.audit = audit;
        this.clock = clock;
    }

    /** What is measured and scored, without asking who looks; empty while nothing was chosen. For the rooms above. */
    @WithSession
    public Uni<Optional<ScoreCard>> card(UUID inspectionId) {
        return scorings.of(inspectionId)
                .chain(found -> found.isEmpty()
                        ? Uni.createFrom().item(Optional.empty())
                        : card(found.get()).map(Optional::of));
    }

    /** All of it, for whoever reads what stays within the team; the look is on record. */
    @WithTransaction
    public Uni<ScoringAnswer> read(Caller caller, UUID inspectionId) {
        return inspections
                .reader(caller, inspectionId)
                .invoke(reader -> reader.seen().requireInternal())
                .chain(() -> audit.looked(
                        caller.actor(),
                        ScoringAction.READ,
                        Subject.of("scoring", inspectionId).inCase(inspectionId),
                        Look.at("scores")))
                .chain(() -> inspections.facts(inspectionId))
                .chain(this::answer);
    }

    /** Chooses what is measured. What was written on a criterion that is left out is kept for when it comes back. */
    @WithTransaction
    public Uni<ScoringAnswer> choose(Caller caller, UUID inspectionId, int seen, ChoiceRequest choice) {
        return inspections
                .permit(caller, inspectionId, ScoringAction.CHOOSE.operation())
                .chain(inspection -> scorings.of(inspectionId)
                        .invoke(found -> IfMatch.check(
                                seen, found.map(Scoring::shownVersion).orElse(0)))
                        .chain(found -> choosable(inspection, found, choice)
                                .chain(framework -> scorings.scores(inspectionId)
                                        .invoke(scores -> requireSameOrUntouched(found, choice, scores))
                                        .chain(scores -> chosen(caller, inspection, found, choice)
                                                .chain(() -> measure(inspectionId, framework, choice, scores)))))
                        .chain(() -> answer(inspection)));
    }

    /** Keeps one criterion, whole, on the version of it that was read. */
    @WithTransaction
    public Uni<SavedScore> save(Caller caller, UUID inspectionId, String ref, int seen, ScoreRequest request) {
        return inspections
                .permitBeside(caller, inspectionId, ScoringAction.SCORE.operation())
                .chain(() -> scorings.of(inspectionId))
                .map(found -> found.orElseThrow(Problem::notFound))
                .chain(scoring -> scorings.hold(inspectionId, ref)
                        .map(found -> found.filter(score -> score.measured).orElseThrow(Problem::notFound))
                        .invoke(score -> IfMatch.check(seen, score.version))
                        .chain(score -> frameworks
                                .find(scoring.frameworkVersionId)
                                .invoke(framework -> requireSound(framework, request))
                                .chain(framework -> requireEvidence(caller, inspectionId, request)
                                        .chain(() -> kept(caller, score, request))
                                        .chain(() -> scorings.scores(inspectionId))
                                        .map(scores -> saved(framework, score, scores)))));
    }

    private Uni<ScoringAnswer> answer(InspectionFacts inspection) {
        return scorings.of(inspection.id())
                .chain(found -> frameworks
                        .inUse(inspection.authorityId())
                        .chain(inUse -> suggestions
                                .of(inspection)
                                .chain(suggested -> found.isEmpty()
                                        ? Uni.createFrom().item(unchosen(inUse, suggested))
                                        : card(found.get()).map(card -> answer(found.get(), card, inUse, suggested)))));
    }

    private static ScoringAnswer unchosen(List<FrameworkInfo> inUse, Suggestions.Suggested suggested) {
        return new ScoringAnswer(
                0,
                suggested.group(),
                suggested.funding(),
                inUse.stream().map(Choosable::of).toList(),
                null,
                null,
                List.of(),
                null);
    }

    private static ScoringAnswer answer(
            Scoring scoring, ScoreCard card, List<FrameworkInfo> inUse, Suggestions.Suggested suggested) {
        FrameworkInfo own = card.framework();
        return new ScoringAnswer(
                scoring.shownVersion(),
                suggested.group(),
                suggested.funding(),
                Stream.concat(
                                Stream.of(own),
                                inUse.stream().filter(one -> !one.id().equals(own.id())))
                        .map(Choosable::of)
                        .toList(),
                new Choice(
                        own.id(),
                        own.number(),
                        scoring.providerGroup,
                        scoring.funding,
                        scoring.chosenByName,
                        scoring.chosenAt),
                own.content(),
                List.copyOf(card.scores().values()),
                card.result());
    }

    private Uni<ScoreCard> card(Scoring scoring) {
        return frameworks
                .find(scoring.frameworkVersionId)
                .chain(framework -> scorings.scores(scoring.inspectionId)
                        .map(scores -> card(framework, scoring.inspectionId, scores)));
    }

    private ScoreCard card(FrameworkInfo framework, UUID inspectionId, List<CriterionScore> scores) {
        return ScoreCard.of(
                inspectionId, framework, scores.stream().map(texts::scored).toList());
    }

    /** A version in use, or the one that the inspection has already. */
    private Uni<FrameworkInfo> choosable(InspectionFacts inspection, Optional<Scoring> found, ChoiceRequest choice) {
        boolean own = found.filter(scoring -> scoring.frameworkVersionId.equals(choice.frameworkVersionId()))
                .isPresent();
        return frameworks
                .find(choice.frameworkVersionId())
                .invoke(framework -> {
                    boolean free = framework.authorityId().equals(inspection.authorityId())
                            && (own || framework.state() == FrameworkState.IN_USE);
                    if (!free) {
                        throw Problem.invalid(
                                Violation.of(ScoringApi.class, "/frameworkVersionId", "framework-not-in-use"));
                    }
                })
                .invoke(framework -> requireKnown(framework, choice));
    }

    private static void requireKnown(FrameworkInfo framework, ChoiceRequest choice) {
        Set<String> known = framework.content().criteria().map(one -> one.ref()).collect(Collectors.toSet());
        List<Violation> unknown = new ArrayList<>();
        for (int i = 0; i < choice.refs().size(); i++) {
            if (!known.contains(choice.refs().get(i))) {
                unknown.add(Violation.of(ScoringApi.class, "/refs/" + i, "unknown-criterion"));
            }
        }
        if (!unknown.isEmpty()) {
            throw Problem.invalid(unknown);
        }
    }

    private static void requireSameOrUntouched(
            Optional<Scoring> found, ChoiceRequest choice, List<CriterionScore> scores) {
        boolean other = found.filter(scoring -> !scoring.frameworkVersionId.equals(choice.frameworkVersionId()))
                .isPresent();
        if (other && scores.stream().anyMatch(CriterionScore::isTouched)) {
            throw Problem.of(ScoringProblem.SCORES_GIVEN);
        }
    }

    private Uni<Void> chosen(Caller caller, InspectionFacts inspection, Optional<Scoring> found, ChoiceRequest choice) {
        Scoring.Trace before = found.map(Scoring::trace).orElse(null);
        Scoring scoring = found.orElseGet(() -> new Scoring(inspection.id()));
        scoring.choose(choice, caller.actor(), clock.now());
        return scorings.persistAndFlush(scoring)
                .chain(() -> audit.record(
                        caller.actor(),
                        ScoringAction.CHOOSE,
                        Subject.of("scoring", inspection.id())
                                .version(scoring.version)
                                .inCase(inspection.id()),
                        before,
                        scoring.trace()))
                .chain(() -> timeline.tell(
                        caller.actor(),
                        inspection.id(),
                        found.isEmpty() ? ScoringEvent.CHOSEN : ScoringEvent.CHOSEN_AGAIN,
                        Audience.TEAM));
    }

    private Uni<Void> measure(
            UUID inspectionId, FrameworkInfo framework, ChoiceRequest choice, List<CriterionScore> scores) {
        Set<String> chosen = new HashSet<>(choice.refs());
        scores.forEach(score -> score.measure(chosen.contains(score.ref)));
        Set<String> there = scores.stream().map(score -> score.ref).collect(Collectors.toSet());
        List<CriterionScore> added = framework
                .content()
                .criteria()
                .map(criterion -> criterion.ref())
                .filter(ref -> chosen.contains(ref) && !there.contains(ref))
                .map(ref -> new CriterionScore(inspectionId, ref))
                .toList();
        return scorings.add(added).chain(scorings::flush);
    }

    private static void requireSound(FrameworkInfo framework, ScoreRequest request) {
        if (request.score() == null) {
            return;
        }
        if (request.notAssessed()) {
            throw Problem.invalid(Violation.of(ScoringApi.class, "/notAssessed", "score-or-not-assessed"));
        }
        if (framework.content().score(request.score()).isEmpty()) {
            throw Problem.invalid(Violation.of(ScoringApi.class, "/score", "unknown-score"));
        }
    }

    /** Evidence belongs to the inspection itself. */
    private Uni<Void> requireEvidence(Caller caller, UUID inspectionId, ScoreRequest request) {
        List<UUID> files = ids(request, ScoreEvidence.Kind.FILE);
        return attachments
                .shown(caller, Ref.ofCase(inspectionId), files)
                .invoke(found -> {
                    if (found.size() < files.size()) {
                        throw Problem.invalid(Violation.of(ScoringApi.class, "/evidence", "unknown-file"));
                    }
                })
                .chain(() -> visits.requireNotes(inspectionId, ids(request, ScoreEvidence.Kind.NOTE)));
    }

    private static List<UUID> ids(ScoreRequest request, ScoreEvidence.Kind kind) {
        return request.evidence().stream()
                .filter(one -> one.kind() == kind)
                .map(ScoreEvidence::id)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    private Uni<Void> kept(Caller caller, CriterionScore score, ScoreRequest request) {
        CriterionScore.Trace before = score.trace();
        score.keep(request, texts.json(request.evidence()), caller, clock.now());
        return scorings.flush()
                .chain(() -> audit.record(
                        caller.actor(),
                        ScoringAction.SCORE,
                        Subject.of("criterion-score", score.id)
                                .version(score.version)
                                .inCase(score.inspectionId),
                        before,
                        score.trace()));
    }

    private SavedScore saved(FrameworkInfo framework, CriterionScore score, List<CriterionScore> scores) {
        return new SavedScore(
                texts.scored(score), card(framework, score.inspectionId, scores).result(), score.version);
    }
}
