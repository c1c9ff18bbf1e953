package nl.waarborg.shared.text;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.regex.Pattern;

/** Dates as people read them: 3 maart 2026. */
public final class DateWords {

    private static final Pattern ISO = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    private DateWords() {}

    public static String of(LocalDate day, Language language) {
        return day.format(DateTimeFormatter.ofPattern("d MMMM yyyy", language.locale()));
    }

    /** A text that is an ISO date in words; any other text as it is. */
    public static String orText(String text, Language language) {
        return ISO.matcher(text).matches() ? of(LocalDate.parse(text), language) : text;
    }
}
