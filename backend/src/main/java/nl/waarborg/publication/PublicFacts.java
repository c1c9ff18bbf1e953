package nl.waarborg.publication;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import nl.waarborg.publication.PublicReport.Named;
import nl.waarborg.publication.PublicReport.Theme;
import org.jspecify.annotations.Nullable;

/** What a public report takes from the final report as it is: who, where, when, and what it came to. */
record PublicFacts(
        String number,
        String authority,
        Named provider,
        @Nullable Named location,
        Named municipality,
        String municipalityCode,
        Named provision,
        Named kind,
        Named result,
        @Nullable BigDecimal percentage,
        LocalDate visitedFrom,
        LocalDate visitedTo,
        LocalDate finalOn,
        String framework,
        List<Theme> themes) {

    PublicFacts withoutLocation() {
        return new PublicFacts(
                number,
                authority,
                provider,
                null,
                municipality,
                municipalityCode,
                provision,
                kind,
                result,
                percentage,
                visitedFrom,
                visitedTo,
                finalOn,
                framework,
                themes);
    }

    /** Words that the public reads anyway, and that nobody has to point at. */
    List<String> publicWords() {
        return List.of(
                authority, provider.name(), location == null ? "" : location.name(), municipality.name(), framework);
    }
}
