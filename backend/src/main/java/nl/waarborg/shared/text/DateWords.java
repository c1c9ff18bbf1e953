package nl.waarborg.shared.text;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.regex.Pattern;
import nl.waarborg.shared.time.Clock;

/** Dates as people read them: 3 maart 2026. */
public final class DateWords {

    private static final Pattern ISO = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    private DateWords() {}

    public static String of(LocalDate day, Language language) {
        return day.format(DateTimeFormatter.ofPattern("d MMMM yyyy", language.locale()));
    }

    /** A moment as people read it, in the zone of the product: 3 maart 2026 om 14.05 uur. */
    public static String of(Instant moment, Language language) {
        String pattern = language == Language.NL ? "d MMMM yyyy 'om' HH.mm 'uur'" : "d MMMM yyyy 'at' HH:mm";
        return moment.atZone(Clock.ZONE).format(DateTimeFormatter.ofPattern(pattern, language.locale()));
    }

    /** A text that is an ISO date in words; any other text as it is. */
    public static String orText(String text, Language language) {
        return ISO.matcher(text).matches() ? of(LocalDate.parse(text), language) : text;
    }
}
