package nl.waarborg.term;

import java.util.Locale;
import nl.waarborg.shared.text.Language;

/** The account in plain Dutch. */
final class DutchSentences extends AccountSentences {

    DutchSentences() {
        super(Locale.of("nl", "NL"));
    }

    @Override
    public String say(AccountStep step) {
        return switch (step.kind()) {
            case STARTED -> "De termijn begint na " + date(step.from()) + ". Die dag telt zelf niet mee.";
            case COUNTED -> counted(step) + skipped(step);
            case AGREED -> "De afgesproken datum is " + date(step.end()) + ".";
            case SHORT_MONTH ->
                "De laatste maand heeft geen dag met hetzelfde nummer, dus geldt de laatste dag van die maand: "
                        + date(step.end()) + ".";
            case MOVED_TO_WORKING_DAY ->
                "Geen werkdag: " + days(step.daysOff(), Language.NL) + ". Daarom schuift het einde op naar "
                        + date(step.end()) + " (" + movingRule(step.family()) + ").";
            case GIVEN_TWO_WORKING_DAYS ->
                "In de termijn zaten minder dan twee werkdagen. Daarom schuift het einde op naar " + date(step.end())
                        + " (" + twoDaysRule(step.family()) + ").";
            case LEFT_ON_DAY_OFF ->
                "Dit is geen werkdag: " + days(step.daysOff(), Language.NL)
                        + ". Voor deze termijn schuift het einde niet op.";
            case SUSPENDED ->
                "De termijn stond stil na " + date(step.from()) + " tot en met " + date(step.until()) + ". Dat voegt "
                        + count(step.days(), "dag", "dagen") + " toe; de termijn komt uit op " + date(step.end()) + "."
                        + skipped(step);
            case STANDS_STILL ->
                "De termijn staat stil na " + date(step.from()) + ". De einddatum schuift op zolang dat duurt.";
            case EXTENDED ->
                "Verlengd met " + term(step) + ", geteld na " + date(step.from()) + ": " + date(step.end()) + "."
                        + skipped(step);
            case EXTENDED_TO_DATE -> "Verlengd tot en met " + date(step.end()) + ".";
            case DUE -> "Dus uiterlijk " + date(step.end()) + ", tot het einde van die dag.";
        };
    }

    @Override
    public String say(Term term) {
        return switch (term.unit()) {
            case WORKING_DAYS -> count(term.amount(), "werkdag", "werkdagen");
            case DAYS -> count(term.amount(), "dag", "dagen");
            case WEEKS -> count(term.amount(), "week", "weken");
            case MONTHS -> count(term.amount(), "maand", "maanden");
            case DATE -> "tot en met " + date(term.agreedDate());
        };
    }

    @Override
    public String say(DayOff day) {
        return day.name().isEmpty() ? date(day.date()) : date(day.date()) + " (" + day.name() + ")";
    }

    private String counted(AccountStep step) {
        return "De termijn is " + term(step) + " (" + rules(step.family()) + "). Geteld komt dat uit op "
                + date(step.end()) + ".";
    }

    private String term(AccountStep step) {
        return step.term() == null ? "" : say(step.term());
    }

    private String skipped(AccountStep step) {
        return step.daysOff().isEmpty() ? "" : " Niet meegeteld: " + days(step.daysOff(), Language.NL) + ".";
    }

    private static String rules(RuleFamily family) {
        return switch (family) {
            case STATUTORY -> "wettelijke termijn, Algemene termijnenwet";
            case LOCAL -> "geteld naar de regels van de toezichthouder";
            case GDPR -> "termijn uit de AVG, Verordening 1182/71";
        };
    }

    private static String movingRule(RuleFamily family) {
        return switch (family) {
            case STATUTORY -> "artikel 1 Algemene termijnenwet";
            case LOCAL -> "regel van de toezichthouder";
            case GDPR -> "artikel 3 lid 4 Verordening 1182/71";
        };
    }

    private static String twoDaysRule(RuleFamily family) {
        return switch (family) {
            case STATUTORY -> "artikel 2 Algemene termijnenwet";
            case LOCAL -> "regel van de toezichthouder";
            case GDPR -> "artikel 3 lid 5 Verordening 1182/71";
        };
    }
}
