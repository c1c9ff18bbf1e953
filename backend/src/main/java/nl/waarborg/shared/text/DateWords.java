package nl.waarborg.shared.text;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.regex.Pattern;
import nl.waarborg.shared.time.Clock;

/** Dates as people read them: 3 maart 2026. */
public final class DateWords {

    private static final Map<Language, DateTimeFormatter> DAY = each("d MMMM yyyy", "d MMMM yyyy");
    private static final Map<Language, DateTimeFormatter> MOMENT =
            each("d MMMM yyyy 'om' HH.mm 'uur'", "d MMMM yyyy 'at' HH:mm");
    private static final Pattern ISO = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    private DateWords() {}

    private static Map<Language, DateTimeFormatter> each(String dutch, String english) {
        return Map.of(
                Language.NL, DateTimeFormatter.ofPattern(dutch, Language.NL.locale()),
                Language.EN, DateTimeFormatter.ofPattern(english, Language.EN.locale()));
    }

    public static String of(LocalDate day, Language language) {
        return day.format(DAY.get(language));
    }

    /** A moment as people read it, in the zone of the product: 3 maart 2026 om 14.05 uur. */
    public static String of(Instant moment, Language language) {
        return moment.atZone(Clock.ZONE).format(MOMENT.get(language));
    }

    /** A text that is an ISO date in words; any other text as it is. */
    public static String orText(String text, Language language) {
        return ISO.matcher(text).matches() ? of(LocalDate.parse(text), language) : text;
    }
}
