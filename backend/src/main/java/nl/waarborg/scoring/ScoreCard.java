package nl.waarborg.scoring;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.waarborg.framework.FrameworkContent;
import nl.waarborg.framework.FrameworkContent.Criterion;
import nl.waarborg.framework.FrameworkContent.Theme;
import nl.waarborg.framework.FrameworkInfo;
import nl.waarborg.scoring.ScoringApi.Outcome;
import nl.waarborg.scoring.ScoringApi.Result;
import nl.waarborg.scoring.ScoringApi.Scored;
import nl.waarborg.scoring.ScoringApi.ThemeResult;
import nl.waarborg.scoring.ScoringPolicy.Fraction;
import nl.waarborg.scoring.ScoringPolicy.Measured;

/**
 * What an inspection measures with what was scored on it: what the rooms above make a judgement and a report of.
 *
 * @param framework the version that was chosen, frozen
 * @param scores by ref of the criterion; also those of criteria that were left out again
 */
public record ScoreCard(UUID inspectionId, FrameworkInfo framework, Map<String, Scored> scores) {

    static ScoreCard of(UUID inspectionId, FrameworkInfo framework, List<Scored> scores) {
        return new ScoreCard(
                inspectionId, framework, scores.stream().collect(Collectors.toMap(Scored::ref, Function.identity())));
    }

    public FrameworkContent content() {
        return framework.content();
    }

    /** The themes of which something is measured, in the order of the framework. */
    public List<Theme> themes() {
        return content().themes().stream()
                .filter(theme -> measured(theme).findAny().isPresent())
                .toList();
    }

    /** What is measured of a theme, in the order of the framework. */
    public Stream<Criterion> measured(Theme theme) {
        return theme.criteria().stream().filter(this::isMeasured);
    }

    /** What was scored on a criterion; empty for one that was never chosen. */
    public Optional<Scored> find(String ref) {
        return Optional.ofNullable(scores.get(ref));
    }

    /** The score that was given; empty while none is. */
    public Optional<FrameworkContent.Score> given(String ref) {
        return find(ref).filter(Scored::measured).map(Scored::score).flatMap(content()::score);
    }

    /** The limit below which a theme is flagged. */
    public BigDecimal limit(Theme theme) {
        return Optional.ofNullable(theme.insufficientBelowPercent())
                .orElse(content().decisionRule().themeInsufficientBelowPercent());
    }

    /** Overall and per theme, as the rule of the framework makes it. */
    public Result result() {
        List<Criterion> criteria = content().criteria().filter(this::isMeasured).toList();
        Fraction all = fraction(criteria);
        Outcome overall = outcome(criteria, all, ScoringPolicy.overall(content().decisionRule(), all), false);
        return new Result(overall, themes().stream().map(this::result).toList());
    }

    private ThemeResult result(Theme theme) {
        List<Criterion> criteria = measured(theme).toList();
        Fraction fraction = fraction(criteria);
        BigDecimal limit = limit(theme);
        return new ThemeResult(
                theme.code(),
                theme.nameNl(),
                limit,
                outcome(
                        criteria,
                        fraction,
                        ScoringPolicy.ofTheme(content().decisionRule(), limit, fraction),
                        ScoringPolicy.isFlagged(limit, fraction)));
    }

    private boolean isMeasured(Criterion criterion) {
        return find(criterion.ref()).filter(Scored::measured).isPresent();
    }

    private Fraction fraction(List<Criterion> criteria) {
        return ScoringPolicy.fraction(
                content().highestValue(),
                criteria.stream()
                        .map(criterion -> new Measured(
                                criterion.weightOrOne(),
                                given(criterion.ref())
                                        .map(FrameworkContent.Score::value)
                                        .orElse(null)))
                        .toList());
    }

    private Outcome outcome(List<Criterion> criteria, Fraction fraction, Verdict verdict, boolean flagged) {
        return new Outcome(
                fraction.points(),
                fraction.possible(),
                fraction.percent(),
                fraction.assessed(),
                criteria.size(),
                (int) criteria.stream()
                        .filter(criterion ->
                                find(criterion.ref()).filter(Scored::done).isPresent())
                        .count(),
                verdict,
                flagged);
    }
}
