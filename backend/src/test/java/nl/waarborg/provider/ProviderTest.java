package nl.waarborg.provider;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ExtractableResponse;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.vertx.core.json.JsonObject;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import nl.waarborg.access.Role;
import nl.waarborg.testing.Api;
import nl.waarborg.testing.People;
import nl.waarborg.testing.Person;
import nl.waarborg.testing.Places;
import nl.waarborg.testing.TestAuthorities;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ProviderTest {

    @Inject
    Pool pool;

    private static String kvk() {
        return Integer.toString(ThreadLocalRandom.current().nextInt(10_000_000, 99_999_999));
    }

    private static Map<String, Object> provider(String name, String kvkNumber) {
        Map<String, Object> provider = new HashMap<>(Map.of(
                "name",
                name,
                "kind",
                "ORGANISATION",
                "email",
                "zorg@voorbeeld.example",
                "boardChair",
                Map.of("name", "Proef Bestuurder", "email", "bestuur@voorbeeld.example")));
        if (kvkNumber != null) {
            provider.put("kvkNumber", kvkNumber);
        }
        return provider;
    }

    private static Map<String, Object> location(String name, String municipality, boolean protectedAddress) {
        return new HashMap<>(Map.of(
                "name",
                name,
                "street",
                "Geheimstraat",
                "houseNumber",
                "7",
                "postcode",
                "9999 AB",
                "city",
                "Voorbeeldstad",
                "municipalityCode",
                municipality,
                "provisions",
                List.of("SHELTER"),
                "protectedAddress",
                protectedAddress));
    }

    private static ValidatableResponse create(Person who, Map<String, Object> provider) {
        return who.api()
                .header("Idempotency-Key", Api.key())
                .body(provider)
                .post("/providers")
                .then();
    }

    private static ExtractableResponse<Response> added(Person who, String provider, Map<String, Object> location) {
        return who.api()
                .header("Idempotency-Key", Api.key())
                .body(location)
                .post("/providers/{id}/locations", provider)
                .then()
                .statusCode(201)
                .extract();
    }

    @Test
    void staff_see_the_providers_with_which_their_authority_works_and_no_others() {
        Person northern = People.with(Role.SUPERVISOR);
        northern.api()
                .get("/providers?search=Voorbeeldzorg De")
                .then()
                .statusCode(200)
                .body("items.id", hasItem(Places.OAK.toString()))
                .body("items.id", not(hasItem(Places.BIRCH.toString())));
        northern.api()
                .get("/providers/{id}", Places.OAK)
                .then()
                .statusCode(200)
                .body("authorities.name", contains("Toezicht Noord"));
        northern.api().get("/providers/{id}", Places.BIRCH).then().statusCode(404);
        northern.api()
                .header("If-Match", "\"0\"")
                .body(provider("Overgenomen", null))
                .put("/providers/{id}", Places.BIRCH)
                .then()
                .statusCode(404);
        northern.api()
                .header("Idempotency-Key", Api.key())
                .body(location("Indringer", Places.ASSEN, false))
                .post("/providers/{id}/locations", Places.BIRCH)
                .then()
                .statusCode(404);
        northern.api()
                .header("If-Match", "\"0\"")
                .body(location("Indringer", Places.ASSEN, false))
                .put("/locations/{id}", Places.BIRCH_HOUSE)
                .then()
                .statusCode(404);
    }

    @Test
    void how_many_clients_have_a_personal_budget_is_a_number_or_not_known_and_that_is_not_zero() {
        Person keeper = People.atAuthority(TestAuthorities.enter(), Role.COORDINATOR);
        Map<String, Object> asked = provider("Voorbeeldzorg De Tel", kvk());
        asked.put("personalBudget", true);
        String id = create(keeper, asked)
                .statusCode(201)
                .body("personalBudgetClients", nullValue())
                .extract()
                .path("id");

        asked.put("personalBudgetClients", 6);
        change(keeper, id, 0, asked).statusCode(200).body("personalBudgetClients", equalTo(6));
        keeper.api().get("/providers").then().body("items.personalBudgetClients", contains(6));
        asked.put("personalBudgetClients", 0);
        change(keeper, id, 1, asked).statusCode(200).body("personalBudgetClients", equalTo(0));
        asked.remove("personalBudgetClients");
        change(keeper, id, 2, asked).statusCode(200).body("personalBudgetClients", nullValue());
        assertThat(trail(id)).containsExactly("true null > true 6", "true 6 > true 0", "true 0 > true null");
    }

    /** Of each change who gives care from budgets, and to how many, before and after it. */
    private List<String> trail(String provider) {
        List<String> changes = new ArrayList<>();
        pool.preparedQuery("""
                        select v.before::jsonb as before, v.after::jsonb as after
                        from audit_entry e join audit_value v on v.entry_id = e.id
                        where e.subject_id = $1 and e.action = 'provider.change' order by e.id""")
                .execute(Tuple.of(UUID.fromString(provider)))
                .await()
                .indefinitely()
                .forEach(row ->
                        changes.add(budget(row.getJsonObject("before")) + " > " + budget(row.getJsonObject("after"))));
        return changes;
    }

    private static String budget(JsonObject kept) {
        return kept.getValue("personalBudget") + " " + kept.getValue("personalBudgetClients");
    }

    @Test
    void a_number_of_clients_with_a_personal_budget_that_can_not_be_is_refused() {
        Person keeper = People.atAuthority(TestAuthorities.enter(), Role.COORDINATOR);
        Map<String, Object> asked = provider("Voorbeeldzorg De Telfout", kvk());
        asked.put("personalBudget", true);
        for (int impossible : List.of(-1, 10_001)) {
            asked.put("personalBudgetClients", impossible);
            create(keeper, asked)
                    .statusCode(400)
                    .body("violations.pointer", contains("/personalBudgetClients"))
                    .body(
                            "violations[0].message",
                            equalTo(
                                    "Vul een getal van 0 tot en met 10000 in. Weet u het aantal niet, vul dan niets in."));
        }
        asked.put("personalBudgetClients", 3);
        asked.put("personalBudget", false);
        create(keeper, asked)
                .statusCode(400)
                .body("violations.pointer", contains("/personalBudgetClients"))
                .body("violations[0].code", equalTo("budget-clients-without-budget"));
        asked.put("personalBudgetClients", 0);
        create(keeper, asked).statusCode(201).body("personalBudgetClients", equalTo(0));
    }

    private static ValidatableResponse change(Person who, String id, int seen, Map<String, Object> provider) {
        return who.api()
                .header("If-Match", "\"" + seen + "\"")
                .body(provider)
                .put("/providers/{id}", id)
                .then();
    }

    @Test
    void a_provider_that_another_authority_entered_is_linked_and_not_doubled() {
        String number = kvk();
        Person northern = People.with(Role.CONTRACT_MANAGER);
        Person southern = People.atAuthority(Places.SOUTH, Role.COORDINATOR);
        String id = create(northern, provider("Voorbeeldzorg De Linde", number))
                .statusCode(201)
                .extract()
                .path("id");
        southern.api().get("/providers/{id}", id).then().statusCode(404);
        create(southern, provider("Lindezorg", number))
                .statusCode(201)
                .body("id", equalTo(id))
                .body("name", equalTo("Voorbeeldzorg De Linde"))
                .body("authorities.name", contains("Toezicht Zuid"));
        southern.api().get("/providers/{id}", id).then().statusCode(200);
        People.atProvider(UUID.fromString(id), Role.PROVIDER_USER)
                .api()
                .get("/own-provider")
                .then()
                .statusCode(200)
                .body("authorities.name", containsInAnyOrder("Toezicht Noord", "Toezicht Zuid"));
    }

    @Test
    void two_providers_never_share_a_kvk_number() {
        Person staff = People.with(Role.COORDINATOR);
        String taken = kvk();
        create(staff, provider("Voorbeeldzorg De Den", taken)).statusCode(201);
        ExtractableResponse<Response> other = create(staff, provider("Voorbeeldzorg De Spar", kvk()))
                .statusCode(201)
                .extract();
        staff.api()
                .header("If-Match", other.header("ETag"))
                .body(provider("Voorbeeldzorg De Spar", taken))
                .put("/providers/{id}", other.<String>path("id"))
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/kvk-number-taken"))
                .body("violations.pointer", contains("/kvkNumber"));
    }

    @Test
    void the_register_is_searched_without_accents_and_read_page_by_page() {
        UUID authority = TestAuthorities.enter();
        Person staff = People.atAuthority(authority, Role.COORDINATOR);
        for (String name : List.of("Zorg Crème", "zorg appel", "Zorg Bes 100%", "Hulp Creme")) {
            create(staff, provider(name, null)).statusCode(201);
        }
        ExtractableResponse<Response> first = staff.api()
                .get("/providers?limit=3")
                .then()
                .statusCode(200)
                .body("items.name", contains("Hulp Creme", "zorg appel", "Zorg Bes 100%"))
                .extract();
        staff.api()
                .queryParam("limit", 3)
                .queryParam("cursor", first.<String>path("next"))
                .get("/providers")
                .then()
                .statusCode(200)
                .body("items.name", contains("Zorg Crème"))
                .body("next", nullValue());
        staff.api()
                .queryParam("search", "crEME")
                .get("/providers")
                .then()
                .body("items.name", contains("Hulp Creme", "Zorg Crème"));
        staff.api().queryParam("search", "0%").get("/providers").then().body("items.name", contains("Zorg Bes 100%"));
        staff.api().queryParam("search", "%").get("/providers").then().body("items", hasSize(1));
        staff.api().queryParam("cursor", "onzin").get("/providers").then().statusCode(400);
    }

    @Test
    void a_protected_address_is_for_who_handles_cases_and_for_the_provider_itself() {
        Person supervisor = People.with(Role.SUPERVISOR);
        Person contractManager = People.with(Role.CONTRACT_MANAGER);
        String id = create(supervisor, provider("Voorbeeldopvang Veilig", kvk()))
                .statusCode(201)
                .extract()
                .path("id");
        ExtractableResponse<Response> house = added(supervisor, id, location("Veilig huis", Places.ASSEN, true));
        supervisor.api().get("/providers/{id}", id).then().body("locations[0].street", equalTo("Geheimstraat"));
        for (Role role : List.of(
                Role.CONTRACT_MANAGER,
                Role.ADMINISTRATOR,
                Role.EXECUTIVE_READER,
                Role.COMMUNICATION_ADVISER,
                Role.ACCESS_OFFICER,
                Role.PRIVACY_OFFICER)) {
            People.with(role)
                    .api()
                    .get("/providers/{id}", id)
                    .then()
                    .statusCode(200)
                    .body("locations[0].name", equalTo("Veilig huis"))
                    .body("locations[0].street", nullValue())
                    .body("locations[0].postcode", nullValue())
                    .body("locations[0].city", nullValue());
        }
        People.atProvider(UUID.fromString(id), Role.PROVIDER_USER)
                .api()
                .get("/own-provider")
                .then()
                .body("locations[0].street", equalTo("Geheimstraat"));

        Map<String, Object> blind = Map.of(
                "name", "Veilig huis 2", "municipalityCode", Places.ASSEN, "capacity", 8, "protectedAddress", false);
        contractManager
                .api()
                .header("If-Match", house.header("ETag"))
                .body(blind)
                .put("/locations/{id}", house.<String>path("id"))
                .then()
                .statusCode(200)
                .body("name", equalTo("Veilig huis 2"))
                .body("protectedAddress", equalTo(true))
                .body("street", nullValue());
        supervisor
                .api()
                .get("/providers/{id}", id)
                .then()
                .body("locations[0].street", equalTo("Geheimstraat"))
                .body("locations[0].capacity", equalTo(8));
    }

    @Test
    void a_look_at_a_protected_address_and_every_change_are_in_the_audit_trail() {
        Person supervisor = People.atAuthority(Places.NORTH, Role.SUPERVISOR);
        String id = create(supervisor, provider("Voorbeeldopvang Stil", kvk()))
                .statusCode(201)
                .extract()
                .path("id");
        added(supervisor, id, location("Stil huis", Places.ASSEN, true));
        supervisor.api().get("/providers/{id}", id).then().statusCode(200);
        People.with(Role.PRIVACY_OFFICER)
                .api()
                .get("/audit-events?actorId={id}", supervisor.id())
                .then()
                .statusCode(200)
                .body(
                        "items.action",
                        containsInAnyOrder(
                                "provider.see-protected-address",
                                "provider.add-location",
                                "provider.link",
                                "provider.create"));
    }

    @Test
    void a_provider_administrator_keeps_the_own_details_and_locations() {
        String id = create(People.with(Role.COORDINATOR), provider("Voorbeeldzorg De Wilg", kvk()))
                .statusCode(201)
                .extract()
                .path("id");
        Person administrator = People.atProvider(UUID.fromString(id), Role.PROVIDER_ADMINISTRATOR);
        ExtractableResponse<Response> own =
                administrator.api().get("/own-provider").then().statusCode(200).extract();
        administrator
                .api()
                .header("If-Match", own.header("ETag"))
                .body(Map.of("email", "nieuw@voorbeeld.example", "contact", Map.of("name", "Proef Contact")))
                .put("/own-provider")
                .then()
                .statusCode(200)
                .body("email", equalTo("nieuw@voorbeeld.example"))
                .body("contact.name", equalTo("Proef Contact"))
                .body("name", equalTo("Voorbeeldzorg De Wilg"));
        administrator
                .api()
                .header("If-Match", own.header("ETag"))
                .body(Map.of("email", "laat@voorbeeld.example"))
                .put("/own-provider")
                .then()
                .statusCode(412);
        added(administrator, id, location("Huis De Wilg", Places.GRONINGEN, false));
        administrator
                .api()
                .header("Idempotency-Key", Api.key())
                .body(location("Bij een ander", Places.ASSEN, false))
                .post("/providers/{id}/locations", Places.OAK)
                .then()
                .statusCode(404);
        People.atProvider(UUID.fromString(id), Role.PROVIDER_USER)
                .api()
                .header("Idempotency-Key", Api.key())
                .body(location("Zonder recht", Places.ASSEN, false))
                .post("/providers/{id}/locations", id)
                .then()
                .statusCode(403);
    }

    @Test
    void everything_wrong_with_a_location_is_told_at_once() {
        Map<String, Object> wrong = location("Nergens", "GM9999", false);
        wrong.put("provisions", List.of("SHELTER", "MIRACLES"));
        People.with(Role.SUPERVISOR)
                .api()
                .header("Idempotency-Key", Api.key())
                .body(wrong)
                .post("/providers/{id}/locations", Places.OAK)
                .then()
                .statusCode(400)
                .body(
                        "violations.collect { it.pointer + ' ' + it.code }",
                        containsInAnyOrder("/municipalityCode unknown-municipality", "/provisions/1 unknown-provision"))
                .body("violations.message", not(hasItem(nullValue())));
    }

    @Test
    void the_administrator_of_the_installation_says_for_which_authority_a_provider_is_entered() {
        Person administrator = People.atInstallation();
        create(administrator, provider("Voorbeeldzorg De Es", kvk()))
                .statusCode(400)
                .body("violations.pointer", contains("/authorityId"));
        Map<String, Object> forNorth = provider("Voorbeeldzorg De Es", kvk());
        forNorth.put("authorityId", Places.NORTH.toString());
        String id = create(administrator, forNorth).statusCode(201).extract().path("id");
        People.with(Role.SUPERVISOR)
                .api()
                .get("/providers/{id}", id)
                .then()
                .statusCode(200)
                .body("id", notNullValue());
    }
}
