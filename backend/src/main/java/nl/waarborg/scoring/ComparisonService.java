package nl.waarborg.scoring;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.waarborg.access.Caller;
import nl.waarborg.audit.AuditTrail;
import nl.waarborg.audit.Look;
import nl.waarborg.audit.Subject;
import nl.waarborg.framework.CareFunding;
import nl.waarborg.framework.FrameworkContent;
import nl.waarborg.framework.FrameworkContent.Criterion;
import nl.waarborg.framework.FrameworkService;
import nl.waarborg.framework.ProviderGroup;
import nl.waarborg.inspection.InspectionFacts;
import nl.waarborg.inspection.InspectionService;
import nl.waarborg.scoring.ScoringApi.ChangeCounts;
import nl.waarborg.scoring.ScoringApi.ComparedCriterion;
import nl.waarborg.scoring.ScoringApi.ComparedScore;
import nl.waarborg.scoring.ScoringApi.ComparedTheme;
import nl.waarborg.scoring.ScoringApi.Comparison;
import nl.waarborg.scoring.ScoringApi.CriteriaProposal;
import nl.waarborg.scoring.ScoringApi.Direction;
import nl.waarborg.scoring.ScoringApi.Outcome;
import nl.waarborg.scoring.ScoringApi.Result;
import nl.waarborg.scoring.ScoringApi.Scored;
import nl.waarborg.scoring.ScoringApi.ThemeResult;
import nl.waarborg.shared.problem.Problem;
import org.jspecify.annotations.Nullable;

/** What helps to choose and to weigh scores: the criteria that fit, and a re-test beside what it tests again. */
@ApplicationScoped
public class ComparisonService {

    private final ScoringService scorings;
    private final InspectionService inspections;
    private final FrameworkService frameworks;
    private final AuditTrail audit;

    ComparisonService(
            ScoringService scorings, InspectionService inspections, FrameworkService frameworks, AuditTrail audit) {
        this.scorings = scorings;
        this.inspections = inspections;
        this.frameworks = frameworks;
        this.audit = audit;
    }

    /** The criteria of a version that fit a kind of provider and funding. */
    @WithSession
    public Uni<CriteriaProposal> propose(
            Caller caller, UUID inspectionId, UUID versionId, ProviderGroup group, CareFunding funding) {
        return team(caller, inspectionId)
                .chain(inspection -> frameworks.find(versionId).invoke(framework -> {
                    if (!framework.authorityId().equals(inspection.authorityId())) {
                        throw Problem.notFound();
                    }
                }))
                .map(framework -> new CriteriaProposal(
                        refs(framework.content(), one -> one.isProposedFor(group, funding)),
                        refs(framework.content(), one -> one.covers(group, funding))));
    }

    /** Criterion by criterion; the look is on record. 409 when it tests nothing again, or nothing was scored before. */
    @WithTransaction
    public Uni<Comparison> compare(Caller caller, UUID inspectionId) {
        return team(caller, inspectionId)
                .call(() -> audit.looked(
                        caller.actor(),
                        ScoringAction.COMPARE,
                        Subject.of("scoring", inspectionId).inCase(inspectionId),
                        Look.at("scores")))
                .chain(inspection -> {
                    UUID retests = inspection.retestsId();
                    if (retests == null) {
                        throw Problem.of(ScoringProblem.NO_RETEST);
                    }
                    return earlier(caller, retests)
                            .chain(earlier -> scorings.card(retests)
                                    .chain(before -> scorings.card(inspectionId)
                                            .map(now -> comparison(
                                                    earlier,
                                                    before.orElseThrow(() -> Problem.of(ScoringProblem.NO_RETEST)),
                                                    now))));
                });
    }

    /** For the report of a re-test, which its team makes; empty when it tests nothing again, or nothing was scored before. */
    @WithSession
    public Uni<Optional<Comparison>> ofRetest(InspectionFacts inspection) {
        UUID retests = inspection.retestsId();
        return retests == null
                ? Uni.createFrom().item(Optional.empty())
                : inspections
                        .facts(retests)
                        .chain(earlier -> scorings.card(retests)
                                .chain(before -> scorings.card(inspection.id())
                                        .map(now -> before.map(card -> comparison(earlier, card, now)))));
    }

    private Uni<InspectionFacts> team(Caller caller, UUID inspectionId) {
        return inspections
                .reader(caller, inspectionId)
                .invoke(reader -> reader.seen().requireInternal())
                .chain(() -> inspections.facts(inspectionId));
    }

    /** What was found before is for whoever reads that inspection as the team does; for others it is not there. */
    private Uni<InspectionFacts> earlier(Caller caller, UUID inspectionId) {
        return inspections
                .reader(caller, inspectionId)
                .invoke(reader -> {
                    if (!reader.seesInternal()) {
                        throw Problem.notFound();
                    }
                })
                .chain(() -> inspections.facts(inspectionId));
    }

    private static List<String> refs(FrameworkContent content, Predicate<Criterion> fits) {
        return content.criteria().filter(fits).map(Criterion::ref).toList();
    }

    private static Comparison comparison(InspectionFacts earlier, ScoreCard before, Optional<ScoreCard> now) {
        boolean same = now.filter(card ->
                        card.framework().code().equals(before.framework().code()))
                .isPresent();
        Result then = before.result();
        Optional<Result> today = now.map(ScoreCard::result);
        List<ComparedCriterion> criteria = same ? criteria(before, now.orElseThrow()) : List.of();
        return new Comparison(
                earlier.id(),
                earlier.number(),
                same,
                then.overall(),
                today.map(Result::overall).orElse(null),
                themes(then, same ? today.map(Result::themes).orElse(List.of()) : List.of()),
                criteria,
                ChangeCounts.of(criteria));
    }

    private static List<ComparedTheme> themes(Result before, List<ThemeResult> now) {
        Map<String, ThemeResult> then =
                before.themes().stream().collect(Collectors.toMap(ThemeResult::code, Function.identity()));
        Map<String, ThemeResult> today = now.stream().collect(Collectors.toMap(ThemeResult::code, Function.identity()));
        return Stream.concat(before.themes().stream(), now.stream().filter(theme -> !then.containsKey(theme.code())))
                .map(theme -> new ComparedTheme(
                        theme.code(), theme.name(), outcome(then.get(theme.code())), outcome(today.get(theme.code()))))
                .toList();
    }

    private static @Nullable Outcome outcome(@Nullable ThemeResult theme) {
        return theme == null ? null : theme.outcome();
    }

    /** What either of both measured, in the order of the framework of the re-test; what that has no more comes last. */
    private static List<ComparedCriterion> criteria(ScoreCard before, ScoreCard now) {
        return Stream.concat(now.content().themes().stream(), before.content().themes().stream())
                .flatMap(theme ->
                        theme.criteria().stream().map(criterion -> compared(theme.code(), criterion, before, now)))
                .filter(one -> one.earlier() != null || one.now() != null)
                .collect(Collectors.toMap(
                        ComparedCriterion::ref, Function.identity(), (first, again) -> first, LinkedHashMap::new))
                .values()
                .stream()
                .toList();
    }

    private static ComparedCriterion compared(String theme, Criterion criterion, ScoreCard before, ScoreCard now) {
        String ref = criterion.ref();
        return new ComparedCriterion(
                ref, criterion.labelNl(), theme, shown(before, ref), shown(now, ref), direction(before, now, ref));
    }

    private static @Nullable ComparedScore shown(ScoreCard card, String ref) {
        return card.find(ref)
                .filter(Scored::measured)
                .map(scored -> new ComparedScore(
                        card.given(ref).map(FrameworkContent.Score::labelNl).orElse(null),
                        scored.notAssessed(),
                        scored.finding().isBlank() ? null : scored.finding()))
                .orElse(null);
    }

    private static Direction direction(ScoreCard before, ScoreCard now, String ref) {
        return before.given(ref)
                .flatMap(then -> now.given(ref).map(today -> today.value().compareTo(then.value())))
                .map(sign -> sign > 0 ? Direction.BETTER : sign < 0 ? Direction.WORSE : Direction.SAME)
                .orElse(Direction.OPEN);
    }
}
