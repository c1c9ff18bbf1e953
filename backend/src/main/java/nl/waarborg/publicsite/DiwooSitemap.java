package nl.waarborg.publicsite;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import nl.waarborg.shared.time.Clock;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The sitemap by which the national Woo index finds documents: each with the metadata of DiWoo 0.9.8, codes from the value
 * lists of TOOI. An inspection report is not one of the "onderzoeksrapporten" of article 3.3 Woo, which leaves out what a
 * body makes in its own supervision; it is published under the general duty of article 3.1, unless set otherwise. An annual
 * report is one of the "jaarplannen en jaarverslagen" of article 3.3, second paragraph.
 */
@ApplicationScoped
class DiwooSitemap {

    private static final String SITEMAP = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private static final String DIWOO = "https://standaarden.overheid.nl/diwoo/metadata/";
    private static final String LISTS = "https://identifier.overheid.nl/tooi/def/thes/kern/";
    private static final String MUNICIPALITIES = "https://identifier.overheid.nl/tooi/id/gemeente/";
    private static final String FILE_TYPES = "http://publications.europa.eu/resource/authority/file-type/";
    private static final String LANGUAGES = "http://publications.europa.eu/resource/authority/language/";
    private static final Coded INSPECTION_REPORT = new Coded("c_4efe1293", "inspectierapport");
    private static final Coded ANNUAL_REPORT = new Coded("c_3d782f30", "jaarverslag");
    private static final Coded ANNUAL_REPORTS = new Coded("c_c6cd1213", "jaarplannen en jaarverslagen");
    private static final String ADOPTION = "c_641ecd76";

    private final String base;
    private final Coded category;

    /** A value of the lists. */
    private record Coded(String code, String name) {}

    DiwooSitemap(
            @ConfigProperty(name = "waarborg.public-url") String base,
            @ConfigProperty(name = "waarborg.public.woo-category.code") String categoryCode,
            @ConfigProperty(name = "waarborg.public.woo-category.name") String categoryName) {
        this.base = base;
        this.category = new Coded(categoryCode, categoryName);
    }

    String of(List<PublishedEntry> entries) {
        return XmlDocument.of(xml -> xml.element("urlset", Map.of("xmlns", SITEMAP, "xmlns:diwoo", DIWOO), () -> {
            for (PublishedEntry entry : entries) {
                xml.element("url", () -> document(xml, entry));
            }
        }));
    }

    private void document(XmlDocument xml, PublishedEntry entry) throws XMLStreamException {
        xml.text("loc", base + "/rapporten/" + entry.slug() + ".pdf");
        xml.text("lastmod", entry.changedAt().toString());
        xml.element("diwoo:Document", () -> xml.element("diwoo:DiWoo", () -> metadata(xml, entry)));
    }

    /** In the order of the schema. */
    private void metadata(XmlDocument xml, PublishedEntry entry) throws XMLStreamException {
        String municipality = MUNICIPALITIES + entry.publisher().key().toLowerCase(Locale.ROOT);
        String named = "gemeente " + entry.publisher().name();
        Coded kind = entry.isAnnualReport() ? ANNUAL_REPORT : INSPECTION_REPORT;
        Coded under = entry.isAnnualReport() ? ANNUAL_REPORTS : category;
        xml.text("diwoo:creatiedatum", entry.finalOn().toString());
        xml.element("diwoo:identifiers", () -> xml.text("diwoo:identifier", entry.number()));
        coded(xml, "diwoo:publisher", municipality, named);
        coded(xml, "diwoo:verantwoordelijke", municipality, named);
        xml.element("diwoo:omschrijvingen", () -> xml.text("diwoo:omschrijving", entry.summary()));
        xml.element("diwoo:titelcollectie", () -> xml.text("diwoo:officieleTitel", entry.title()));
        xml.element("diwoo:classificatiecollectie", () -> {
            xml.element(
                    "diwoo:documentsoorten", () -> coded(xml, "diwoo:documentsoort", LISTS + kind.code(), kind.name()));
            xml.element(
                    "diwoo:informatiecategorieen",
                    () -> coded(xml, "diwoo:informatiecategorie", LISTS + under.code(), under.name()));
        });
        // the list of file types knows PDF alone, not the kinds of PDF/A
        coded(xml, "diwoo:format", FILE_TYPES + "PDF", "PDF");
        coded(xml, "diwoo:language", LANGUAGES + "NLD", "Nederlands");
        xml.element(
                "diwoo:documenthandelingen",
                () -> xml.element("diwoo:documenthandeling", () -> {
                    coded(xml, "diwoo:soortHandeling", LISTS + ADOPTION, "vaststelling");
                    xml.text("diwoo:atTime", midnight(entry.finalOn()));
                }));
    }

    private static String midnight(LocalDate day) {
        return day.atStartOfDay(Clock.ZONE).toInstant().toString();
    }

    private static void coded(XmlDocument xml, String element, String resource, String name) throws XMLStreamException {
        xml.text(element, Map.of("resource", resource), name);
    }
}
