package nl.waarborg.publication;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.waarborg.protocol.PublicationSettings.DocumentKind;
import org.jspecify.annotations.Nullable;

/**
 * A report as the public may read it, whole: a new document, made of nothing but what was cleared. Machines get it as it
 * stands here.
 *
 * @param id stays the same in every version
 * @param year that it tells of
 * @param publisher the municipality that answers for it, with its code
 * @param provider absent for an annual report; what else a kind of document does not have is absent as well
 * @param location absent where the address is protected
 * @param municipality absent where it tells of all that the authority serves
 * @param resultByRule what the framework makes of the scores, where the team came to another result; otherwise absent
 * @param percentage rounded to one decimal, for show
 * @param finalOn for what the team writes itself the day on which it was decided
 * @param summary CommonMark, as are the passages, the follow-up and the view of the provider
 * @param providerView absent when the provider did not want it published
 * @param leftOut why a part was left out; absent when the report is published in full
 */
record PublicReport(
        UUID id,
        String number,
        String title,
        String authority,
        DocumentKind document,
        int year,
        Named publisher,
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
        String summary,
        String followUp,
        List<Theme> themes,
        List<Section> sections,
        List<Reaction> reactions,
        @Nullable String providerView,
        @Nullable String leftOut,
        Instant publishedAt,
        List<Correction> corrections) {

    /** A value that lists filter by: as an address carries it, and as people read it. */
    record Named(String key, String name) {}

    record Theme(String name, int assessed, @Nullable BigDecimal percentage, Named verdict, boolean flagged) {}

    record Section(String id, String heading, List<Passage> passages) {}

    record Passage(String id, String text) {}

    /** What the provider said of a passage of the draft, and what was done with it. */
    record Reaction(@Nullable String passageId, String text, boolean followed, String reason) {}

    /** @param version from 2 */
    record Correction(int version, LocalDate on, String note) {}

    String slug() {
        return slug(number);
    }

    /** Path of the page of a report. */
    static String address(String number) {
        return "/rapporten/" + slug(number);
    }

    static String slug(String number) {
        return number.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
    }

    int version() {
        return corrections.size() + 1;
    }

    /** Every text that people wrote for it. */
    List<String> texts() {
        Stream<String> reacted = reactions.stream().flatMap(reaction -> Stream.of(reaction.text(), reaction.reason()));
        Stream<String> around = Stream.of(title, summary, leftOut == null ? "" : leftOut);
        return Stream.of(
                        around,
                        searchText().lines(),
                        reacted,
                        corrections.stream().map(Correction::note))
                .flatMap(words -> words)
                .toList();
    }

    /** The words by which it is found, beside its title and its summary. */
    String searchText() {
        Stream<String> told = sections.stream()
                .flatMap(section -> Stream.concat(
                        Stream.of(section.heading()),
                        section.passages().stream().map(Passage::text)));
        Stream<String> named = themes.stream().map(Theme::name);
        Stream<String> added = Stream.of(followUp, providerView == null ? "" : providerView);
        return Stream.of(told, named, added).flatMap(words -> words).collect(Collectors.joining("\n"));
    }
}
