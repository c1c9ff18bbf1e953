package nl.waarborg.term;

import java.util.Locale;
import nl.waarborg.shared.text.Language;

/** The account in plain English. */
final class EnglishSentences extends AccountSentences {

    EnglishSentences() {
        super(Locale.UK);
    }

    @Override
    public String say(AccountStep step) {
        return switch (step.kind()) {
            case STARTED -> "The term begins after " + date(step.from()) + ". That day itself does not count.";
            case COUNTED ->
                "The term is " + term(step) + " (" + rules(step.family()) + "). Counted, that comes to "
                        + date(step.end()) + "." + skipped(step);
            case AGREED -> "The agreed date is " + date(step.end()) + ".";
            case SHORT_MONTH ->
                "The last month has no day of the same number, so its last day counts: " + date(step.end()) + ".";
            case MOVED_TO_WORKING_DAY ->
                "Not a working day: " + days(step.daysOff(), Language.EN) + ". The end therefore moves to "
                        + date(step.end()) + " (" + movingRule(step.family()) + ").";
            case GIVEN_TWO_WORKING_DAYS ->
                "The term held fewer than two working days. The end therefore moves to " + date(step.end()) + " ("
                        + twoDaysRule(step.family()) + ").";
            case LEFT_ON_DAY_OFF ->
                "This is not a working day: " + days(step.daysOff(), Language.EN)
                        + ". For this term the end does not move.";
            case SUSPENDED ->
                "The term stood still after " + date(step.from()) + ", up to and including " + date(step.until())
                        + ". That adds " + count(step.days(), "day", "days") + "; the term comes to "
                        + date(step.end()) + "." + skipped(step);
            case STANDS_STILL ->
                "The term stands still after " + date(step.from()) + ". Its end moves for as long as that lasts.";
            case EXTENDED ->
                "Extended by " + term(step) + ", counted after " + date(step.from()) + ": " + date(step.end()) + "."
                        + skipped(step);
            case EXTENDED_TO_DATE -> "Extended up to and including " + date(step.end()) + ".";
            case DUE -> "So by " + date(step.end()) + ", until the end of that day.";
        };
    }

    @Override
    public String say(Term term) {
        return switch (term.unit()) {
            case WORKING_DAYS -> count(term.amount(), "working day", "working days");
            case DAYS -> count(term.amount(), "day", "days");
            case WEEKS -> count(term.amount(), "week", "weeks");
            case MONTHS -> count(term.amount(), "month", "months");
            case DATE -> "up to and including " + date(term.agreedDate());
        };
    }

    @Override
    public String say(DayOff day) {
        String name = name(day);
        return name.isEmpty() ? date(day.date()) : date(day.date()) + " (" + name + ")";
    }

    private static String name(DayOff day) {
        return switch (day.reason()) {
            case SATURDAY, SUNDAY -> "";
            case NEW_YEARS_DAY -> "New Year's Day";
            case GOOD_FRIDAY -> "Good Friday";
            case EASTER_MONDAY -> "Easter Monday";
            case KINGS_DAY -> "King's Day";
            case LIBERATION_DAY -> "Liberation Day";
            case ASCENSION_DAY -> "Ascension Day";
            case WHIT_MONDAY -> "Whit Monday";
            case CHRISTMAS_DAY -> "Christmas Day";
            case SECOND_CHRISTMAS_DAY -> "Boxing Day";
            case EQUATED -> "equated with a holiday";
            case AUTHORITY -> day.name();
        };
    }

    private String term(AccountStep step) {
        return step.term() == null ? "" : say(step.term());
    }

    private String skipped(AccountStep step) {
        return step.daysOff().isEmpty() ? "" : " Not counted: " + days(step.daysOff(), Language.EN) + ".";
    }

    private static String rules(RuleFamily family) {
        return switch (family) {
            case STATUTORY -> "statutory term, Algemene termijnenwet";
            case LOCAL -> "counted by the supervisor's own rules";
            case GDPR -> "term of the GDPR, Regulation 1182/71";
        };
    }

    private static String movingRule(RuleFamily family) {
        return switch (family) {
            case STATUTORY -> "article 1 Algemene termijnenwet";
            case LOCAL -> "the supervisor's own rule";
            case GDPR -> "article 3(4) Regulation 1182/71";
        };
    }

    private static String twoDaysRule(RuleFamily family) {
        return switch (family) {
            case STATUTORY -> "article 2 Algemene termijnenwet";
            case LOCAL -> "the supervisor's own rule";
            case GDPR -> "article 3(5) Regulation 1182/71";
        };
    }
}
