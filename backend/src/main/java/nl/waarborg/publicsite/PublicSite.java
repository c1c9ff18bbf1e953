package nl.waarborg.publicsite;

import io.vertx.core.Future;
import io.vertx.core.MultiMap;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.waarborg.shared.text.Language;

/** Which address is what: the addresses of the public side, that stay as they are. */
@ApplicationScoped
class PublicSite {

    private static final Pattern ADDRESS =
            Pattern.compile("/(rapporten|aanbieders|gemeenten)/([a-z0-9-]{1,120})(\\.pdf|\\.json)?");
    private static final String ENGLISH = "en";

    private final PublicPages pages;
    private final ReportPages reports;
    private final MachineFiles files;

    PublicSite(PublicPages pages, ReportPages reports, MachineFiles files) {
        this.pages = pages;
        this.reports = reports;
        this.files = files;
    }

    /**
     * What was asked for.
     *
     * @param address names the answer, whatever was added to the request
     * @param kept whether the answer may be sent again until something is published or withdrawn; a PDF is read each time,
     *     so that what is withdrawn is gone at once
     */
    record Asked(String address, boolean kept, Function<Catalogue, Future<PublicAnswer>> make) {}

    /** Empty for an address that is not of the public side. */
    Optional<Asked> at(String path, MultiMap parameters) {
        Language language = ENGLISH.equals(parameters.get("taal")) ? Language.EN : Language.NL;
        return switch (path) {
            case "/" -> page(path, language, catalogue -> pages.home(language, catalogue));
            case "/over-toezicht" -> page(path, language, catalogue -> pages.about(language));
            case "/toegankelijkheid" -> page(path, language, catalogue -> pages.accessibility(language));
            case "/privacy" -> page(path, language, catalogue -> pages.privacy(language));
            case "/rapporten" -> results(path, language, SearchQuery.of(parameters));
            case "/rapporten.atom" -> feed(path, SearchQuery.of(parameters));
            case "/open-data/rapporten.json" -> file(path, catalogue -> now(files.json(catalogue)));
            case "/open-data/rapporten.csv" -> file(path, catalogue -> now(files.csv(catalogue)));
            case "/open-data/schema.json" -> file(path, catalogue -> now(files.schema()));
            case "/robots.txt" -> file(path, catalogue -> now(files.robots()));
            case "/.well-known/security.txt" -> file(path, catalogue -> now(files.security()));
            case "/sitemap.xml" -> file(path, catalogue -> now(files.sitemap(catalogue)));
            case "/diwoo/sitemapindex.xml" -> file(path, catalogue -> now(files.diwooIndex(catalogue)));
            case "/diwoo/sitemap.xml" -> file(path, catalogue -> now(files.diwoo(catalogue)));
            default -> one(path, language);
        };
    }

    private Optional<Asked> results(String path, Language language, SearchQuery query) {
        return page(path + query.parameters(), language, catalogue -> pages.results(language, catalogue, query));
    }

    private Optional<Asked> feed(String path, SearchQuery query) {
        return file(
                path + query.parameters(),
                catalogue -> pages.search(catalogue, query).map(found -> files.feed(query, found.entries())));
    }

    /** A report, a provider or a municipality; a file of a report is the same in every language. */
    private Optional<Asked> one(String path, Language language) {
        Matcher address = ADDRESS.matcher(path);
        if (!address.matches()) {
            return Optional.empty();
        }
        String key = address.group(2);
        String ending = address.group(3) == null ? "" : address.group(3);
        return switch (address.group(1) + ending) {
            case "rapporten" -> found(path, language, catalogue -> reports.page(language, catalogue, key));
            case "rapporten.pdf" ->
                Optional.of(
                        new Asked(path, false, orMissing(path, Language.NL, catalogue -> reports.pdf(catalogue, key))));
            case "rapporten.json" -> file(path, orMissing(path, Language.NL, catalogue -> reports.json(key)));
            case "aanbieders" -> place(path, language, SearchFilter.PROVIDER, key);
            case "gemeenten" -> place(path, language, SearchFilter.MUNICIPALITY, key);
            default -> found(path, language, catalogue -> Future.succeededFuture(Optional.empty()));
        };
    }

    private Optional<Asked> place(String path, Language language, SearchFilter filter, String key) {
        return found(path, language, catalogue -> pages.place(language, catalogue, filter, path, key));
    }

    private Optional<Asked> found(
            String path, Language language, Function<Catalogue, Future<Optional<PublicAnswer>>> make) {
        return page(path, language, orMissing(path, language, make));
    }

    private Function<Catalogue, Future<PublicAnswer>> orMissing(
            String path, Language language, Function<Catalogue, Future<Optional<PublicAnswer>>> make) {
        return catalogue -> make.apply(catalogue).map(found -> found.orElseGet(() -> pages.missing(language, path)));
    }

    private static Optional<Asked> page(
            String address, Language language, Function<Catalogue, Future<PublicAnswer>> make) {
        return file(language == Language.EN ? address + " en" : address, make);
    }

    private static Optional<Asked> file(String address, Function<Catalogue, Future<PublicAnswer>> make) {
        return Optional.of(new Asked(address, true, make));
    }

    private static Future<PublicAnswer> now(PublicAnswer answer) {
        return Future.succeededFuture(answer);
    }
}
