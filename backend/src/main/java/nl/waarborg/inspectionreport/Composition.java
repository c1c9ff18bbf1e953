package nl.waarborg.inspectionreport;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.waarborg.inspection.InspectionFacts;
import nl.waarborg.inspectionreport.FinalReport.Passage;
import nl.waarborg.inspectionreport.FinalReport.Result;
import nl.waarborg.inspectionreport.FinalReport.ThemeOutcome;
import nl.waarborg.scoring.ScoringApi.ChangeCounts;
import nl.waarborg.shared.text.DateWords;
import nl.waarborg.shared.text.Language;
import nl.waarborg.shared.text.ListWords;
import nl.waarborg.shared.text.Texts;
import org.jspecify.annotations.Nullable;

/**
 * Writes the first text of a report from what was found. Each passage has the same id each time, so that a reaction to it
 * and what was written in its place stay together. Reports are in Dutch, the language of the procedure.
 */
final class Composition {

    private static final Texts TEXTS = Texts.besides(Composition.class);

    private final InspectionFacts inspection;
    private final List<LocalDate> visits;
    private final Findings findings;

    Composition(InspectionFacts inspection, List<LocalDate> visits, Findings findings) {
        this.inspection = inspection;
        this.visits = visits;
        this.findings = findings;
    }

    /** A part of the report as it is composed. */
    record Part(String code, String heading, List<Passage> passages) {}

    List<Part> parts() {
        List<Part> parts = new ArrayList<>();
        parts.add(part("summary", summed()));
        parts.add(part("ground", List.of(passage("kind", kind()), passage("ground", inspection.purpose()))));
        parts.add(part("method", List.of(passage("method", method()), passage("rule", findings.rule()))));
        findings.themes().forEach(theme -> parts.add(theme(theme)));
        if (!findings.trust().isEmpty()) {
            parts.add(part("trust", trust()));
        }
        parts.add(part("conclusion", conclusion()));
        return parts;
    }

    private List<Passage> summed() {
        Passage summary = passage("summary", summary());
        return findings.retest() == null
                ? List.of(summary)
                : List.of(summary, passage("retest", retest(findings.retest())));
    }

    private String kind() {
        return words("kind." + inspection.kind(), Map.of("aspect", words("aspect." + inspection.aspect(), Map.of())));
    }

    /** What became of the criteria since the earlier inspection, as counted. */
    private static String retest(Findings.Retest retest) {
        ChangeCounts counts = retest.counts();
        String of = words("retest", Map.of("number", retest.number()));
        if (counts == null) {
            return of + " " + words("retest.other-framework", Map.of());
        }
        String compared = words(
                counts.open() == 0 ? "retest.counts" : "retest.counts-with-open",
                Map.of(
                        "better",
                        counts.better(),
                        "worse",
                        counts.worse(),
                        "same",
                        counts.same(),
                        "open",
                        counts.open()));
        return of + " " + compared;
    }

    private String summary() {
        String result =
                findings.overall().byRule() == null ? result() : result() + " " + words("summary.why", Map.of());
        String flagged = listed(
                findings.outcomes().stream().filter(ThemeOutcome::flagged).map(ThemeOutcome::name));
        return flagged.isEmpty() ? result : result + "\n\n" + words("summary.flagged", Map.of("themes", flagged));
    }

    /** What the rule made stands beside what the team made of it, as the percentage belongs to the rule. */
    private String result() {
        Result byRule = findings.overall().byRule();
        return byRule == null
                ? words("summary." + findings.overall().code(), Map.of("percentage", percentage()))
                : words(
                        byRule == Result.NONE ? "summary.without-rule" : "summary.deviating",
                        Map.of(
                                "verdict", words("verdict." + findings.overall().code(), Map.of()),
                                "percentage", percentage(),
                                "byRule", words("verdict." + byRule, Map.of())));
    }

    private String method() {
        String framework = words("method.framework", Map.of("framework", findings.frameworkName()));
        String visited = visits.isEmpty()
                ? ""
                : "\n\n"
                        + words(
                                inspection.announced() ? "method.announced" : "method.unannounced",
                                Map.of(
                                        "days",
                                        listed(visits.stream().distinct().map(day -> DateWords.of(day, Language.NL)))));
        String joint = inspection.jointWith().isEmpty()
                ? ""
                : "\n\n" + words("method.joint", Map.of("parties", listed(inspection.jointWith().stream())));
        return framework + visited + joint;
    }

    private static String listed(Stream<String> items) {
        return ListWords.of(items.toList(), Language.NL);
    }

    private static Part theme(Findings.Theme theme) {
        ThemeOutcome outcome = theme.outcome();
        List<Passage> passages = new ArrayList<>();
        passages.add(passage(
                "theme-" + outcome.code(),
                words(
                        "theme." + outcome.verdict() + (outcome.assessed() == 1 ? ".one" : ""),
                        Map.of(
                                "percentage",
                                Percentages.words(outcome.percentage()),
                                "assessed",
                                outcome.assessed()))));
        theme.criteria().forEach(criterion -> passages.add(passage("criterion-" + criterion.ref(), told(criterion))));
        return new Part("theme-" + outcome.code(), outcome.name(), passages);
    }

    private static String told(Findings.Criterion criterion) {
        String score = criterion.score() == null
                ? words("criterion.not-assessed", Map.of("reason", orNothing(criterion.notAssessed())))
                : criterion.score();
        String head = "**%s. %s**\n\n*%s*"
                .formatted(criterion.ref(), criterion.label().strip(), score.strip());
        return criterion.finding().isBlank()
                ? head
                : head + "\n\n" + criterion.finding().strip();
    }

    private List<Passage> trust() {
        List<Passage> passages = new ArrayList<>();
        for (int i = 0; i < findings.trust().size(); i++) {
            Findings.Behaviour behaviour = findings.trust().get(i);
            passages.add(passage(
                    "trust-" + (i + 1),
                    "**%s**: %s".formatted(behaviour.label(), behaviour.standing())
                            + (behaviour.seen().isBlank()
                                    ? ""
                                    : "\n\n" + behaviour.seen().strip())));
        }
        return passages;
    }

    private List<Passage> conclusion() {
        List<Passage> passages = new ArrayList<>();
        passages.add(passage("conclusion", result()));
        if (findings.deviation() != null) {
            passages.add(passage(
                    "deviation",
                    words(
                            findings.overall().byRule() == null ? "deviation.follow-up" : "deviation.result",
                            Map.of("reason", findings.deviation()))));
        }
        if (!findings.followUp().isBlank()) {
            passages.add(passage("follow-up", findings.followUp()));
        }
        return passages;
    }

    private String percentage() {
        return Percentages.words(findings.overall().percentage());
    }

    private static Part part(String code, List<Passage> passages) {
        return new Part(code, words("heading." + code, Map.of()), passages);
    }

    private static Passage passage(String id, String text) {
        return new Passage(id, text.strip());
    }

    private static String orNothing(@Nullable String text) {
        return text == null ? "" : text.strip();
    }

    private static String words(String key, Map<String, ?> values) {
        return TEXTS.get(Language.NL, "report." + key, values);
    }
}
