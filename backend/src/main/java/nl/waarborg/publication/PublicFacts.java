package nl.waarborg.publication;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import nl.waarborg.publication.PublicReport.Named;
import nl.waarborg.publication.PublicReport.Theme;
import org.jspecify.annotations.Nullable;

/**
 * What stands around a public document as it is: who, where, when, and what it came to. What a kind of document does not
 * have is absent: an annual report has no provider, and only an inspection has a result.
 *
 * @param municipality absent where it tells of all that the authority serves
 * @param resultByRule what the framework makes of the scores, where the team came to another result; otherwise absent
 * @param year that it tells of
 * @param publisher the municipality that answers for it, with its code
 */
record PublicFacts(
        String number,
        String authority,
        @Nullable Named provider,
        @Nullable Named location,
        @Nullable Named municipality,
        @Nullable String municipalityCode,
        @Nullable Named provision,
        Named kind,
        @Nullable Named result,
        @Nullable Named resultByRule,
        @Nullable BigDecimal percentage,
        @Nullable LocalDate visitedFrom,
        @Nullable LocalDate visitedTo,
        LocalDate finalOn,
        @Nullable String framework,
        List<Theme> themes,
        int year,
        Named publisher) {

    PublicFacts withoutLocation() {
        return with(null, finalOn);
    }

    /** What is written today, and becomes final with that. */
    PublicFacts finalOn(LocalDate day) {
        return with(location, day);
    }

    private PublicFacts with(@Nullable Named where, LocalDate day) {
        return new PublicFacts(
                number,
                authority,
                provider,
                where,
                municipality,
                municipalityCode,
                provision,
                kind,
                result,
                resultByRule,
                percentage,
                visitedFrom,
                visitedTo,
                day,
                framework,
                themes,
                year,
                publisher);
    }

    /** Words that the public reads anyway, and that nobody has to point at. */
    List<String> publicWords() {
        return Stream.of(authority, name(provider), name(location), name(municipality), framework)
                .filter(Objects::nonNull)
                .toList();
    }

    private static @Nullable String name(@Nullable Named named) {
        return named == null ? null : named.name();
    }
}
