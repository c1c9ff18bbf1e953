package nl.waarborg.publicsite;

import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.waarborg.publicsite.Catalogue.Counted;
import nl.waarborg.publicsite.Catalogue.Found;
import nl.waarborg.publicsite.PublicShell.Frame;
import nl.waarborg.publicsite.PublishedEntry.Choice;
import nl.waarborg.shared.text.DateWords;
import nl.waarborg.shared.text.Language;
import org.jspecify.annotations.Nullable;

/** The pages on which visitors search: the start, the results, and one of each provider and municipality. */
@ApplicationScoped
class PublicPages {

    private static final int PAGE_SIZE = 20;
    private static final int NEWEST = 5;
    private static final int OPTION_SIZE = 80;
    private static final String RESULTS = "/rapporten";

    private final PublicShell shell;
    private final Template home;
    private final Template results;
    private final Template place;
    private final Template about;
    private final Template accessibility;
    private final Template privacy;
    private final Template missing;

    PublicPages(
            PublicShell shell,
            @Location("public/home.html") Template home,
            @Location("public/results.html") Template results,
            @Location("public/place.html") Template place,
            @Location("public/about.html") Template about,
            @Location("public/accessibility.html") Template accessibility,
            @Location("public/privacy.html") Template privacy,
            @Location("public/missing.html") Template missing) {
        this.shell = shell;
        this.home = home;
        this.results = results;
        this.place = place;
        this.about = about;
        this.accessibility = accessibility;
        this.privacy = privacy;
        this.missing = missing;
    }

    /** A report in a list, worded; without a result where its kind has none. */
    public record Row(
            String address, String title, String summary, String facts, String resultKey, String resultName) {}

    /**
     * A filter as the form shows it.
     *
     * @param options its values as HTML: of hundreds of providers the template would ask each what it is called
     */
    public record Selection(String parameter, String label, String options) {}

    /** A way out of a chosen filter. */
    public record Chip(String label, String address) {}

    PublicAnswer home(Language language, Catalogue catalogue) {
        List<PublishedEntry> all = catalogue.newestFirst();
        String content = home.data("t", shell.words(language))
                .data("rows", rows(language, all.subList(0, Math.min(NEWEST, all.size()))))
                .data("count", found(language, all.size()))
                .data(
                        "municipalities",
                        catalogue
                                .find(SearchQuery.of(SearchFilter.MUNICIPALITY, ""), null)
                                .choices()
                                .get(SearchFilter.MUNICIPALITY))
                .render();
        return page(frame(language, "/", "homeTitle", "description", "/rapporten.atom"), content);
    }

    /** How supervision works. */
    PublicAnswer about(Language language) {
        return told(language, "/over-toezicht", "about", about);
    }

    /** The statement that Dutch government sites owe their visitors (Besluit digitale toegankelijkheid overheid). */
    PublicAnswer accessibility(Language language) {
        return told(language, "/toegankelijkheid", "accessibility", accessibility);
    }

    /** Which personal data there are, why, and what people can ask. */
    PublicAnswer privacy(Language language) {
        return told(language, "/privacy", "privacy", privacy);
    }

    private PublicAnswer told(Language language, String path, String what, Template text) {
        String content = text.data("t", shell.words(language)).render();
        return page(frame(language, path, what + "Title", what + "Lead", ""), content);
    }

    /** @param hits the reports in which the words were found, best first; null when no words were asked for */
    PublicAnswer results(Language language, Catalogue catalogue, SearchQuery query, @Nullable List<UUID> hits) {
        return resultsPage(language, query, catalogue.find(query, hits));
    }

    /** For an address under which there never was anything. */
    PublicAnswer missing(Language language, String path) {
        return PublicAnswer.notFound(nothingHere(language, path, "missing", "/rapporten", "toReports"));
    }

    /**
     * For a moment at which what is published can't be read.
     *
     * @param asked the address as it was asked for, to ask it again
     */
    PublicAnswer away(Language language, String path, String asked) {
        return PublicAnswer.away(nothingHere(language, path, "away", asked, "again"));
    }

    private byte[] nothingHere(Language language, String path, String what, String onward, String onwardText) {
        String title = shell.word(language, what + "Title", Map.of());
        String content = missing.data("t", shell.words(language))
                .data("title", title)
                .data("text", shell.word(language, what + "Text", Map.of()))
                .data("onward", onward)
                .data("onwardText", shell.word(language, onwardText, Map.of()))
                .render();
        return shell.page(new Frame(language, path, title + " – Waarborg", title, "", "", false), content);
    }

    /** Everything on one provider or municipality; empty when nothing on it is published. */
    Optional<PublicAnswer> place(Language language, Catalogue catalogue, SearchFilter filter, String path, String key) {
        return catalogue.choice(filter, key).map(choice -> {
            List<PublishedEntry> entries =
                    catalogue.find(SearchQuery.of(filter, key), null).entries();
            return placePage(language, filter, path, choice, entries);
        });
    }

    private PublicAnswer placePage(
            Language language, SearchFilter filter, String path, Choice choice, List<PublishedEntry> entries) {
        boolean provider = filter == SearchFilter.PROVIDER;
        SearchFilter others = provider ? SearchFilter.MUNICIPALITY : SearchFilter.PROVIDER;
        String what = provider ? "provider" : "municipality";
        Map<String, String> named = Map.of("name", choice.name());
        String title = shell.word(language, what + "Title", named);
        String description = shell.word(language, what + "Description", named);
        String content = place.data("t", shell.words(language))
                .data("title", title)
                .data("count", found(language, entries.size()))
                .data("rows", rows(language, entries))
                .data(
                        "others",
                        entries.stream()
                                .map(others::of)
                                .filter(Objects::nonNull)
                                .distinct()
                                .toList())
                .data("othersLabel", shell.word(language, provider ? "inMunicipalities" : "ofProviders", Map.of()))
                .data("othersPath", provider ? "/gemeenten/" : "/aanbieders/")
                .data(
                        "feed",
                        "/rapporten.atom" + SearchQuery.of(filter, choice.key()).parameters())
                .data("search", RESULTS + SearchQuery.of(filter, choice.key()).parameters())
                .render();
        return PublicAnswer.page(
                shell.page(new Frame(language, path, title + " – Waarborg", description, "", "", true), content));
    }

    private PublicAnswer resultsPage(Language language, SearchQuery query, Found found) {
        int pages = Math.max(1, (found.entries().size() + PAGE_SIZE - 1) / PAGE_SIZE);
        int page = Math.min(query.page(), pages);
        int from = (page - 1) * PAGE_SIZE;
        List<PublishedEntry> shown = found.entries()
                .subList(from, Math.min(from + PAGE_SIZE, found.entries().size()));
        String feed = "/rapporten.atom" + query.onPage(1).parameters();
        String content = results.data("t", shell.words(language))
                .data("text", query.text())
                .data("count", found(language, found.entries().size()))
                .data("none", found.entries().isEmpty())
                .data("selections", selections(language, query, found))
                .data("chips", chips(query, found))
                .data("rows", rows(language, shown))
                .data("feed", feed)
                .data("previous", page > 1 ? RESULTS + query.onPage(page - 1).parameters() : "")
                .data("next", page < pages ? RESULTS + query.onPage(page + 1).parameters() : "")
                .data("position", shell.word(language, "position", Map.of("page", page, "pages", pages)))
                .render();
        Frame frame = frame(language, RESULTS + query.parameters(), "resultsTitle", "description", feed);
        return page(frame, content);
    }

    private List<Selection> selections(Language language, SearchQuery query, Found found) {
        List<Selection> all = new ArrayList<>();
        found.choices()
                .forEach((filter, choices) -> all.add(new Selection(
                        filter.parameter(), shell.word(language, "filter." + filter, Map.of()), options(choices))));
        return all;
    }

    private static String options(List<Counted> choices) {
        StringBuilder options = new StringBuilder(choices.size() * OPTION_SIZE);
        for (Counted choice : choices) {
            options.append("<option value=\"")
                    .append(PublicShell.escape(choice.key()))
                    .append(choice.chosen() ? "\" selected>" : "\">")
                    .append(PublicShell.escape(choice.name()))
                    .append(" (")
                    .append(choice.count())
                    .append(")</option>\n");
        }
        return options.toString();
    }

    private static List<Chip> chips(SearchQuery query, Found found) {
        return query.chosen().keySet().stream()
                .map(filter -> {
                    String label = found.choices().get(filter).stream()
                            .filter(Counted::chosen)
                            .map(Counted::name)
                            .findFirst()
                            .orElse(query.chosen().get(filter));
                    return new Chip(label, RESULTS + query.without(filter).parameters());
                })
                .toList();
    }

    List<Row> rows(Language language, List<PublishedEntry> entries) {
        return entries.stream().map(entry -> row(language, entry)).toList();
    }

    private Row row(Language language, PublishedEntry entry) {
        String where = Stream.of(
                        entry.locationName(),
                        entry.municipality() == null
                                ? null
                                : entry.municipality().name())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
        String facts = shell.word(
                language,
                "rowFacts",
                Map.of(
                        "where",
                        where.isEmpty() ? entry.authorityName() : where,
                        "published",
                        DateWords.of(entry.publishedOn(), language)));
        return new Row(
                RESULTS + "/" + entry.slug(),
                entry.title(),
                entry.summary(),
                facts,
                entry.result() == null ? "" : entry.result().key(),
                entry.result() == null ? "" : entry.result().name());
    }

    private String found(Language language, int count) {
        return shell.word(language, count == 1 ? "foundOne" : "foundMany", Map.of("count", count));
    }

    private Frame frame(Language language, String path, String title, String description, String feed) {
        return new Frame(
                language,
                path,
                shell.word(language, title, Map.of()) + " – Waarborg",
                shell.word(language, description, Map.of()),
                "",
                feed,
                true);
    }

    private PublicAnswer page(Frame frame, String content) {
        return PublicAnswer.page(shell.page(frame, content));
    }
}
