package nl.waarborg.publicsite;

import io.vertx.core.Future;
import io.vertx.core.MultiMap;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.waarborg.publicsite.PublishedView.Kept;
import nl.waarborg.shared.text.Language;
import org.jspecify.annotations.Nullable;

/** Which address is what: the addresses of the public side, that stay as they are. */
@ApplicationScoped
class PublicSite {

    private static final Pattern ADDRESS =
            Pattern.compile("/(rapporten|aanbieders|gemeenten)/([a-z0-9-]{1,120})(\\.pdf|\\.json)?");
    /** The same as people type it: in capitals, as the number of a report is written, or with a slash behind it. */
    private static final Pattern TYPED = Pattern.compile(
            "/(?:rapporten|aanbieders|gemeenten|over-toezicht|toegankelijkheid|privacy)(?:/[a-z0-9-]{1,120})?/?");
    /** What looks like a page, but for what the screens or other rooms of the server answer. */
    private static final Pattern UNKNOWN = Pattern.compile(
            "/(?!(?:portaal|werkplek|signaal|vraag|post|stijlgids|assets|api|q)(?:/|$))(?:[^/.]+/)*[^/.]*");

    private static final String ENGLISH = "en";

    private final PublicPages pages;
    private final ReportPages reports;
    private final MachineFiles files;
    private final PublishedView view;
    private final Vertx vertx;

    PublicSite(PublicPages pages, ReportPages reports, MachineFiles files, PublishedView view, Vertx vertx) {
        this.pages = pages;
        this.reports = reports;
        this.files = files;
        this.view = view;
        this.vertx = vertx;
    }

    /**
     * What was asked for.
     *
     * @param address names the answer, whatever was added to the request
     * @param kept whether the answer may be sent again until something is published or withdrawn; a PDF is read each time,
     *     so that what is withdrawn is gone at once
     */
    record Asked(String address, boolean kept, Function<Catalogue, Future<PublicAnswer>> make) {}

    /** The page for a moment at which what is published can't be read. */
    PublicAnswer away(String path, MultiMap parameters, String asked) {
        return pages.away(language(parameters), path, asked);
    }

    private static Language language(MultiMap parameters) {
        return ENGLISH.equals(parameters.get("taal")) ? Language.EN : Language.NL;
    }

    /** Empty for an address that is not of the public side. */
    Optional<Asked> at(String path, MultiMap parameters) {
        Language language = language(parameters);
        return switch (path) {
            case "/" -> page(path, language, catalogue -> made(() -> pages.home(language, catalogue)));
            case "/over-toezicht" -> page(path, language, catalogue -> made(() -> pages.about(language)));
            case "/toegankelijkheid" -> page(path, language, catalogue -> made(() -> pages.accessibility(language)));
            case "/privacy" -> page(path, language, catalogue -> made(() -> pages.privacy(language)));
            case "/rapporten" -> results(path, language, SearchQuery.of(parameters));
            case "/rapporten.atom" -> feed(path, SearchQuery.of(parameters));
            case "/open-data/rapporten.json" -> file(path, catalogue -> made(() -> files.json(catalogue)));
            case "/open-data/rapporten.csv" -> file(path, catalogue -> made(() -> files.csv(catalogue)));
            case "/open-data/schema.json" -> file(path, catalogue -> made(files::schema));
            case "/robots.txt" -> file(path, catalogue -> made(files::robots));
            case "/.well-known/security.txt" -> file(path, catalogue -> made(files::security));
            case "/sitemap.xml" -> file(path, catalogue -> made(() -> files.sitemap(catalogue)));
            case "/diwoo/sitemapindex.xml" -> file(path, catalogue -> made(() -> files.diwooIndex(catalogue)));
            case "/diwoo/sitemap.xml" -> file(path, catalogue -> made(() -> files.diwoo(catalogue)));
            default -> one(path, language);
        };
    }

    /** The address that stays as it is, of one that was typed a little otherwise; empty where that is none. */
    Optional<String> stable(String path) {
        String small = path.toLowerCase(Locale.ROOT);
        if (!TYPED.matcher(small).matches()) {
            return Optional.empty();
        }
        String address = small.endsWith("/") ? small.substring(0, small.length() - 1) : small;
        boolean listed = address.equals("/aanbieders") || address.equals("/gemeenten");
        return Optional.of(listed ? "/rapporten" : address).filter(stable -> !stable.equals(path));
    }

    private Optional<Asked> results(String path, Language language, SearchQuery query) {
        return page(
                path + query.parameters(),
                language,
                catalogue -> hits(query).compose(hits -> made(() -> pages.results(language, catalogue, query, hits))));
    }

    private Optional<Asked> feed(String path, SearchQuery query) {
        return file(
                path + query.parameters(),
                catalogue -> hits(query)
                        .compose(hits -> made(() ->
                                files.feed(query, catalogue.find(query, hits).entries()))));
    }

    /** What the database finds in the texts; null when no words were asked for. */
    private Future<@Nullable List<UUID>> hits(SearchQuery query) {
        return query.text().isEmpty()
                ? Future.succeededFuture(null)
                : view.hits(query.text()).map(hits -> hits);
    }

    /** A report, a provider or a municipality; a file of a report is the same in every language. */
    private Optional<Asked> one(String path, Language language) {
        Matcher address = ADDRESS.matcher(path);
        if (!address.matches()) {
            return stable(path).isEmpty() && UNKNOWN.matcher(path).matches()
                    ? nowhere(path, language)
                    : Optional.empty();
        }
        String key = address.group(2);
        String ending = address.group(3) == null ? "" : address.group(3);
        return switch (address.group(1) + ending) {
            case "rapporten" -> page(path, language, catalogue -> report(path, language, catalogue, key));
            case "rapporten.pdf" -> Optional.of(new Asked(path, false, catalogue -> pdf(path, catalogue, key)));
            case "rapporten.json" -> file(path, catalogue -> json(path, key));
            case "aanbieders" -> place(path, language, SearchFilter.PROVIDER, key);
            case "gemeenten" -> place(path, language, SearchFilter.MUNICIPALITY, key);
            default -> page(path, language, catalogue -> made(() -> pages.missing(language, path)));
        };
    }

    /** Not kept: there are as many of them as somebody likes to think of. */
    private Optional<Asked> nowhere(String path, Language language) {
        return Optional.of(new Asked(path, false, catalogue -> made(() -> pages.missing(language, path))));
    }

    private Future<PublicAnswer> report(String path, Language language, Catalogue catalogue, String slug) {
        return told(path, language, slug, kept -> reports.page(language, catalogue, slug, kept));
    }

    /** The file as it is at this moment; where it is gone the page that says so. */
    private Future<PublicAnswer> pdf(String path, Catalogue catalogue, String slug) {
        return view.pdf(slug)
                .compose(found -> found.isPresent()
                        ? made(() -> reports.file(found.get()))
                        : report(path, Language.NL, catalogue, slug));
    }

    private Future<PublicAnswer> json(String path, String slug) {
        return told(path, Language.NL, slug, kept -> reports.json(slug, kept));
    }

    private Future<PublicAnswer> told(
            String path, Language language, String slug, Function<Kept, PublicAnswer> answer) {
        return view.report(slug)
                .compose(found -> made(() -> found.map(answer).orElseGet(() -> pages.missing(language, path))));
    }

    private Optional<Asked> place(String path, Language language, SearchFilter filter, String key) {
        return page(
                path,
                language,
                catalogue -> made(() -> pages.place(language, catalogue, filter, path, key)
                        .orElseGet(() -> pages.missing(language, path))));
    }

    /** Wording and packing an answer can take too long for an event loop. */
    private Future<PublicAnswer> made(Callable<PublicAnswer> make) {
        return vertx.executeBlocking(make, false);
    }

    private static Optional<Asked> page(
            String address, Language language, Function<Catalogue, Future<PublicAnswer>> make) {
        return file(language == Language.EN ? address + " en" : address, make);
    }

    private static Optional<Asked> file(String address, Function<Catalogue, Future<PublicAnswer>> make) {
        return Optional.of(new Asked(address, true, make));
    }
}
