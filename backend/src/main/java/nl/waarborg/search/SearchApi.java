package nl.waarborg.search;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What goes over the line about searching. */
public final class SearchApi {

    private SearchApi() {}

    /** What can be found. */
    public enum FoundKind {
        REPORT,
        SIGNAL,
        INSPECTION,
        PROVIDER
    }

    /**
     * A question. It goes in the body of a request and never in an address: people search for what is personal.
     *
     * @param words a number, (part of) the name of a provider or location, or words of a narrative
     * @param kind only this kind, a page at a time; absent for the first few of every kind
     */
    public record SearchRequest(
            @NotNull @Size(min = 2, max = 200) String words,
            @Nullable FoundKind kind,
            @Nullable @Size(max = 400) String cursor,
            @Nullable @Min(1) @Max(50) Integer limit) {}

    /** A piece of a narrative around a word that was found; {@code found} pieces are the words themselves. */
    public record Fragment(String text, boolean found) {}

    /**
     * Something found.
     *
     * @param title the number of a case, the name of a provider
     * @param providerName of a case; absent while the provider is unknown
     * @param status of a case, in the words of its feature
     * @param since the day on which a case began
     * @param fragments around the words found, for who reads the narrative of this case
     */
    public record Found(
            FoundKind kind,
            UUID id,
            String title,
            @Nullable String providerName,
            @Nullable String municipalityName,
            @Nullable String status,
            @Nullable LocalDate since,
            List<Fragment> fragments) {}

    /**
     * How many of a kind were found, counted over what the caller may see.
     *
     * @param more there are more than were counted
     */
    public record FoundCount(FoundKind kind, int count, boolean more) {}

    /** @param next the cursor of the page that follows, only where one kind was asked for */
    public record SearchAnswer(
            List<Found> items,
            List<FoundCount> counts,
            @Nullable String next) {}
}
