package nl.waarborg.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.waarborg.report.ReportStatus;
import nl.waarborg.shared.time.Clock;
import nl.waarborg.signal.SignalStatus;
import nl.waarborg.testing.Api;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(DemoProfile.class)
class DemoTest {

    private static final Map<String, JsonPath> SESSIONS = new ConcurrentHashMap<>();

    @Inject
    DemoLoading loading;

    @Inject
    DemoSurvey survey;

    @Inject
    Clock clock;

    @BeforeEach
    void demo_is_loaded() {
        await().atMost(Duration.ofSeconds(240)).until(loading::isDone);
    }

    @Test
    void the_sign_in_page_hears_of_accounts_and_each_of_them_signs_in() {
        JsonPath system =
                Api.anonymous().get("/system").then().statusCode(200).extract().jsonPath();

        List<String> addresses = system.getList("demoAccounts.email");
        assertThat(addresses).hasSizeGreaterThan(15).doesNotHaveDuplicates();
        for (String address : addresses) {
            assertThat(token(address)).isNotBlank();
        }
    }

    @Test
    void three_authorities_serve_their_own_municipalities() {
        JsonPath authorities = as("beheerder@waarborg.example")
                .get("/authorities")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();

        assertThat(authorities.getList("items.code")).containsExactlyInAnyOrder("NMD", "GRN", "WK");
        assertThat(authorities.getList("items.find { it.code == 'NMD' }.municipalities.name"))
                .containsExactly("Aa en Hunze", "Assen", "Midden-Drenthe", "Noordenveld", "Tynaarlo");
    }

    @Test
    void one_person_works_for_two_authorities_and_one_provider_too() {
        JsonPath session = session("toezichthouder.regio@grn.example");
        assertThat(session.getList("account.memberships")).hasSize(2);

        as("aanbieder@berk.example").get("/own-provider").then().statusCode(200).body("authorities", hasSize(2));
    }

    @Test
    void no_mail_of_the_past_leaves_and_the_clock_stands_right() {
        assertThat(survey.mailsThatLeave()).isZero();
        assertThat(clock.isMoved()).isFalse();
    }

    @Test
    void the_reports_of_2020_count_as_they_were_published() {
        JsonPath published = new JsonPath(DemoTest.class.getResource("figures-2020.json"));

        assertThat(survey.reportsOf2020()).isEqualTo(published.getInt("total"));
        assertThat(survey.openReportsOf2020()).isZero();
        assertThat(survey.providersWithReports(1)).isEqualTo(published.getInt("reportingProviders"));
        assertThat(survey.providersWithReports(2)).isEqualTo(published.getInt("providersWithTwoReports"));
        assertThat(survey.providersWithReports(3)).isZero();
        assertThat(survey.by("nature")).isEqualTo(published.getMap("byNature"));
        assertThat(survey.by("provision")).isEqualTo(published.getMap("byProvision"));
        assertThat(survey.byAction()).isEqualTo(published.getMap("byAction"));
    }

    @Test
    void everybody_reads_the_annual_report_of_2020_with_what_was_counted() {
        JsonPath published = new JsonPath(DemoTest.class.getResource("figures-2020.json"));
        String page = RestAssured.given()
                .get("/rapporten/nmd-2020-jaarverslag")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        assertThat(page)
                .contains("<strong>" + published.getInt("total") + " meldingen</strong>")
                .contains("<strong>" + published.getInt("signals.total") + " signalen</strong>")
                .contains(published.getInt("dossiers") + " dossiers");
    }

    @Test
    void the_investigations_of_2020_were_judged_as_they_were_published() {
        JsonPath published = new JsonPath(DemoTest.class.getResource("figures-2020.json"))
                .setRootPath("providerInvestigationOutcome");

        assertThat(survey.byFirstJudgement())
                .isEqualTo(Map.of(
                        "SUFFICIENT", published.getInt("MET_REQUIREMENTS_AT_ONCE"),
                        "ADDITIONAL", published.getInt("ADDITIONAL_INVESTIGATION"),
                        "PARTLY", published.getInt("PARTIAL_WITH_CONVERSATION")));
        assertThat(published.getInt("TAKEN_OVER")).isZero();
    }

    @Test
    void the_signals_of_2020_count_as_they_were_published() {
        JsonPath published = new JsonPath(DemoTest.class.getResource("figures-2020.json")).setRootPath("signals");
        List<SignalOf2020> signals = signalsOf2020();

        assertThat(signals).hasSize(published.getInt("total"));
        assertThat(providers(signals)).hasSize(published.getInt("providers"));
        assertThat(signals.stream().filter(SignalOf2020::outsideRegion)).hasSize(published.getInt("outsideRegion"));
        assertThat(providersBy(SignalOf2020::funding, signals)).isEqualTo(published.getMap("providersByFunding"));
        Map<String, Map<String, Integer>> byBoth = new TreeMap<>();
        signals.stream()
                .collect(Collectors.groupingBy(SignalOf2020::funding))
                .forEach((funding, some) -> byBoth.put(funding, providersBy(SignalOf2020::provision, some)));
        assertThat(byBoth).isEqualTo(published.getMap("providersByFundingAndProvision"));
    }

    @Test
    void the_dossiers_of_2020_count_as_they_were_published() {
        JsonPath published = new JsonPath(DemoTest.class.getResource("figures-2020.json"));

        as("coordinator@nmd.example")
                .get("/dossier-counts/2020")
                .then()
                .statusCode(200)
                .body("reports", equalTo(published.getInt("total")))
                .body("signals", equalTo(published.getInt("signals.total")))
                .body("providersWithSignals", equalTo(published.getInt("signals.providers")))
                .body("signalsWithoutProvider", equalTo(0))
                .body("dossiers", equalTo(published.getInt("dossiers")));
    }

    @Test
    void every_status_that_a_report_can_have_is_there_now() {
        assertThat(survey.presentReportsByStatus().keySet())
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(ReportStatus.values())
                        .map(ReportStatus::name)
                        .toList());
        assertThat(survey.drafts()).isEqualTo(3);
        assertThat(survey.missedDeadlines()).isPositive();
    }

    @Test
    void every_status_that_a_signal_can_have_is_there_now() {
        List<String> statuses = presentSignals().getList("items.findAll { !it.number.contains('-2020-') }.status");

        assertThat(statuses)
                .containsOnly(
                        Arrays.stream(SignalStatus.values()).map(Enum::name).toArray(String[]::new))
                .hasSize(9);
    }

    @Test
    void access_and_contract_management_have_tasks_and_an_inspectorate_was_passed_a_signal() {
        as("toegang@nmd.example")
                .get("/follow-ups")
                .then()
                .body("items.findAll { it.mine }.state", contains("ACKNOWLEDGED"));
        as("contract@nmd.example")
                .get("/follow-ups")
                .then()
                .body("items.findAll { it.mine }.state", containsInAnyOrder("OPEN", "ACKNOWLEDGED"));
        as("toezichthouder.noord@nmd.example")
                .get("/cases/{id}/follow-ups", presentSignal("providerName == 'Jongerenwonen De Proeftaxus'"))
                .then()
                .body("items.handedTo.party", contains("INSPECTORATE"))
                .body("items.state", contains("OPEN"));
    }

    @Test
    void a_meeting_was_held_and_the_next_one_has_an_agenda() {
        as("coordinator@nmd.example").get("/meetings?toCome=false").then().body("items.decided", contains(3));
        as("coordinator@nmd.example").get("/meetings?toCome=true").then().body("items.open", contains(2));
    }

    @Test
    void a_visitor_without_a_name_was_asked_something() {
        as("toezichthouder.midden@nmd.example")
                .get("/signals/{id}", presentSignal("providerId == null"))
                .then()
                .body("content.channel", equalTo("PUBLIC_FORM"))
                .body("content.sourceKind", equalTo("ANONYMOUS"))
                .body("content.sourceQuestions.answer", contains(nullValue()));
    }

    @Test
    void one_provider_looks_like_another_and_one_went_on_as_another() {
        String home = provider("Woonboerderij De Proefden");
        as("coordinator@nmd.example")
                .get("/providers/{id}/likely-matches", home)
                .then()
                .body("items.provider.name", contains("Woonvoorbeeld De Torenvalk"));
        as("coordinator@nmd.example")
                .get("/providers/{id}/successions", provider("Thuisbegeleiding De Proefhulst"))
                .then()
                .body("predecessors.other.name", contains("Proef Begeleider 2"));
        as("contract@nmd.example")
                .get("/providers/{id}/contracts", provider("Voorbeeldzorg De Eik"))
                .then()
                .body("items.current", contains(true));
    }

    @Test
    void ten_inspections_stand_where_an_inspection_can_stand() {
        List<String> statuses = as("coordinator@nmd.example")
                .get("/work-items?view=ALL&kind=INSPECTION&limit=100")
                .then()
                .statusCode(200)
                .extract()
                .path("items.status");

        assertThat(statuses)
                .containsExactlyInAnyOrder(
                        "CLOSED",
                        "CLOSED",
                        "FINAL",
                        "FINAL",
                        "ANNOUNCED",
                        "DRAFT_REPORT",
                        "DRAFT_REPORT",
                        "IN_PROGRESS",
                        "PLANNED",
                        "CANCELLED");
    }

    @Test
    void trust_is_weighed_where_an_inspection_went_badly() {
        String inspection = as("coordinator@nmd.example")
                .get("/work-items?view=ALL&kind=INSPECTION&status=CLOSED&limit=100")
                .then()
                .statusCode(200)
                .extract()
                .path("items.find { it.providerName == 'Voorbeeldzorg De Berk' }.caseId");
        as("coordinator@nmd.example")
                .get("/inspections/{id}/judgement", inspection)
                .then()
                .statusCode(200)
                .body("trust.weight", hasItems("HARMED", "NEUTRAL"));
    }

    @Test
    void four_reports_about_two_providers_and_one_about_a_year_are_public() {
        JsonPath published = RestAssured.get("/open-data/rapporten.json")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();

        assertThat(published.getList("reports.provider"))
                .containsExactlyInAnyOrder(
                        "Voorbeeldzorg De Eik",
                        "Voorbeeldzorg De Eik",
                        "Voorbeeldzorg De Berk",
                        "Voorbeeldzorg De Berk",
                        null);
        assertThat(published.getList("reports.resultKey")).contains("goed", "onvoldoende");
        RestAssured.get("/rapporten/" + published.getString("reports[0].number").toLowerCase(Locale.ROOT))
                .then()
                .statusCode(200);
    }

    @Test
    void a_second_look_changes_nothing() {
        Map<String, Integer> before = survey.presentReportsByStatus();

        loading.load().await().atMost(Duration.ofSeconds(5));

        assertThat(survey.presentReportsByStatus()).isEqualTo(before);
        assertThat(survey.reportsOf2020()).isEqualTo(17);
    }

    private static JsonPath presentSignals() {
        return as("coordinator@nmd.example")
                .get("/work-items?view=ALL&kind=SIGNAL&sort=NEWEST&limit=100")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    /** The case of the one signal of now of which this holds. */
    private static String presentSignal(String holds) {
        List<String> found =
                presentSignals().getList("items.findAll { !it.number.contains('-2020-') && it." + holds + " }.caseId");
        assertThat(found).hasSize(1);
        return found.getFirst();
    }

    private static String provider(String name) {
        return as("coordinator@nmd.example")
                .queryParam("search", name)
                .get("/providers")
                .then()
                .extract()
                .path("items[0].id");
    }

    /** What a coordinator is told of a signal. */
    private record SignalOf2020(String provider, String funding, String provision, boolean outsideRegion) {}

    /** Every signal of 2020 that the work list of the team shows, each as its own page tells it. */
    private static List<SignalOf2020> signalsOf2020() {
        String token = token("coordinator@nmd.example");
        List<SignalOf2020> found = new ArrayList<>();
        String next = null;
        do {
            JsonPath page = Api.as(token)
                    .queryParams(next == null ? Map.of() : Map.of("cursor", next))
                    .get("/work-items?view=ALL&kind=SIGNAL&search=NMD-2020-&sort=NUMBER&limit=100")
                    .then()
                    .statusCode(200)
                    .extract()
                    .jsonPath();
            page.getList("items.caseId", String.class).forEach(id -> found.add(signal(token, id)));
            next = page.getString("next");
        } while (next != null);
        return found;
    }

    private static SignalOf2020 signal(String token, String id) {
        JsonPath told = Api.as(token).get("/signals/{id}", id).jsonPath();
        return new SignalOf2020(
                told.getString("providerId"),
                told.getString("funding"),
                told.getString("provision"),
                told.getBoolean("outsideRegion"));
    }

    private static Set<String> providers(List<SignalOf2020> signals) {
        return signals.stream().map(SignalOf2020::provider).collect(Collectors.toSet());
    }

    private static Map<String, Integer> providersBy(
            Function<SignalOf2020, String> property, List<SignalOf2020> signals) {
        return signals.stream()
                .collect(Collectors.groupingBy(
                        property,
                        TreeMap::new,
                        Collectors.collectingAndThen(
                                Collectors.toList(), some -> providers(some).size())));
    }

    private static RequestSpecification as(String address) {
        return Api.as(token(address));
    }

    private static String token(String address) {
        return session(address).getString("accessToken");
    }

    /** One sign-in per account: who signs in for every question is held up by the limit on sign-ins. */
    private static JsonPath session(String address) {
        return SESSIONS.computeIfAbsent(address, it -> signIn(it, password()));
    }

    private static String password() {
        return Api.anonymous().get("/system").jsonPath().getString("demoPassword");
    }

    private static JsonPath signIn(String address, String password) {
        return Api.anonymous()
                .body(Map.of("email", address, "password", password))
                .post("/sessions")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }
}
