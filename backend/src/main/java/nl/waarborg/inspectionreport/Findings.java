package nl.waarborg.inspectionreport;

import java.util.List;
import nl.waarborg.inspectionreport.FinalReport.Overall;
import nl.waarborg.inspectionreport.FinalReport.ThemeOutcome;
import nl.waarborg.scoring.ScoringApi.ChangeCounts;
import org.jspecify.annotations.Nullable;

/**
 * What the inspection found, as a report tells it.
 *
 * @param rule how the result was made of the scores, in words
 * @param deviation why the team came to another result or follow-up than the rule; absent when it did not
 * @param followUp what is asked of the provider or done next, in words
 * @param retest beside what it tests again; absent when it tests nothing again, or nothing was scored before
 * @param complete whether nothing is left to be scored or judged
 */
public record Findings(
        String frameworkName,
        String rule,
        Overall overall,
        @Nullable String deviation,
        List<Theme> themes,
        List<Behaviour> trust,
        String followUp,
        @Nullable Retest retest,
        boolean complete) {

    /**
     * A re-test beside what it tests again.
     *
     * @param number of the earlier inspection
     * @param counts how many criteria came out how; absent when that one used another framework
     */
    public record Retest(String number, @Nullable ChangeCounts counts) {}

    /** A theme with what was found on each criterion that was measured. */
    public record Theme(ThemeOutcome outcome, List<Criterion> criteria) {}

    /**
     * A criterion.
     *
     * @param score its label; absent when it was not assessed
     * @param notAssessed why, when it was not
     */
    public record Criterion(
            String ref,
            String label,
            @Nullable String score,
            @Nullable String notAssessed,
            String finding) {}

    /** A behaviour by which trust is weighed, with how it stands and what was seen. */
    public record Behaviour(String label, String standing, String seen) {}

    List<ThemeOutcome> outcomes() {
        return themes.stream().map(Theme::outcome).toList();
    }
}
