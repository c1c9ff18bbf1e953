package nl.waarborg.weighing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.waarborg.access.Role;
import nl.waarborg.shared.time.Clock;
import nl.waarborg.testing.Api;
import nl.waarborg.testing.Filings;
import nl.waarborg.testing.Mails;
import nl.waarborg.testing.People;
import nl.waarborg.testing.Person;
import nl.waarborg.testing.Places;
import nl.waarborg.testing.Protocol;
import nl.waarborg.testing.Providers;
import nl.waarborg.testing.Signals;
import nl.waarborg.testing.TestAuthorities;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class WeighingTest {

    @Inject
    Clock clock;

    private final Person handler = People.atAuthority(Places.NORTH, Role.SUPERVISOR);

    @AfterEach
    void releaseTheClock() {
        clock.release();
    }

    @Test
    void a_signal_is_weighed_by_the_matrix_and_a_person_s_reason() {
        UUID signal = about(provider("Weeg Een"), false);

        sheet(signal)
                .body("proposals", hasSize(9))
                .body("items", empty())
                .body("clientsConcerned", equalTo(3))
                .body("capacity", equalTo(12))
                .body("locations", equalTo(1))
                .body(proposal("BASIC_SAFETY", "MEDIUM") + ".priority", equalTo("ORANGE"));
        weigh(signal, "BASIC_SAFETY", "MEDIUM", "ORANGE")
                .statusCode(200)
                .body("status", equalTo("WEIGHED"))
                .body("priority", equalTo("ORANGE"));

        sheet(signal)
                .body("items.priority", contains("ORANGE"))
                .body("items[0].fromMatrix", equalTo("ORANGE"))
                .body("items[0].steps", equalTo(0))
                .body("items[0].reason", equalTo("Zo staat het in het signaal."))
                .body("items[0].weighedBy", equalTo(handler.name()));
        assertThat(Protocol.terms(handler, signal, "SIGNAL_ENRICHMENT")).containsExactly("MET");
        assertThat(Protocol.timeline(handler, signal)).contains("weighing.orange");
    }

    @Test
    void other_signals_about_the_provider_and_public_sensitivity_raise_the_proposal_by_one_step() {
        UUID provider = provider("Weeg Twee");
        about(provider, false);
        UUID second = about(provider, false);
        sheet(second)
                .body(factor("EARLIER_SIGNALS") + ".value", equalTo(1))
                .body(factor("EARLIER_SIGNALS") + ".raises", equalTo(false))
                .body(proposal("DEVELOPMENT", "SMALL") + ".priority", equalTo("GREEN"));
        UUID third = about(provider, true);

        sheet(third)
                .body(factor("EARLIER_SIGNALS") + ".value", equalTo(2))
                .body(factor("EARLIER_SIGNALS") + ".threshold", equalTo(2))
                .body(factor("EARLIER_SIGNALS") + ".raises", equalTo(true))
                .body(factor("PUBLIC_SENSITIVITY") + ".raises", equalTo(true))
                .body(proposal("DEVELOPMENT", "SMALL") + ".fromMatrix", equalTo("GREEN"))
                .body(proposal("DEVELOPMENT", "SMALL") + ".steps", equalTo(1))
                .body(proposal("DEVELOPMENT", "SMALL") + ".priority", equalTo("ORANGE"));
    }

    @Test
    void another_priority_than_the_proposal_needs_a_reason_of_its_own() {
        UUID signal = about(provider("Weeg Drie"), false);
        weigh(signal, "DEVELOPMENT", "SMALL", "RED")
                .statusCode(400)
                .body("violations.pointer", contains("/deviationReason"))
                .body("violations.code", contains("deviation-needs-reason"));

        Map<String, Object> deviating = decision("DEVELOPMENT", "SMALL", "RED");
        deviating.put("deviationReason", "De wethouder vraagt ernaar.");
        Signals.step(handler, signal, "weighings", deviating).statusCode(200).body("priority", equalTo("RED"));
        sheet(signal)
                .body("items[0].proposed", equalTo("GREEN"))
                .body("items[0].priority", equalTo("RED"))
                .body("items[0].deviationReason", equalTo("De wethouder vraagt ernaar."));
    }

    @Test
    void weighing_again_keeps_the_history() {
        UUID signal = about(provider("Weeg Vier"), false);
        weigh(signal, "DEVELOPMENT", "LARGE", "ORANGE").statusCode(200);
        weigh(signal, "DEVELOPMENT", "SMALL", "GREEN")
                .statusCode(200)
                .body("status", equalTo("WEIGHED"))
                .body("priority", equalTo("GREEN"));

        sheet(signal).body("items.priority", contains("GREEN", "ORANGE"));
    }

    @Test
    void a_reason_is_needed_and_a_stale_page_is_told_so() {
        UUID signal = about(provider("Weeg Vijf"), false);
        Map<String, Object> silent = decision("DEVELOPMENT", "SMALL", "GREEN");
        silent.put("reason", " ");
        Signals.step(handler, signal, "weighings", silent)
                .statusCode(400)
                .body("violations.pointer", contains("/reason"));
        String stale = Signals.signal(handler, signal).header("ETag");
        weigh(signal, "DEVELOPMENT", "SMALL", "GREEN").statusCode(200);
        handler.api()
                .header("Idempotency-Key", Api.key())
                .header("If-Match", stale)
                .body(decision("DEVELOPMENT", "LARGE", "ORANGE"))
                .post("/signals/{id}/weighings", signal)
                .then()
                .statusCode(412);
    }

    @Test
    void weighing_is_for_whoever_reads_the_signal() {
        UUID signal = about(provider("Weeg Zes"), false);
        Person colleague = People.atAuthority(Places.NORTH, Role.SUPERVISOR);
        colleague.api().get("/signals/{id}/weighings", signal).then().statusCode(403);
        Signals.step(colleague, signal, "weighings", decision("DEVELOPMENT", "SMALL", "GREEN"))
                .statusCode(403);
        Person elsewhere = People.atAuthority(Places.SOUTH, Role.SUPERVISOR);
        elsewhere.api().get("/signals/{id}/weighings", signal).then().statusCode(404);
        colleague.api().get("/signals/{id}", signal).then().body("actions", not(hasItem("weighSignal")));
        handler.api().get("/signals/{id}", signal).then().body("actions", hasItem("weighSignal"));
    }

    @Test
    void what_threatens_a_life_goes_to_access_and_contract_management_at_once() {
        Person officer = People.atAuthority(Places.NORTH, Role.ACCESS_OFFICER);
        Person manager = People.atAuthority(Places.NORTH, Role.CONTRACT_MANAGER);
        UUID signal = about(provider("Weeg Zeven"), false);
        sheet(signal).body("access", hasItem(officer.name())).body("contractManagement", hasItem(manager.name()));
        weigh(signal, "LIFE_THREATENING", "SMALL", "RED")
                .statusCode(400)
                .body("violations.pointer", contains("/alarm/task"));
        handler.api().get("/signals/{id}", signal).then().body("status", equalTo("SUBMITTED"));

        Map<String, Object> decision = decision("LIFE_THREATENING", "SMALL", "RED");
        decision.put("alarm", Map.of("task", "Ga vandaag langs bij de cliënten."));
        Signals.step(handler, signal, "weighings", decision).statusCode(200).body("status", equalTo("WEIGHED"));
        sheet(signal)
                .body("items[0].alarms.kind", contains("ACCESS", "CONTRACT_MANAGEMENT"))
                .body("items[0].alarms.acknowledgeBy", everyItem(notNullValue()))
                .body("items[0].alarms.acknowledgedAt", everyItem(nullValue()))
                .body("items[0].alarms.late", everyItem(equalTo(false)));
        assertThat(Protocol.timeline(handler, signal)).contains("weighing.alarmed");
        for (Person one : List.of(officer, manager)) {
            assertThat(Mails.subjects(one.email())).first().asString().startsWith("Dringend: opvolging gevraagd");
            assertThat(Mails.bodies(one.email()))
                    .first()
                    .asString()
                    .containsPattern("laat uiterlijk \\d+ \\p{L}+ \\d{4} om \\d{2}\\.\\d{2} uur weten");
        }
        clock.advance(Duration.ofDays(1));
        sheet(signal).body("items[0].alarms.late", everyItem(equalTo(true)));
        clock.release();

        weigh(signal, "LIFE_THREATENING", "LARGE", "RED").statusCode(200);
        sheet(signal).body("items.alarms.collect { it.size() }", contains(0, 2));
    }

    @Test
    void where_nobody_holds_the_role_somebody_outside_is_told() {
        UUID authority = TestAuthorities.enter();
        Person alone = People.atAuthority(authority, Role.SUPERVISOR, Role.COORDINATOR);
        Map<String, Object> about = Signals.about();
        about.put("providerId", Providers.enter("Weeg Acht", 4, alone));
        Map<String, Object> told = Signals.told();
        told.put("about", about);
        UUID signal = UUID.fromString(
                Signals.record(alone, told).statusCode(201).extract().path("id"));
        Map<String, Object> decision = decision("LIFE_THREATENING", "SMALL", "RED");
        decision.put("alarm", Map.of("task", "Ga vandaag langs."));
        Signals.step(alone, signal, "weighings", decision)
                .statusCode(400)
                .body("violations.pointer", contains("/alarm/access", "/alarm/contractManagement"));

        Map<String, String> desk = Map.of("name", "Toegang", "email", "toegang@voorbeeld.example");
        decision.put("alarm", Map.of("task", "Ga vandaag langs.", "access", desk, "contractManagement", desk));
        Signals.step(alone, signal, "weighings", decision).statusCode(200);
        alone.api()
                .get("/signals/{id}/weighings", signal)
                .then()
                .body("items[0].alarms.kind", contains("PASSED_ON", "PASSED_ON"));
        assertThat(Mails.subjects("toegang@voorbeeld.example"))
                .first()
                .asString()
                .startsWith("Dringend: opvolging gevraagd");
    }

    @Test
    void a_report_is_not_weighed() {
        UUID report = Filings.calamityOfOak();
        handler.api().get("/signals/{id}/weighings", report).then().statusCode(404);
    }

    private UUID provider(String name) {
        return Providers.enter(name, 12, People.with(Role.COORDINATOR));
    }

    private UUID about(UUID provider, boolean sensitive) {
        Map<String, Object> about = Signals.about();
        about.put("providerId", provider);
        Map<String, Object> told = Signals.told();
        told.put("about", about);
        told.put("pressSensitive", sensitive);
        return UUID.fromString(
                Signals.record(handler, told).statusCode(201).extract().path("id"));
    }

    private ValidatableResponse sheet(UUID signal) {
        return handler.api().get("/signals/{id}/weighings", signal).then().statusCode(200);
    }

    private ValidatableResponse weigh(UUID signal, String seriousness, String extent, String priority) {
        return Signals.step(handler, signal, "weighings", decision(seriousness, extent, priority));
    }

    private static Map<String, Object> decision(String seriousness, String extent, String priority) {
        return new HashMap<>(Map.of(
                "seriousness", seriousness,
                "extent", extent,
                "priority", priority,
                "reason", "Zo staat het in het signaal."));
    }

    private static String proposal(String seriousness, String extent) {
        return "proposals.find { it.seriousness == '" + seriousness + "' && it.extent == '" + extent + "' }";
    }

    private static String factor(String kind) {
        return "factors.find { it.kind == '" + kind + "' }";
    }
}
