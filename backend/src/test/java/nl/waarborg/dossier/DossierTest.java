package nl.waarborg.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ExtractableResponse;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.waarborg.access.Role;
import nl.waarborg.testing.Api;
import nl.waarborg.testing.Filings;
import nl.waarborg.testing.People;
import nl.waarborg.testing.Person;
import nl.waarborg.testing.Places;
import nl.waarborg.testing.Signals;
import org.junit.jupiter.api.Test;

@QuarkusTest
class DossierTest {

    private final Person supervisor = People.with(Role.SUPERVISOR);
    private final Person coordinator = People.with(Role.COORDINATOR);

    @Test
    void cases_are_bundled_split_off_again_and_the_dossier_remembers_it() {
        UUID first = Filings.calamityOfOak();
        UUID second = Filings.calamityOfOak();
        ExtractableResponse<Response> opened = open(supervisor, "Veiligheid bij De Eik", first, second)
                .statusCode(201)
                .body("providerName", equalTo("Voorbeeldzorg De Eik"))
                .body("reports", equalTo(2))
                .body("signals", equalTo(0))
                .body("cases.caseId", containsInAnyOrder(first.toString(), second.toString()))
                .extract();

        split(coordinator, opened, second, "Het gaat over een ander voorval.")
                .statusCode(200)
                .body("cases.caseId", contains(first.toString()))
                .body("history.what", contains("REMOVED", "ADDED", "ADDED", "OPENED"))
                .body("history[0].reason", equalTo("Het gaat over een ander voorval."))
                .body("history[0].by", equalTo(coordinator.name()));
        coordinator
                .api()
                .get("/cases/{id}/timeline", second)
                .then()
                .body("items.kind", hasItems("dossier.added", "dossier.removed"));
        coordinator
                .api()
                .get("/cases/{id}/dossier", second)
                .then()
                .statusCode(200)
                .body("dossier", nullValue());
        coordinator
                .api()
                .get("/cases/{id}/dossier", first)
                .then()
                .body("dossier.title", equalTo("Veiligheid bij De Eik"))
                .body("dossier.reports", equalTo(1));
    }

    @Test
    void signals_and_reports_about_one_provider_go_into_one_dossier_each_with_its_own_count() {
        UUID report = Filings.calamityOfOak();
        UUID signal = Signals.handledBy(supervisor);
        Map<String, Object> unknown = Signals.told();
        unknown.put("about", new HashMap<>(Map.of("theme", "SAFETY", "sourceKind", "RESIDENT")));
        UUID nameless = UUID.fromString(
                Signals.record(supervisor, unknown).statusCode(201).extract().path("id"));
        open(supervisor, "Alles bij elkaar", nameless, report, signal)
                .statusCode(201)
                .body("providerName", equalTo("Voorbeeldzorg De Eik"))
                .body("reports", equalTo(1))
                .body("signals", equalTo(2));
    }

    @Test
    void all_signals_about_one_provider_count_for_one_matter_in_a_year() {
        Signals.handledBy(supervisor);
        ExtractableResponse<Response> before = count();
        Signals.handledBy(supervisor);
        ExtractableResponse<Response> after = count();
        assertThat(after.<Integer>path("signals")).isEqualTo(before.<Integer>path("signals") + 1);
        assertThat(after.<Integer>path("dossiers")).isEqualTo(before.<Integer>path("dossiers"));
    }

    @Test
    void a_case_belongs_to_at_most_one_dossier() {
        UUID report = Filings.calamityOfOak();
        open(supervisor, "Eerste", report).statusCode(201);
        open(supervisor, "Tweede", report).statusCode(409).body("type", equalTo("/problems/already-in-a-dossier"));
    }

    @Test
    void of_two_changes_on_one_version_the_second_is_told_that_it_is_stale() {
        UUID first = Filings.calamityOfOak();
        UUID second = Filings.calamityOfOak();
        ExtractableResponse<Response> opened =
                open(supervisor, "Twee mensen", first, second).extract();
        split(supervisor, opened, first, "Hoort er niet bij.").statusCode(200);
        split(coordinator, opened, second, "Hoort er ook niet bij.").statusCode(412);
    }

    @Test
    void what_looks_like_it_is_suggested_and_a_person_bundles_it_or_not() {
        String marker = "ladder kelder schimmel ventilatie brandblusser" + UUID.randomUUID();
        UUID first = told("De medewerkers klaagden over " + marker);
        UUID like = told("Familie klaagde over " + marker + " in het huis");
        UUID other = told("Een cliënt verdwaalde in het bos");

        suggestions(supervisor, first)
                .body(
                        "suggestions.find { it.caseId == '" + like + "' }.grounds",
                        hasItems("SAME_PROVIDER", "SAME_PERIOD", "SIMILAR_TEXT"))
                .body("suggestions.find { it.caseId == '" + other + "' }.grounds", not(hasItem("SIMILAR_TEXT")));

        supervisor
                .api()
                .header("Idempotency-Key", Api.key())
                .body(Map.of("reason", "Dit ging over iets anders."))
                .post("/cases/{id}/suggestions/{other}/refusal", other, first)
                .then()
                .statusCode(204);
        suggestions(supervisor, first).body("suggestions.caseId", not(hasItem(other.toString())));

        accept(supervisor, first, like, Map.of()).statusCode(400).body("violations.pointer", contains("/title"));
        String dossier = accept(supervisor, first, like, Map.of("title", "Onderhoud"))
                .statusCode(200)
                .body("reports", equalTo(2))
                .extract()
                .path("id");
        UUID third = told("Weer klaagde iemand over " + marker);
        suggestions(supervisor, third)
                .body("suggestions.find { it.caseId == '" + like + "' }.dossierTitle", equalTo("Onderhoud"));
        accept(supervisor, third, like, Map.of())
                .statusCode(200)
                .body("id", equalTo(dossier))
                .body("reports", equalTo(3));
    }

    @Test
    void texts_are_compared_only_for_who_reads_them() {
        String marker = "trapleuning gladheid verlichting noodknop alarm " + UUID.randomUUID();
        UUID first = told("Er ontbrak een " + marker);
        UUID like = told("Opnieuw ontbrak een " + marker);
        suggestions(People.with(Role.LAWFULNESS_SUPERVISOR), first)
                .body("suggestions.find { it.caseId == '" + like + "' }.grounds", not(hasItem("SIMILAR_TEXT")));
    }

    @Test
    void another_authority_and_a_provider_find_nothing() {
        UUID report = Filings.calamityOfOak();
        ExtractableResponse<Response> opened =
                open(supervisor, "Alleen van Noord", report).extract();
        Person south = People.atAuthority(Places.SOUTH, Role.SUPERVISOR);
        south.api().get("/dossiers/{id}", opened.<String>path("id")).then().statusCode(404);
        south.api().get("/cases/{id}/dossier", report).then().statusCode(404);
        open(south, "Van ver", report).statusCode(404);
        split(south, opened, report, "Van ver").statusCode(404);
        south.api().get("/dossiers").then().statusCode(200).body("items.title", not(hasItem("Alleen van Noord")));
        People.with(Role.PROVIDER_USER)
                .api()
                .get("/cases/{id}/dossier", report)
                .then()
                .statusCode(403);
        supervisor.api().get("/dossiers").then().statusCode(200).body("items.title", hasItem("Alleen van Noord"));
    }

    @Test
    void the_year_counts_each_report_for_one() {
        ExtractableResponse<Response> before = count();
        Filings.calamityOfOak();
        Filings.calamityOfOak();
        Filings.file(People.with(Role.PROVIDER_USER), Filings.consultation());
        ExtractableResponse<Response> after = count();
        assertThat(after.<Integer>path("reports")).isEqualTo(before.<Integer>path("reports") + 2);
        assertThat(after.<Integer>path("dossiers")).isEqualTo(before.<Integer>path("dossiers") + 2);
    }

    private ExtractableResponse<Response> count() {
        return supervisor
                .api()
                .get("/dossier-counts/{year}", Filings.today().substring(0, 4))
                .then()
                .statusCode(200)
                .extract();
    }

    private static UUID told(String story) {
        Map<String, Object> content = Filings.calamity();
        content.put("whatHappened", story);
        return UUID.fromString(
                Filings.file(People.with(Role.PROVIDER_USER), content).path("reportId"));
    }

    private static ValidatableResponse open(Person who, String title, UUID... cases) {
        return who.api()
                .header("Idempotency-Key", Api.key())
                .body(Map.of("title", title, "caseIds", List.of(cases)))
                .post("/dossiers")
                .then();
    }

    private static ValidatableResponse split(
            Person who, ExtractableResponse<Response> seen, UUID caseId, String reason) {
        return who.api()
                .header("Idempotency-Key", Api.key())
                .header("If-Match", seen.header("ETag"))
                .body(Map.of("reason", reason))
                .post("/dossiers/{id}/cases/{case}/removal", seen.<String>path("id"), caseId)
                .then();
    }

    private static ValidatableResponse suggestions(Person who, UUID caseId) {
        return who.api().get("/cases/{id}/dossier", caseId).then().statusCode(200);
    }

    private static ValidatableResponse accept(Person who, UUID caseId, UUID other, Map<String, Object> body) {
        return who.api()
                .header("Idempotency-Key", Api.key())
                .body(body)
                .post("/cases/{id}/suggestions/{other}/acceptance", caseId, other)
                .then();
    }
}
