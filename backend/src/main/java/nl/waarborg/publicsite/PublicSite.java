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
     */
    record Asked(String address, Function<Catalogue, Future<PublicAnswer>> make) {}

    /** Empty for an address that is not of the public side. */
    Optional<Asked> at(String path, MultiMap parameters) {
        Language language = ENGLISH.equals(parameters.get("taal")) ? Language.EN : Language.NL;
        SearchQuery query = SearchQuery.of(parameters);
        return switch (path) {
            case "/" -> page(path, language, catalogue -> pages.home(language, catalogue));
            case "/over-toezicht" -> page(path, language, catalogue -> pages.about(language));
            case "/rapporten" ->
                page(path + query.parameters(), language, catalogue -> pages.results(language, catalogue, query));
            case "/rapporten.atom" ->
                file(
                        path + query.parameters(),
                        catalogue -> pages.search(catalogue, query).map(found -> files.feed(query, found.entries())));
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

    private Optional<Asked> one(String path, Language language) {
        Matcher address = ADDRESS.matcher(path);
        if (!address.matches()) {
            return Optional.empty();
        }
        String key = address.group(2);
        String ending = address.group(3) == null ? "" : address.group(3);
        String named = language == Language.EN ? path + " en" : path;
        Function<Catalogue, Future<Optional<PublicAnswer>>> make = switch (address.group(1) + ending) {
            case "rapporten" -> catalogue -> reports.page(language, catalogue, key);
            case "rapporten.pdf" -> catalogue -> reports.pdf(language, catalogue, key);
            case "rapporten.json" -> catalogue -> reports.json(language, catalogue, key);
            case "aanbieders" -> catalogue -> pages.place(language, catalogue, SearchFilter.PROVIDER, path, key);
            case "gemeenten" -> catalogue -> pages.place(language, catalogue, SearchFilter.MUNICIPALITY, path, key);
            default -> catalogue -> Future.succeededFuture(Optional.empty());
        };
        return Optional.of(new Asked(
                named,
                catalogue -> make.apply(catalogue).map(found -> found.orElseGet(() -> pages.missing(language, path)))));
    }

    private static Optional<Asked> page(
            String address, Language language, Function<Catalogue, Future<PublicAnswer>> make) {
        return file(language == Language.EN ? address + " en" : address, make);
    }

    private static Optional<Asked> file(String address, Function<Catalogue, Future<PublicAnswer>> make) {
        return Optional.of(new Asked(address, make));
    }

    private static Future<PublicAnswer> now(PublicAnswer answer) {
        return Future.succeededFuture(answer);
    }
}
