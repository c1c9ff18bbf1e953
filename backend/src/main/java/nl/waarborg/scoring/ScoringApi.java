package nl.waarborg.scoring;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.waarborg.framework.CareFunding;
import nl.waarborg.framework.FrameworkContent;
import nl.waarborg.framework.FrameworkInfo;
import nl.waarborg.framework.ProviderGroup;
import nl.waarborg.shared.web.Versioned;
import org.jspecify.annotations.Nullable;

/** What goes over the line about scoring. */
public final class ScoringApi {

    private ScoringApi() {}

    /** What is measured. @param refs of the criteria */
    public record ChoiceRequest(
            @NotNull UUID frameworkVersionId,
            @NotNull ProviderGroup providerGroup,
            @NotNull CareFunding funding,
            @NotNull @Size(min = 1, max = 2000) List<@NotNull @Size(max = 40) String> refs) {}

    /** @param refs proposed of themselves @param applicable those and the ones that depend on the situation */
    public record CriteriaProposal(List<String> refs, List<String> applicable) {}

    /**
     * All that is kept of one criterion.
     *
     * @param score a code of the scale; absent while none is given
     * @param notAssessed never together with a score
     */
    public record ScoreRequest(
            @Nullable @Size(max = 40) String score,
            @NotNull Boolean notAssessed,
            @Nullable @Size(max = 2000) String notAssessedReason,
            @NotNull @Size(max = 20000) String finding,
            @NotNull @Size(max = 40) List<@NotNull @Valid ScoreEvidence> evidence) {}

    /** One criterion as it stands. */
    public record Scored(
            String ref,
            boolean measured,
            int version,
            @Nullable String score,
            boolean notAssessed,
            @Nullable String notAssessedReason,
            String finding,
            List<ScoreEvidence> evidence,
            boolean done,
            @Nullable String scoredBy,
            @Nullable Instant scoredAt) {}

    /** The result of a group of criteria; {@link ScoringPolicy} makes it. */
    public record Outcome(
            BigDecimal points,
            BigDecimal possible,
            @Nullable BigDecimal percent,
            int assessed,
            int measured,
            int done,
            Verdict verdict,
            boolean flagged) {}

    /** @param limitPercent below it the theme is flagged */
    public record ThemeResult(String code, String name, BigDecimal limitPercent, Outcome outcome) {}

    /** @param themes those of which something is measured */
    public record Result(Outcome overall, List<ThemeResult> themes) {}

    /** A criterion that was kept, with the result that it makes. */
    public record SavedScore(Scored score, Result result, int version) implements Versioned {}

    public record Choosable(UUID id, String code, int number, String name) {

        static Choosable of(FrameworkInfo framework) {
            return new Choosable(
                    framework.id(),
                    framework.code(),
                    framework.number(),
                    framework.content().nameNl());
        }
    }

    public record Choice(
            UUID frameworkVersionId,
            int frameworkNumber,
            ProviderGroup providerGroup,
            CareFunding funding,
            String chosenBy,
            Instant chosenAt) {}

    /** @param version of the choice; 0 while nothing was chosen */
    public record ScoringAnswer(
            int version,
            ProviderGroup suggestedGroup,
            CareFunding suggestedFunding,
            List<Choosable> frameworks,
            @Nullable Choice choice,
            @Nullable FrameworkContent framework,
            List<Scored> scores,
            @Nullable Result result)
            implements Versioned {}

    /** @param score its label */
    public record ComparedScore(
            @Nullable String score,
            boolean notAssessed,
            @Nullable String finding) {}

    /** Which way a criterion went. */
    public enum Direction {
        BETTER,
        WORSE,
        SAME,
        /** One of both was not scored. */
        OPEN
    }

    public record ComparedTheme(
            String code,
            String name,
            @Nullable Outcome earlier,
            @Nullable Outcome now) {}

    public record ComparedCriterion(
            String ref,
            String label,
            String theme,
            @Nullable ComparedScore earlier,
            @Nullable ComparedScore now,
            Direction change) {}

    /**
     * How many criteria of a re-test came out how.
     *
     * @param open one of both was not scored
     */
    public record ChangeCounts(int better, int worse, int same, int open) {

        static ChangeCounts of(List<ComparedCriterion> criteria) {
            return new ChangeCounts(
                    count(criteria, Direction.BETTER),
                    count(criteria, Direction.WORSE),
                    count(criteria, Direction.SAME),
                    count(criteria, Direction.OPEN));
        }

        private static int count(List<ComparedCriterion> criteria, Direction change) {
            return (int) criteria.stream().filter(one -> one.change() == change).count();
        }
    }

    /** A re-test beside the inspection that it tests again. */
    public record Comparison(
            UUID earlierId,
            String earlierNumber,
            boolean sameFramework,
            @Nullable Outcome earlierOverall,
            @Nullable Outcome overall,
            List<ComparedTheme> themes,
            List<ComparedCriterion> criteria,
            ChangeCounts counts) {}
}
