package nl.waarborg.providerrecord;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.waarborg.access.Role;
import nl.waarborg.testing.Api;
import nl.waarborg.testing.Filings;
import nl.waarborg.testing.FinalReports;
import nl.waarborg.testing.InspectionReports;
import nl.waarborg.testing.Inspections;
import nl.waarborg.testing.People;
import nl.waarborg.testing.Person;
import nl.waarborg.testing.Places;
import nl.waarborg.testing.Providers;
import nl.waarborg.testing.Signals;
import nl.waarborg.testing.TestAuthorities;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ProviderRecordTest {

    private final Person supervisor = People.with(Role.SUPERVISOR);

    @Test
    void reports_signals_and_locations_stand_in_one_timeline() {
        UUID report = Filings.calamityOfOak();
        UUID signal = Signals.handledBy(supervisor);

        assertThat(whole(supervisor, Places.OAK, 100))
                .anySatisfy(one -> assertThat(one)
                        .containsEntry("kind", "REPORT_CAME_IN")
                        .containsEntry("caseId", report.toString()))
                .anySatisfy(one -> assertThat(one)
                        .containsEntry("kind", "SIGNAL_CAME_IN")
                        .containsEntry("caseId", signal.toString())
                        .containsEntry("detail", "SAFETY"))
                .anySatisfy(one -> assertThat(one).containsEntry("kind", "LOCATION_ENTERED"));
    }

    @Test
    void pages_of_the_timeline_follow_each_other_without_gap_or_repeat() {
        Filings.calamityOfOak();
        Filings.calamityOfOak();
        List<Map<String, Object>> whole = whole(supervisor, Places.OAK, 100);

        assertThat(whole).hasSizeGreaterThan(2);
        assertThat(whole(supervisor, Places.OAK, 7)).isEqualTo(whole);
    }

    @Test
    void an_authority_sees_only_its_own_cases_in_the_record_of_a_shared_provider() {
        UUID report = Filings.calamityOfOak();
        Person elsewhere = People.atAuthority(Places.SOUTH, Role.SUPERVISOR);

        assertThat(whole(supervisor, Places.OAK, 100))
                .anySatisfy(one -> assertThat(one).containsEntry("caseId", report.toString()));
        elsewhere.api().get("/providers/{id}/timeline", Places.OAK).then().statusCode(404);
    }

    @Test
    void each_figure_of_the_risk_profile_is_counted_from_the_cases() {
        int reports = factor("REPORTS");
        int unweighed = factor("SIGNALS_NOT_WEIGHED");
        int returning = factor("RETURNING_NATURES");

        Filings.calamityOfOak();
        Filings.calamityOfOak();
        Signals.handledBy(supervisor);

        assertThat(factor("REPORTS")).isEqualTo(reports + 2);
        assertThat(factor("SIGNALS_NOT_WEIGHED")).isEqualTo(unweighed + 1);
        assertThat(factor("RETURNING_NATURES")).isGreaterThanOrEqualTo(Math.max(returning, 1));
        profile(supervisor)
                .body("focusAreas.code", hasItem("BUDGET_IN_SHELTERED_HOUSING"))
                .body("factors.find { it.code == 'MEASURES_OPEN' }.months", equalTo(null));
    }

    @Test
    void the_three_focus_areas_follow_budgets_provisions_and_contracts() {
        Person keeper = People.atAuthority(TestAuthorities.enter(), Role.COORDINATOR);
        UUID provider = Providers.enter("Aandacht", 10, keeper);
        count(keeper, provider, 2);
        assertThat(focus(keeper, provider))
                .containsExactly("SEVERAL_BUDGETS_WITHOUT_CONTRACT", "BUDGET_IN_SHELTERED_HOUSING");

        keeper.api()
                .header("Idempotency-Key", Api.key())
                .body(Map.of(
                        "name",
                        "Jeugdhuis",
                        "municipalityCode",
                        Places.ASSEN,
                        "provisions",
                        List.of("YOUTH_CARE_WITH_STAY"),
                        "capacity",
                        4,
                        "protectedAddress",
                        false))
                .post("/providers/{id}/locations", provider)
                .then()
                .statusCode(201);
        contract(keeper, provider, "WMO", "SHELTERED_HOUSING");
        assertThat(focus(keeper, provider))
                .containsExactly("BUDGET_IN_SHELTERED_HOUSING", "YOUTH_CARE_WITHOUT_CONTRACT");

        contract(keeper, provider, "JEUGDWET", "YOUTH_CARE_WITH_STAY");
        assertThat(focus(keeper, provider)).containsExactly("BUDGET_IN_SHELTERED_HOUSING");
    }

    @Test
    void how_many_budgets_are_several_is_a_setting_and_a_number_that_nobody_knows_claims_nothing() {
        UUID authority = TestAuthorities.enter();
        Person keeper = People.atAuthority(authority, Role.COORDINATOR);
        UUID provider = Providers.enter("Budgetten", 10, keeper);
        severalBudgets(keeper, provider)
                .body("finding", equalTo("NUMBER_UNKNOWN"))
                .body("clients", equalTo(null))
                .body("several", equalTo(2));

        count(keeper, provider, 3);
        severalBudgets(keeper, provider).body("finding", equalTo("APPLIES")).body("clients", equalTo(3));
        set(keeper, authority, Map.of("withinMonths", 24, "standsOutPercent", 100, "severalBudgets", 4));
        severalBudgets(keeper, provider)
                .body("finding", equalTo("APPLIES_NOT"))
                .body("clients", equalTo(3))
                .body("several", equalTo(4));
    }

    @Test
    void a_report_that_was_withdrawn_does_not_count() {
        Person writer = People.with(Role.PROVIDER_USER);
        int reports = factor("REPORTS");
        UUID report = Filings.calamityOfOak();
        writer.api()
                .header("Idempotency-Key", Api.key())
                .header("If-Match", Filings.report(writer, report).header("ETag"))
                .body(Map.of("reason", "Per ongeluk twee keer verstuurd."))
                .post("/reports/{id}/withdrawal", report)
                .then()
                .statusCode(200);

        assertThat(factor("REPORTS")).isEqualTo(reports);
    }

    @Test
    void the_authority_sets_how_far_back_it_counts_and_from_when_a_figure_stands_out() {
        UUID authority = TestAuthorities.enter();
        Person keeper = People.atAuthority(authority, Role.COORDINATOR);
        UUID provider = Providers.enter("Risico", 10, keeper);
        Providers.enter("Zonder signalen", 10, keeper);
        LocalDate today = LocalDate.parse(Filings.today());
        signal(keeper, provider, today);
        signal(keeper, provider, today.minusMonths(3));

        unweighed(keeper, provider).body("value", equalTo(2)).body("standsOut", equalTo(true));
        set(keeper, authority, Map.of("withinMonths", 24, "standsOutPercent", 250, "severalBudgets", 2));
        unweighed(keeper, provider)
                .body("value", equalTo(2))
                .body("usual", equalTo(1f))
                .body("standsOut", equalTo(false));
        set(keeper, authority, Map.of("withinMonths", 2, "standsOutPercent", 100, "severalBudgets", 2));
        unweighed(keeper, provider)
                .body("value", equalTo(1))
                .body("months", equalTo(2))
                .body("standsOut", equalTo(true));
    }

    @Test
    void what_inspections_found_stands_in_the_profile_with_its_source() {
        FinalReports.Cast cast = FinalReports.withDraftSent("Voorbeeldzorg De Vlier", "Periodiek.", "De uren kloppen.");
        UUID provider = UUID.fromString(
                Inspections.inspection(cast.supervisor(), cast.inspection()).path("providerId"));
        ofProvider(cast.supervisor(), provider).body("themes", empty());
        InspectionReports.score(cast, "A1", "LOW", "De uren kloppen toch niet.");
        InspectionReports.score(cast, "A2", "LOW", "Klopt niet.");
        cast.supervisor()
                .api()
                .header("If-Match", "\"0\"")
                .body(Map.of(
                        "trust",
                        List.of(Map.of("code", "OPENNESS", "weight", "HARMED", "seen", "Stukken kwamen niet."))))
                .put("/inspections/{id}/judgement", cast.inspection())
                .then()
                .statusCode(200);
        InspectionReports.compose(cast);
        FinalReports.makeFinal(cast);

        ofProvider(cast.supervisor(), provider)
                .body("factors.find { it.code == 'INSPECTIONS_INSUFFICIENT' }.value", equalTo(1))
                .body("factors.find { it.code == 'THEMES_FLAGGED' }.value", equalTo(1))
                .body("factors.find { it.code == 'TRUST_HARMED' }.value", equalTo(1))
                .body("themes.name", contains("Administratie"))
                .body("themes[0].result", equalTo("INSUFFICIENT"))
                .body("themes[0].percentage", equalTo(20.0f))
                .body("themes[0].inspectionId", equalTo(cast.inspection().toString()));
    }

    private static ValidatableResponse ofProvider(Person who, UUID provider) {
        return who.api().get("/providers/{id}/risk-profile", provider).then().statusCode(200);
    }

    private static void signal(Person keeper, UUID provider, LocalDate receivedOn) {
        Map<String, Object> about = Signals.about();
        about.put("providerId", provider);
        Map<String, Object> told = Signals.told();
        told.put("about", about);
        told.put("receivedOn", receivedOn.toString());
        Signals.record(keeper, told).statusCode(201);
    }

    private static ValidatableResponse unweighed(Person who, UUID provider) {
        return ofProvider(who, provider).rootPath("factors.find { it.code == 'SIGNALS_NOT_WEIGHED' }");
    }

    /** Nobody else could approve, so that it counts at once. */
    private static void set(Person keeper, UUID authority, Map<String, Integer> riskProfile) {
        Map<String, Object> settings = keeper.api()
                .get("/authorities/{id}/settings/current", authority)
                .then()
                .extract()
                .path("settings");
        settings.put("riskProfile", riskProfile);
        keeper.api()
                .header("Idempotency-Key", Api.key())
                .body(Map.of("validFrom", "2020-01-01", "reason", "Proef", "settings", settings))
                .post("/authorities/{id}/settings", authority)
                .then()
                .statusCode(201)
                .body("inForce", equalTo(true));
    }

    @Test
    void only_the_team_reads_the_record() {
        for (Role role : List.of(Role.CONTRACT_MANAGER, Role.EXECUTIVE_READER, Role.PROVIDER_USER)) {
            People.with(role)
                    .api()
                    .get("/providers/{id}/risk-profile", Places.OAK)
                    .then()
                    .statusCode(403);
        }
    }

    private int factor(String code) {
        return profile(supervisor).extract().path("factors.find { it.code == '" + code + "' }.value");
    }

    private static List<String> focus(Person who, UUID provider) {
        return ofProvider(who, provider).extract().path("focusAreas.findAll { it.finding == 'APPLIES' }.code");
    }

    private static ValidatableResponse severalBudgets(Person who, UUID provider) {
        return ofProvider(who, provider).rootPath("focusAreas.find { it.code == 'SEVERAL_BUDGETS_WITHOUT_CONTRACT' }");
    }

    /** The number of clients with a personal budget becomes known. */
    private static void count(Person keeper, UUID provider, int clients) {
        Response known = keeper.api().get("/providers/{id}", provider);
        keeper.api()
                .header("If-Match", known.header("ETag"))
                .body(Map.of(
                        "name",
                        known.path("name"),
                        "kvkNumber",
                        known.path("kvkNumber"),
                        "kind",
                        known.path("kind"),
                        "personalBudget",
                        true,
                        "personalBudgetClients",
                        clients))
                .put("/providers/{id}", provider)
                .then()
                .statusCode(200)
                .body("personalBudgetClients", equalTo(clients));
    }

    private static void contract(Person keeper, UUID provider, String law, String provision) {
        keeper.api()
                .header("Idempotency-Key", Api.key())
                .body(Map.of(
                        "law", law, "funding", "IN_KIND", "provisions", List.of(provision), "validFrom", "2020-01-01"))
                .post("/providers/{id}/contracts", provider)
                .then()
                .statusCode(201);
    }

    private static ValidatableResponse profile(Person who) {
        return ofProvider(who, Places.OAK);
    }

    /** The whole timeline, read page by page. */
    private static List<Map<String, Object>> whole(Person who, UUID provider, int limit) {
        List<Map<String, Object>> all = new ArrayList<>();
        String cursor = null;
        do {
            var page = timeline(who, provider, limit, cursor).extract();
            all.addAll(page.path("items"));
            cursor = page.path("next");
        } while (cursor != null);
        return all;
    }

    private static ValidatableResponse timeline(Person who, UUID provider, int limit, String cursor) {
        var call = who.api().queryParam("limit", limit);
        if (cursor != null) {
            call.queryParam("cursor", cursor);
        }
        return call.get("/providers/{id}/timeline", provider).then().statusCode(200);
    }
}
