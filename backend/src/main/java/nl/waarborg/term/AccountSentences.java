package nl.waarborg.term;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import nl.waarborg.shared.text.Language;
import nl.waarborg.shared.text.ListWords;
import org.jspecify.annotations.Nullable;

/** Says the account of a due date in plain words, in the reader's language. */
public abstract sealed class AccountSentences permits DutchSentences, EnglishSentences {

    private static final AccountSentences DUTCH = new DutchSentences();
    private static final AccountSentences ENGLISH = new EnglishSentences();

    private final DateTimeFormatter dates;

    AccountSentences(Locale locale) {
        dates = DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", locale);
    }

    /** English for an English reader, Dutch for everybody else. */
    public static AccountSentences in(Locale locale) {
        return Locale.ENGLISH.getLanguage().equals(locale.getLanguage()) ? ENGLISH : DUTCH;
    }

    /** One sentence for each step, in order. */
    public final List<String> say(DueDate dueDate) {
        return dueDate.account().stream().map(this::say).toList();
    }

    /** One step as a sentence. */
    public abstract String say(AccountStep step);

    /** A length of time in words, such as "3 werkdagen". */
    public abstract String say(Term term);

    /** A day off in words: its date and, where it has one, its name. */
    public abstract String say(DayOff day);

    final String date(@Nullable LocalDate date) {
        return date == null ? "" : dates.format(date);
    }

    final String days(List<DayOff> days, Language language) {
        return ListWords.of(days.stream().map(this::say).toList(), language);
    }

    static String count(int amount, String one, String many) {
        return amount + " " + (amount == 1 ? one : many);
    }
}
