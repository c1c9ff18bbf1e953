package nl.waarborg.publicsite;

import java.text.Normalizer;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.waarborg.shared.time.Clock;
import org.jspecify.annotations.Nullable;

/**
 * What lists know of a published report. What a kind of document does not have is absent: an annual report has no provider,
 * and only an inspection has visits and a result.
 *
 * @param documentKind as the settings of the authorities call it
 * @param year that it tells of
 * @param publisher the municipality that answers for it, by its code
 * @param locationKey the same for every report on one location; absent where the location stays unnamed
 * @param municipality absent where it tells of all that the authority serves
 * @param visitedOn the last day of the visits
 */
public record PublishedEntry(
        UUID id,
        String slug,
        String number,
        String title,
        String summary,
        String authorityName,
        String documentKind,
        int year,
        Choice publisher,
        @Nullable Choice provider,
        @Nullable String locationKey,
        @Nullable String locationName,
        @Nullable Choice municipality,
        @Nullable String municipalityCode,
        @Nullable Choice provision,
        Choice kind,
        @Nullable Choice result,
        @Nullable LocalDate visitedOn,
        LocalDate finalOn,
        Instant publishedAt,
        Instant changedAt,
        int version) {

    /** Stands between what it is called by, and cannot be typed. */
    static final String UNTYPED = "\0";

    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");

    /** One value to filter by: as an address carries it, and as people read it. */
    public record Choice(String key, String name) {}

    public LocalDate publishedOn() {
        return LocalDate.ofInstant(publishedAt, Clock.ZONE);
    }

    public Choice yearChoice() {
        String told = Integer.toString(year);
        return new Choice(told, told);
    }

    /** By which reports on one provider follow each other: the last visit, else the day on which it became final. */
    public LocalDate dated() {
        return visitedOn == null ? finalOn : visitedOn;
    }

    boolean isAnnualReport() {
        return documentKind.equals("ANNUAL_REPORT");
    }

    /** Whose reports stand together: those of an authority on its years, of one provider, and on one of its locations. */
    List<String> belongsTo() {
        if (isAnnualReport()) {
            return List.of(ofAuthority());
        }
        return Stream.of(ofProvider(), ofLocation()).filter(Objects::nonNull).toList();
    }

    /** Beside which reports its page shows this one: the nearest of {@link #belongsTo}. */
    String companions() {
        String nearest = isAnnualReport() ? ofAuthority() : ofLocation();
        return nearest != null ? nearest : Objects.requireNonNullElse(ofProvider(), "");
    }

    private String ofAuthority() {
        return "authority " + authorityName;
    }

    private @Nullable String ofProvider() {
        return provider == null ? null : "provider " + provider.key();
    }

    private @Nullable String ofLocation() {
        return locationKey == null ? null : "location " + locationKey;
    }

    /** Its names and number, for people who type half of a name. */
    String calledBy() {
        return Stream.of(
                        provider == null ? authorityName : provider.name(),
                        municipality == null ? null : municipality.name(),
                        locationName,
                        number)
                .filter(Objects::nonNull)
                .map(PublishedEntry::fold)
                .collect(Collectors.joining(UNTYPED));
    }

    static String fold(String text) {
        return ACCENTS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT)
                .strip();
    }
}
