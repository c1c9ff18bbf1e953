package nl.waarborg.inspectionreport;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.waarborg.framework.FrameworkContent;
import nl.waarborg.inspection.InspectionFacts;
import nl.waarborg.inspectionreport.FinalReport.Overall;
import nl.waarborg.inspectionreport.FinalReport.Result;
import nl.waarborg.inspectionreport.FinalReport.ThemeOutcome;
import nl.waarborg.judgement.Judged;
import nl.waarborg.judgement.JudgementService;
import nl.waarborg.scoring.ComparisonService;
import nl.waarborg.scoring.ScoreCard;
import nl.waarborg.scoring.ScoringApi.Comparison;
import nl.waarborg.scoring.ScoringApi.Outcome;
import nl.waarborg.scoring.ScoringApi.Scored;
import nl.waarborg.scoring.ScoringApi.ThemeResult;
import nl.waarborg.shared.problem.Problem;
import nl.waarborg.shared.text.Language;
import nl.waarborg.shared.text.Texts;
import org.jspecify.annotations.Nullable;

/** Gathers what an inspection found, from the rooms that scored and judged it. */
@ApplicationScoped
class ReportGround {

    private static final Texts TEXTS = Texts.besides(ReportGround.class);

    private final JudgementService judgements;
    private final ComparisonService comparisons;

    ReportGround(JudgementService judgements, ComparisonService comparisons) {
        this.judgements = judgements;
        this.comparisons = comparisons;
    }

    /** What was found; empty while nothing was chosen to measure. */
    Uni<Optional<Findings>> of(InspectionFacts inspection) {
        return judgements
                .judged(inspection.id())
                .chain(judged -> comparisons
                        .ofRetest(inspection)
                        .map(compared -> compared.map(ReportGround::retest).orElse(null))
                        .map(retest -> judged.card().map(card -> findings(judged, card, retest))));
    }

    /** Refuses with 409 what is not complete, and a report that tells something else than what was found. */
    Uni<Void> requireCurrent(InspectionFacts inspection, Findings told) {
        return of(inspection)
                .map(found -> found.orElseThrow(() -> Problem.of(ReportProblem.NOTHING_FOUND)))
                .invoke(found -> {
                    if (!found.complete()) {
                        throw Problem.of(ReportProblem.FINDINGS_INCOMPLETE);
                    }
                    if (!found.equals(told)) {
                        throw Problem.of(ReportProblem.FINDINGS_CHANGED);
                    }
                })
                .replaceWithVoid();
    }

    private static Findings.Retest retest(Comparison compared) {
        return new Findings.Retest(compared.earlierNumber(), compared.sameFramework() ? compared.counts() : null);
    }

    private static Findings findings(Judged judged, ScoreCard card, Findings.@Nullable Retest retest) {
        Outcome overall = card.result().overall();
        FrameworkContent.Rule rule = card.content().decisionRule();
        return new Findings(
                words(
                        "framework",
                        Map.of(
                                "name",
                                card.content().nameNl(),
                                "number",
                                card.framework().number())),
                words(
                        "rule",
                        Map.of(
                                "good",
                                Percentages.words(rule.goodAbovePercent()),
                                "sufficient",
                                Percentages.words(rule.sufficientFromPercent()),
                                "theme",
                                Percentages.words(rule.themeInsufficientBelowPercent()),
                                "assessed",
                                overall.assessed(),
                                "measured",
                                overall.measured())),
                new Overall(
                        Result.valueOf(judged.verdict().name()),
                        Percentages.of(overall),
                        judged.verdict() == judged.made()
                                ? null
                                : Result.valueOf(judged.made().name())),
                judged.deviationReason(),
                card.result().themes().stream().map(theme -> theme(card, theme)).toList(),
                trust(judged, card),
                followUp(judged),
                retest,
                overall.done() == overall.measured() && !judged.isPending());
    }

    /** What the team asks in its own words; otherwise what goes with the consequence. */
    private static String followUp(Judged judged) {
        String asked = judged.consequenceText();
        if (asked != null && !asked.isBlank()) {
            return asked.strip();
        }
        return words("follow-up." + (judged.consequence() == null ? "NONE" : judged.consequence()), Map.of());
    }

    private static List<Findings.Behaviour> trust(Judged judged, ScoreCard card) {
        Map<String, String> labels = card.content().trustBehaviours().stream()
                .collect(Collectors.toMap(FrameworkContent.Behaviour::code, FrameworkContent.Behaviour::labelNl));
        return judged.trust().stream()
                .filter(one -> one.weight() != null)
                .map(one -> new Findings.Behaviour(
                        labels.getOrDefault(one.code(), one.code()),
                        words("trust." + one.weight(), Map.of()),
                        one.seen()))
                .toList();
    }

    private static Findings.Theme theme(ScoreCard card, ThemeResult theme) {
        Outcome outcome = theme.outcome();
        ThemeOutcome told = new ThemeOutcome(
                theme.code(),
                theme.name(),
                outcome.assessed(),
                Percentages.of(outcome),
                result(outcome),
                outcome.flagged());
        List<Findings.Criterion> criteria = card.themes().stream()
                .filter(one -> one.code().equals(theme.code()))
                .flatMap(card::measured)
                .map(criterion -> criterion(card, criterion))
                .toList();
        return new Findings.Theme(told, criteria);
    }

    private static Findings.Criterion criterion(ScoreCard card, FrameworkContent.Criterion criterion) {
        Optional<Scored> scored = card.find(criterion.ref());
        return new Findings.Criterion(
                criterion.ref(),
                criterion.labelNl(),
                card.given(criterion.ref()).map(FrameworkContent.Score::labelNl).orElse(null),
                scored.map(Scored::notAssessedReason).orElse(null),
                scored.map(Scored::finding).orElse(""));
    }

    private static Result result(Outcome outcome) {
        return Result.valueOf(outcome.verdict().name());
    }

    private static String words(String key, Map<String, ?> values) {
        return TEXTS.get(Language.NL, "report." + key, values);
    }
}
