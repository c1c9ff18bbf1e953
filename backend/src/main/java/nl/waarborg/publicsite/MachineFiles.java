package nl.waarborg.publicsite;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamException;
import nl.waarborg.publicsite.PublishedEntry.Choice;
import nl.waarborg.shared.sheet.HarmlessText;
import nl.waarborg.shared.time.Clock;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** What machines read: feeds, open data with its schema, and the maps of the site. */
@ApplicationScoped
class MachineFiles {

    private static final String ATOM = "http://www.w3.org/2005/Atom";
    private static final String SITEMAP = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private static final int IN_FEED = 50;

    /** The schema promises every column of each report, also without a value; what the API answers leaves those out. */
    private static final JsonMapper WITH_NULLS = JsonMapper.builder().build();

    private final String base;
    private final String contact;
    private final Clock clock;
    private final DiwooSitemap diwoo;

    MachineFiles(
            @ConfigProperty(name = "waarborg.public-url") String base,
            @ConfigProperty(name = "waarborg.public.security-contact") String contact,
            Clock clock,
            DiwooSitemap diwoo) {
        this.base = base;
        this.contact = contact;
        this.clock = clock;
        this.diwoo = diwoo;
    }

    /** The newest reports that a question finds (RFC 4287). */
    PublicAnswer feed(SearchQuery query, List<PublishedEntry> found) {
        List<PublishedEntry> newest = found.stream()
                .sorted(Comparator.comparing(PublishedEntry::publishedAt).reversed())
                .limit(IN_FEED)
                .toList();
        String own = base + "/rapporten.atom" + query.onPage(1).parameters();
        String page = base + "/rapporten" + query.onPage(1).parameters();
        String text = XmlDocument.of(xml -> xml.element("feed", Map.of("xmlns", ATOM, "xml:lang", "nl"), () -> {
            xml.text("id", own);
            xml.text("title", "Rapporten van het toezicht");
            xml.text("updated", changed(newest).toString());
            xml.empty("link", Map.of("rel", "self", "href", own));
            xml.empty("link", Map.of("rel", "alternate", "href", page, "type", "text/html"));
            for (PublishedEntry entry : newest) {
                xml.element("entry", () -> feedEntry(xml, entry));
            }
        }));
        return PublicAnswer.of("application/atom+xml;charset=utf-8", text);
    }

    private void feedEntry(XmlDocument xml, PublishedEntry entry) throws XMLStreamException {
        xml.text("id", "urn:uuid:" + entry.id());
        xml.text("title", entry.title());
        xml.text("published", entry.publishedAt().toString());
        xml.text("updated", entry.changedAt().toString());
        xml.element("author", () -> xml.text("name", entry.authorityName()));
        xml.empty("link", Map.of("rel", "alternate", "href", address(entry), "type", "text/html"));
        xml.empty("link", Map.of("rel", "enclosure", "href", address(entry) + ".pdf", "type", "application/pdf"));
        Choice told = entry.result() == null ? entry.kind() : entry.result();
        xml.empty("category", Map.of("term", told.key(), "label", told.name()));
        xml.text("summary", entry.summary());
    }

    PublicAnswer json(Catalogue catalogue) {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("$schema", base + "/open-data/schema.json");
        all.put("licence", "https://creativecommons.org/publicdomain/zero/1.0/deed.nl");
        all.put("reports", catalogue.newestFirst().stream().map(this::columns).toList());
        try {
            return PublicAnswer.of(PublicAnswer.JSON, WITH_NULLS.writeValueAsString(all));
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    PublicAnswer csv(Catalogue catalogue) {
        StringWriter target = new StringWriter();
        try (CSVPrinter printer = new CSVPrinter(target, CSVFormat.RFC4180)) {
            printer.printRecord(DATA_COLUMNS);
            for (PublishedEntry entry : catalogue.newestFirst()) {
                printer.printRecord(columns(entry).values().stream().map(HarmlessText::cell));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return PublicAnswer.of("text/csv;charset=utf-8", target.toString());
    }

    PublicAnswer schema() {
        return PublicAnswer.of("application/schema+json;charset=utf-8", resource("open-data.schema.json"));
    }

    PublicAnswer robots() {
        return PublicAnswer.of(PublicAnswer.TEXT, """
                User-agent: *
                Disallow: /api/
                Disallow: /portaal
                Disallow: /werkplek
                Disallow: /signaal/antwoord
                Disallow: /vraag
                Disallow: /post

                Sitemap: %1$s/sitemap.xml
                Sitemap: %1$s/diwoo/sitemapindex.xml
                """.formatted(base));
    }

    /** Where a hole can be told of (RFC 9116); it says itself until when it holds, so it is always a year ahead. */
    PublicAnswer security() {
        LocalDate until = clock.today().plusYears(1);
        return PublicAnswer.of(PublicAnswer.TEXT, """
                Contact: %s
                Expires: %s
                Preferred-Languages: nl, en
                Canonical: %s/.well-known/security.txt
                """.formatted(
                        contact, until.atStartOfDay(ZoneOffset.UTC).toInstant(), base));
    }

    PublicAnswer sitemap(Catalogue catalogue) {
        String text = XmlDocument.of(xml -> xml.element("urlset", Map.of("xmlns", SITEMAP), () -> {
            for (String page : List.of("/", "/rapporten", "/over-toezicht", "/toegankelijkheid", "/privacy")) {
                xml.element("url", () -> xml.text("loc", base + page));
            }
            for (String page : places(catalogue)) {
                xml.element("url", () -> xml.text("loc", base + page));
            }
            for (PublishedEntry entry : catalogue.newestFirst()) {
                xml.element("url", () -> {
                    xml.text("loc", address(entry));
                    xml.text("lastmod", entry.changedAt().toString());
                });
            }
        }));
        return PublicAnswer.of(PublicAnswer.XML, text);
    }

    /** The pages of providers and municipalities of which something is published. */
    private static List<String> places(Catalogue catalogue) {
        return Stream.concat(
                        pages("/aanbieders/", catalogue, PublishedEntry::provider),
                        pages("/gemeenten/", catalogue, PublishedEntry::municipality))
                .toList();
    }

    private static Stream<String> pages(
            String under, Catalogue catalogue, Function<PublishedEntry, @Nullable Choice> of) {
        return catalogue.newestFirst().stream()
                .map(of)
                .filter(Objects::nonNull)
                .map(choice -> under + choice.key())
                .distinct()
                .sorted();
    }

    PublicAnswer diwooIndex(Catalogue catalogue) {
        String text = XmlDocument.of(xml -> xml.element(
                "sitemapindex",
                Map.of("xmlns", SITEMAP),
                () -> xml.element("sitemap", () -> {
                    xml.text("loc", base + "/diwoo/sitemap.xml");
                    xml.text("lastmod", changed(catalogue.newestFirst()).toString());
                })));
        return PublicAnswer.of(PublicAnswer.XML, text);
    }

    PublicAnswer diwoo(Catalogue catalogue) {
        return PublicAnswer.of(PublicAnswer.XML, diwoo.of(catalogue.newestFirst()));
    }

    private static final List<String> DATA_COLUMNS = List.of(
            "id",
            "number",
            "title",
            "summary",
            "authority",
            "documentKind",
            "year",
            "providerKey",
            "provider",
            "location",
            "municipalityCode",
            "municipality",
            "provision",
            "kind",
            "resultKey",
            "result",
            "visitedOn",
            "finalOn",
            "publishedAt",
            "changedAt",
            "version",
            "page",
            "pdf",
            "data");

    private Map<String, Object> columns(PublishedEntry entry) {
        List<Object> values = Arrays.asList(
                entry.id().toString(),
                entry.number(),
                entry.title(),
                entry.summary(),
                entry.authorityName(),
                entry.documentKind(),
                entry.year(),
                key(entry.provider()),
                name(entry.provider()),
                entry.locationName(),
                entry.municipalityCode(),
                name(entry.municipality()),
                name(entry.provision()),
                entry.kind().name(),
                key(entry.result()),
                name(entry.result()),
                entry.visitedOn() == null ? null : entry.visitedOn().toString(),
                entry.finalOn().toString(),
                entry.publishedAt().toString(),
                entry.changedAt().toString(),
                entry.version(),
                address(entry),
                address(entry) + ".pdf",
                address(entry) + ".json");
        Map<String, Object> columns = new LinkedHashMap<>();
        for (int column = 0; column < values.size(); column++) {
            columns.put(DATA_COLUMNS.get(column), values.get(column));
        }
        return columns;
    }

    private static @Nullable String key(@Nullable Choice choice) {
        return choice == null ? null : choice.key();
    }

    private static @Nullable String name(@Nullable Choice choice) {
        return choice == null ? null : choice.name();
    }

    private String address(PublishedEntry entry) {
        return base + "/rapporten/" + entry.slug();
    }

    /** The last change among these, or the beginning of time for an empty list. */
    private static Instant changed(List<PublishedEntry> entries) {
        return entries.stream()
                .map(PublishedEntry::changedAt)
                .max(Comparator.naturalOrder())
                .orElse(Instant.EPOCH);
    }

    private static String resource(String name) {
        try (InputStream stream = MachineFiles.class.getResourceAsStream(name)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }
}
