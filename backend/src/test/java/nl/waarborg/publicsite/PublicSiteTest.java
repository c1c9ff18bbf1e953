package nl.waarborg.publicsite;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.config.DecoderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.path.xml.XmlPath;
import io.restassured.path.xml.config.XmlPathConfig;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import nl.waarborg.publication.TestPublishing;
import nl.waarborg.publication.TestPublishing.Told;
import nl.waarborg.testing.LastingPdf;
import nl.waarborg.testing.PdfPages;
import nl.waarborg.testing.WooIndex;
import org.junit.jupiter.api.Test;

/** What a visitor reads without any script, and what machines read. */
@QuarkusTest
class PublicSiteTest {

    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final RestAssuredConfig UNPACKED = RestAssuredConfig.config()
            .decoderConfig(DecoderConfig.decoderConfig().noContentDecoders());

    @Inject
    TestPublishing publishing;

    @Test
    void a_visitor_finds_a_report_by_its_place_and_reads_it() {
        Told told = published(Told.in("Proefdorp"));

        get("/rapporten?zoek=proefdorp")
                .body(containsString("1 rapport gevonden"))
                .body(containsString("href=\"/rapporten/" + told.slug() + "\""));
        get("/rapporten/" + told.slug())
                .contentType("text/html;charset=utf-8")
                .body(
                        containsString(
                                "<h1 class=\"utrecht-heading-1\" tabindex=\"-1\">Periodiek onderzoek bij Zorghuis De Proef</h1>"))
                .body(containsString("<strong>op orde</strong>"))
                .body(containsString("Cliëntgerichtheid"))
                .body(
                        containsString(
                                "aria-label=\"Staafdiagram van het oordeel per thema: Veiligheid 58,3%, Cliëntgerichtheid 81%.\""))
                .body(containsString("<span class=\"wb-bar-name\">Cliëntgerichtheid</span>"))
                .body(containsString("<span class=\"wb-bar-shown\">58,3%</span>"))
                .body(containsString("href=\"#deel-1\""))
                .body(containsString("id=\"deel-1\""))
                .body(containsString("Wij herkennen dit."))
                .body(containsString("Wij werken al aan het plan."))
                .body(containsString("\"@type\":\"Report\""))
                .body(containsString(
                        "<meta property=\"og:title\" content=\"Periodiek onderzoek bij Zorghuis De Proef – Waarborg\""))
                .body(not(containsString("<noscript>")));
    }

    @Test
    void a_link_to_a_page_shows_what_it_is_and_a_picture() {
        Told told = published(Told.in("Plaatje").by("Zorg Plaatje"));
        get("/rapporten/" + told.slug())
                .body(containsString("<meta property=\"og:type\" content=\"article\" />"))
                .body(containsString("/link-preview-nl.png\" />"))
                .body(containsString("<meta property=\"og:image:width\" content=\"1200\" />"))
                .body(containsString("<meta property=\"og:image:height\" content=\"630\" />"))
                .body(containsString("<meta property=\"og:image:alt\" content=\"Waarborg, toezicht"));
        get("/?taal=en")
                .body(containsString("<meta property=\"og:type\" content=\"website\" />"))
                .body(containsString("/link-preview-en.png\" />"))
                .body(containsString("<meta property=\"og:image:alt\" content=\"Waarborg, supervision"));
        get("/gemeenten/plaatje")
                .body(
                        containsString(
                                "name=\"description\" content=\"Alles wat het toezicht openbaar maakte over zorg en ondersteuning in Plaatje.\""));
        get("/over-toezicht").body(containsString("name=\"description\" content=\"Gemeenten houden toezicht"));
    }

    @Test
    void who_reads_english_without_scripts_goes_on_in_english() {
        Told told = published(Told.in("Taaldorp").by("Zorg Taal"));
        get("/rapporten?gemeente=taaldorp&taal=en")
                .body(containsString("href=\"/rapporten/" + told.slug() + "?taal=en\""))
                .body(containsString("href=\"/over-toezicht?taal=en\""))
                .body(containsString("<input type=\"hidden\" name=\"taal\" value=\"en\" />"))
                // the way back to Dutch, the feed and what the screens make stay as they are
                .body(containsString("href=\"/rapporten?gemeente=taaldorp\" class=\"LanguageButton_button\""))
                .body(containsString("href=\"/rapporten.atom?gemeente=taaldorp\""))
                .body(containsString("href=\"/signaal\""));
        get("/rapporten/" + told.slug() + "?taal=en")
                .body(containsString("href=\"/gemeenten/taaldorp?taal=en\""))
                .body(containsString("href=\"/rapporten/" + told.slug() + ".pdf\""));
        get("/rapporten?gemeente=taaldorp").body(not(containsString("taal=en\" />")));
    }

    @Test
    void a_page_runs_under_the_screens_own_styles_and_its_policy() {
        get("/").body(containsString("<link rel=\"stylesheet\" href=\"/assets/app-1a2b3c.css\">"))
                .body(containsString("<form class=\"wb-search\" action=\"/rapporten\" method=\"get\" role=\"search\">"))
                .body(not(containsString(" style=")))
                .header("Content-Security-Policy", containsString("style-src 'self'"));
    }

    @Test
    void words_are_found_by_their_stem_and_a_name_by_its_beginning() {
        Told told = published(Told.in("Stamwoord").by("Woongroep Zeldzaamheid"));

        // "bewoners" stands in a finding
        get("/rapporten?zoek=bewoner+zeldzaamheid").body(containsString(told.slug()));
        get("/rapporten?zoek=zeldzaamh").body(containsString(told.slug()));
        get("/rapporten?zoek=zeldzaamheid+giraffe").body(containsString("0 rapporten gevonden"));
    }

    @Test
    void filters_narrow_and_count_what_the_other_filters_leave() {
        Told first = published(Told.in("Filterstad").by("Filter Een"));
        Told second = published(Told.in("Filterstad").by("Filter Twee").visitedOn(LocalDate.of(2024, 5, 6)));

        get("/rapporten?gemeente=filterstad")
                .body(containsString("2 rapporten gevonden"))
                .body(containsString("<option value=\"filter-een\">Filter Een (1)</option>"))
                .body(containsString("<option value=\"2024\">2024 (1)</option>"));
        get("/rapporten?gemeente=filterstad&jaar=2024")
                .body(containsString("1 rapport gevonden"))
                .body(containsString(second.slug()))
                .body(not(containsString(first.slug())))
                .body(containsString("<option value=\"2024\" selected>2024 (1)</option>"))
                .body(containsString("<option value=\"2026\">2026 (1)</option>"));
    }

    @Test
    void a_provider_and_a_municipality_have_a_page_and_a_report_names_its_neighbours_in_time() {
        Told earlier = published(Told.in("Tijddorp").by("Tijdgeest").visitedOn(LocalDate.of(2023, 2, 1)));
        Told later = published(Told.in("Tijddorp").by("Tijdgeest"));

        get("/aanbieders/tijdgeest").body(allOf(containsString(earlier.slug()), containsString(later.slug())));
        get("/gemeenten/tijddorp").body(containsString("Rapporten in Tijddorp"));
        get("/rapporten/" + later.slug())
                .body(containsString("Eerdere onderzoeken"))
                .body(containsString("href=\"/rapporten/" + earlier.slug() + "\""))
                .body(not(containsString("Latere onderzoeken")));
        get("/rapporten/" + earlier.slug()).body(containsString("Latere onderzoeken"));
    }

    @Test
    void the_file_lasts_and_is_accessible_and_carries_nothing_but_the_report() throws Exception {
        Told told = published(Told.in("Bestandsdorp"));

        Response answer = given().get("/rapporten/" + told.slug() + ".pdf");

        answer.then().statusCode(200).contentType("application/pdf");
        LastingPdf.check(answer.asByteArray());
    }

    @Test
    void a_criterion_heads_what_was_found_and_on_paper_stays_with_it() throws Exception {
        Told told = published(Told.in("Criteriumdorp").about(60));
        get("/rapporten/" + told.slug()).body(containsString("<h3>C7. Het criterium</h3>"));

        byte[] file = given().get("/rapporten/" + told.slug() + ".pdf").asByteArray();

        List<String> lastLines = PdfPages.of(file).stream()
                .map(page -> page.get(page.size() - 2))
                .toList();
        assertThat(lastLines)
                .hasSizeGreaterThan(3)
                .noneMatch(line -> line.startsWith("C") || line.equals("Voldoet niet"));
    }

    @Test
    void what_did_not_change_is_not_sent_again() {
        Told told = published(Told.in("Zelfdedorp"));
        Response first = given().get("/rapporten/" + told.slug());

        given().header("If-None-Match", first.header("ETag"))
                .get("/rapporten/" + told.slug())
                .then()
                .statusCode(304)
                .body(is(""));
        String file = "/rapporten/" + told.slug() + ".pdf";
        given().header("If-Modified-Since", given().get(file).header("Last-Modified"))
                .get(file)
                .then()
                .statusCode(304);
        assertThat(first.header("Cache-Control")).isEqualTo("public, max-age=30");
    }

    @Test
    void a_page_that_was_made_before_is_the_same_with_its_policy_and_a_mark_of_each_request() {
        Told told = published(Told.in("Weerdorp"));
        String address = "/rapporten/" + told.slug();
        Response first = given().get(address);
        Response again = given().config(UNPACKED).get(address);

        assertThat(first.header("Content-Encoding")).isEqualTo("gzip");
        assertThat(again.asString()).isEqualTo(first.asString());
        assertThat(given().config(UNPACKED).head(address).header("Content-Length"))
                .isEqualTo(String.valueOf(again.asByteArray().length));
        for (String once : List.of(
                "Content-Security-Policy",
                "X-Content-Type-Options",
                "Vary",
                "ETag",
                "Content-Type",
                "X-Correlation-Id")) {
            assertThat(again.headers().getValues(once)).as(once).hasSize(1);
        }
        assertThat(again.header("X-Correlation-Id")).isNotEqualTo(first.header("X-Correlation-Id"));
        given().header("X-Correlation-Id", "weer-dezelfde")
                .get(address)
                .then()
                .header("X-Correlation-Id", "weer-dezelfde");
    }

    @Test
    void what_also_changes_when_something_leaves_it_is_not_known_by_its_date() {
        Told told = published(Told.in("Datumdorp"));
        for (String address : List.of(
                "/rapporten/" + told.slug(),
                "/rapporten?zoek=datumdorp",
                "/rapporten.atom",
                "/open-data/rapporten.json",
                "/open-data/rapporten.csv",
                "/sitemap.xml",
                "/diwoo/sitemap.xml",
                "/diwoo/sitemapindex.xml")) {
            given().header("If-Modified-Since", "Fri, 31 Dec 2100 23:59:59 GMT")
                    .get(address)
                    .then()
                    .statusCode(200)
                    .header("Last-Modified", nullValue());
        }
    }

    @Test
    void feeds_and_maps_tell_when_what_is_in_them_last_changed() {
        Told first = published(Told.in("Wisseldorp"));
        published(Told.in("Wisseldorp"));
        publishing.correct(first, "De datum van het bezoek is verbeterd.");
        await().atMost(MINUTE)
                .untilAsserted(() -> get("/open-data/rapporten.json")
                        .body("reports.find { it.number == '" + first.number() + "' }.version", is(2)));

        XmlPath feed = xml("/rapporten.atom?gemeente=wisseldorp");
        String changed = feed.getString("feed.entry.find { it.id == 'urn:uuid:" + first.id() + "' }.updated");
        assertThat(feed.getString("feed.updated"))
                .isEqualTo(changed)
                .isEqualTo(xml("/diwoo/sitemap.xml")
                        .getString("urlset.url.find { it.loc.text().endsWith('" + first.slug() + ".pdf') }.lastmod"))
                .isEqualTo(xml("/sitemap.xml")
                        .getString("urlset.url.find { it.loc.text().endsWith('" + first.slug() + "') }.lastmod"));
        List<String> all = xml("/diwoo/sitemap.xml").getList("urlset.url.lastmod");
        assertThat(xml("/diwoo/sitemapindex.xml").getString("sitemapindex.sitemap.lastmod"))
                .isEqualTo(
                        all.stream().max(Comparator.comparing(Instant::parse)).orElseThrow());
    }

    @Test
    void the_woo_index_reads_each_report_with_metadata_that_hold_to_its_schema_and_lists() {
        Told told = published(Told.in("Woodorp"));

        assertThat(WooIndex.sitemap()).contains("/rapporten/" + told.slug() + ".pdf</loc>");
    }

    @Test
    void a_file_is_gone_at_the_moment_at_which_its_report_is_withdrawn() {
        Told told = published(Told.in("Meteendorp"));
        String file = "/rapporten/" + told.slug() + ".pdf";
        get(file);

        publishing.withdraw(told, "Het rapport ging over een andere locatie.");

        given().get(file).then().statusCode(410).body(containsString("Dit rapport is ingetrokken"));
        given().get(file + "?taal=en").then().statusCode(410).body(containsString("Dit rapport is ingetrokken"));
    }

    @Test
    void a_name_neither_ends_a_script_nor_becomes_a_formula() {
        Told told = published(Told.in("Tekendorp").by("=Zorg <!--<script>"));

        get("/rapporten/" + told.slug())
                .body(containsString("\\u003c!--\\u003cscript>"))
                .body(not(containsString("<!--<script>")));
        String row = given().get("/open-data/rapporten.csv")
                .asString()
                .lines()
                .filter(line -> line.contains(told.number()))
                .findFirst()
                .orElseThrow();
        assertThat(row).contains(",'=Zorg <!--<script>,");
    }

    @Test
    void a_withdrawal_leaves_a_page_that_says_why_and_takes_everything_else_away_within_a_minute() {
        Told told = published(Told.in("Wegdorp").by("Verdwenen Zorg"));
        String page = "/rapporten/" + told.slug();
        List<String> everywhere = List.of(
                "/rapporten?zoek=wegdorp",
                "/rapporten?gemeente=wegdorp",
                "/rapporten.atom",
                "/open-data/rapporten.json",
                "/open-data/rapporten.csv",
                "/sitemap.xml",
                "/diwoo/sitemap.xml");
        everywhere.forEach(address -> get(address).body(containsString(told.slug())));

        publishing.withdraw(told, "Het rapport ging over een andere locatie.");

        everywhere.forEach(address ->
                await().atMost(MINUTE).untilAsserted(() -> get(address).body(not(containsString(told.slug())))));
        for (String address : List.of(page, page + ".pdf", page + ".json")) {
            given().get(address)
                    .then()
                    .statusCode(410)
                    .body(containsString("Dit rapport is ingetrokken"))
                    .body(containsString("Het rapport ging over een andere locatie."))
                    .body(containsString("noindex"))
                    .body(not(containsString("Verdwenen Zorg")))
                    .body(not(containsString("Wegdorp")))
                    .body(not(containsString("op orde")));
        }
        given().get("/aanbieders/verdwenen-zorg").then().body(not(containsString("Verdwenen Zorg")));
    }

    @Test
    void a_correction_stands_at_the_same_address_with_what_was_changed() {
        Told told = published(Told.in("Correctiedorp"));

        publishing.correct(told, "De datum van het bezoek is verbeterd.");

        await().atMost(MINUTE)
                .untilAsserted(() -> get("/rapporten/" + told.slug())
                        .body(containsString("(versie 2).</strong> De datum van het bezoek is verbeterd.")));
        given().get("/rapporten/" + told.slug() + ".json").then().body("corrections.version", hasItem(2));
    }

    @Test
    void a_search_can_be_followed() {
        Told told = published(Told.in("Feeddorp"));

        XmlPath feed = xml("/rapporten.atom?gemeente=feeddorp");

        assertThat(feed.getString("feed.link.find { it.@rel == 'self' }.@href"))
                .endsWith("/rapporten.atom?gemeente=feeddorp");
        assertThat(feed.getList("feed.entry.id")).containsExactly("urn:uuid:" + told.id());
        assertThat(feed.getString("feed.entry.link.find { it.@rel == 'alternate' }.@href"))
                .endsWith("/rapporten/" + told.slug());
    }

    @Test
    void the_national_index_finds_each_document_with_its_metadata() {
        Told told = published(Told.in("Woodorp"));
        get("/robots.txt").body(containsString("/diwoo/sitemapindex.xml"));
        assertThat(xml("/diwoo/sitemapindex.xml").getString("sitemapindex.sitemap.loc"))
                .endsWith("/diwoo/sitemap.xml");

        XmlPath map = xml("/diwoo/sitemap.xml");
        String document = "urlset.url.find { it.loc.text().endsWith('" + told.slug() + ".pdf') }.Document.DiWoo.";

        assertThat(map.getString(document + "creatiedatum")).isEqualTo("2026-04-18");
        assertThat(map.getString(document + "publisher.@resource"))
                .isEqualTo("https://identifier.overheid.nl/tooi/id/gemeente/gm0106");
        assertThat(map.getString(document + "titelcollectie.officieleTitel")).startsWith("Periodiek onderzoek");
        assertThat(map.getString(
                        document + "classificatiecollectie.informatiecategorieen.informatiecategorie.@resource"))
                .isEqualTo("https://identifier.overheid.nl/tooi/def/thes/kern/c_816e508d");
        assertThat(map.getString(document + "documenthandelingen.documenthandeling.soortHandeling.@resource"))
                .isEqualTo("https://identifier.overheid.nl/tooi/def/thes/kern/c_641ecd76");
    }

    @Test
    void open_data_has_a_schema_and_both_forms_carry_the_same() {
        Told told = published(Told.in("Opendorp"));
        published(Told.in("Opendorp").somewhere());
        List<String> described = given().get("/open-data/schema.json").path("$defs.report.required");

        get("/open-data/rapporten.json")
                .header("Access-Control-Allow-Origin", "*")
                .body("reports.find { it.number == '" + told.number() + "' }.municipality", is("Opendorp"))
                .body(
                        "reports.collect { it.keySet().sort() }.unique()",
                        is(List.of(described.stream().sorted().toList())));
        String csv = given().get("/open-data/rapporten.csv").asString();
        assertThat(csv.lines().findFirst()).contains(String.join(",", described));
        assertThat(csv).contains(told.number());
    }

    @Test
    void an_address_as_people_type_it_leads_to_the_one_that_stays() {
        Told told = published(Told.in("Typedorp"));

        leads("/rapporten/" + told.number(), "/rapporten/" + told.slug());
        leads("/rapporten/" + told.slug() + "/?taal=en", "/rapporten/" + told.slug() + "?taal=en");
        leads("/Rapporten/?zoek=typedorp", "/rapporten?zoek=typedorp");
        leads("/gemeenten", "/rapporten");
        leads("/aanbieders/", "/rapporten");
        get("/rapporten/" + told.number())
                .body(containsString("<h1 class=\"utrecht-heading-1\" tabindex=\"-1\">Periodiek onderzoek"));
    }

    private static void leads(String typed, String stable) {
        given().redirects().follow(false).get(typed).then().statusCode(301).header("Location", is(stable));
    }

    @Test
    void the_map_of_the_site_knows_the_pages_of_providers_and_municipalities() {
        published(Told.in("Kaartdorp"));

        List<String> pages = xml("/sitemap.xml").getList("urlset.url.loc");
        assertThat(pages).doesNotHaveDuplicates().anyMatch(page -> page.endsWith("/gemeenten/kaartdorp"));
        assertThat(pages).anyMatch(page -> page.contains("/aanbieders/"));
        pages.stream()
                .map(page -> page.replaceFirst("https?://[^/]+", ""))
                .filter(page -> page.startsWith("/gemeenten/") || page.startsWith("/aanbieders/"))
                .forEach(page -> given().get(page).then().statusCode(200));
    }

    @Test
    void every_address_answers_something_sensible() {
        for (String nowhere : List.of(
                "/rapporten/nooit-gemaakt",
                "/rapporten/nooit.pdf",
                "/gemeenten/nergens",
                "/bestaat-niet",
                "/zoeken/hier",
                "/portaalwacht")) {
            given().get(nowhere)
                    .then()
                    .statusCode(404)
                    .body(containsString("Deze pagina is er niet"))
                    .body(containsString("href=\"/rapporten\""))
                    .body(not(containsString("<noscript>")));
        }
        get("/.well-known/security.txt").body(containsString("Contact: mailto:"));
        get("/toegankelijkheid").body(containsString("EN 301 549"));
        get("/toegankelijkheid?taal=en").body(containsString("What we do"));
        get("/privacy").body(containsString("Uw rechten"));
        get("/over-toezicht").body(containsString("Hoe het toezicht werkt"));
        get("/over-toezicht?taal=en")
                .body(containsString("How supervision works"))
                .body(containsString("<html lang=\"en\""));
        get("/rapporten?zoek=%00&pagina=-3&jaar=&gemeente=%27%3Cscript%3E")
                .body(containsString("0 rapporten gevonden"))
                .body(not(containsString("<script>'")))
                .body(containsString("&#39;&lt;script&gt;"));
    }

    private Told published(Told told) {
        publishing.publish(told);
        await().atMost(MINUTE)
                .until(() -> given().get("/open-data/rapporten.csv").asString().contains(told.number()));
        return told;
    }

    private static ValidatableResponse get(String address) {
        return given().urlEncodingEnabled(false).get(address).then().statusCode(200);
    }

    private static XmlPath xml(String address) {
        return new XmlPath(given().get(address).asString())
                .using(XmlPathConfig.xmlPathConfig().namespaceAware(true));
    }
}
