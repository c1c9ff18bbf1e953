package nl.waarborg.publicsite;

import java.text.Normalizer;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;
import nl.waarborg.shared.time.Clock;
import org.jspecify.annotations.Nullable;

/**
 * What lists know of a published report.
 *
 * @param locationKey the same for every report on one location; absent where the location stays unnamed
 * @param visitedOn the last day of the visits
 */
public record PublishedEntry(
        UUID id,
        String slug,
        String number,
        String title,
        String summary,
        String authorityName,
        Choice provider,
        @Nullable String locationKey,
        @Nullable String locationName,
        Choice municipality,
        String municipalityCode,
        Choice provision,
        Choice kind,
        Choice result,
        LocalDate visitedOn,
        LocalDate finalOn,
        Instant publishedAt,
        Instant changedAt,
        int version) {

    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");

    /** One value to filter by: as an address carries it, and as people read it. */
    public record Choice(String key, String name) {}

    public LocalDate publishedOn() {
        return LocalDate.ofInstant(publishedAt, Clock.ZONE);
    }

    public Choice year() {
        String year = Integer.toString(visitedOn.getYear());
        return new Choice(year, year);
    }

    /** Whether a name or the number holds the words, as people type half of a name. */
    boolean isCalled(String folded) {
        return fold(provider.name()).contains(folded)
                || fold(municipality.name()).contains(folded)
                || (locationName != null && fold(locationName).contains(folded))
                || number.toLowerCase(Locale.ROOT).contains(folded);
    }

    static String fold(String text) {
        return ACCENTS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT)
                .strip();
    }
}
