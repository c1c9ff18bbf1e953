package nl.waarborg.inspectionreport;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.waarborg.framework.FrameworkContent;
import nl.waarborg.inspection.InspectionFacts;
import nl.waarborg.inspectionreport.FinalReport.Overall;
import nl.waarborg.inspectionreport.FinalReport.Result;
import nl.waarborg.inspectionreport.FinalReport.ThemeOutcome;
import nl.waarborg.scoring.ScoreCard;
import nl.waarborg.scoring.ScoringApi.Outcome;
import nl.waarborg.scoring.ScoringApi.Scored;
import nl.waarborg.scoring.ScoringApi.ThemeResult;
import nl.waarborg.scoring.ScoringService;
import nl.waarborg.shared.problem.Problem;
import nl.waarborg.shared.text.Language;
import nl.waarborg.shared.text.Texts;

/** Gathers what an inspection found, from the rooms that scored and judged it. */
@ApplicationScoped
class ReportGround {

    private static final Texts TEXTS = Texts.besides(ReportGround.class);

    private final ScoringService scoring;

    ReportGround(ScoringService scoring) {
        this.scoring = scoring;
    }

    /** What was found; empty while nothing was chosen to measure. */
    Uni<Optional<Findings>> of(InspectionFacts inspection) {
        return scoring.card(inspection.id()).map(found -> found.map(ReportGround::findings));
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

    private static Findings findings(ScoreCard card) {
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
                new Overall(result(overall), Percentages.forShow(overall.percent())),
                null,
                card.result().themes().stream().map(theme -> theme(card, theme)).toList(),
                List.of(),
                words("follow-up." + overall.verdict(), Map.of()),
                overall.done() == overall.measured());
    }

    private static Findings.Theme theme(ScoreCard card, ThemeResult theme) {
        Outcome outcome = theme.outcome();
        ThemeOutcome told = new ThemeOutcome(
                theme.code(),
                theme.name(),
                outcome.assessed(),
                Percentages.forShow(outcome.percent()),
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
