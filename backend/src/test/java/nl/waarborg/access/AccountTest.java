package nl.waarborg.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.waarborg.testing.Api;
import nl.waarborg.testing.People;
import nl.waarborg.testing.Person;
import nl.waarborg.testing.Places;
import org.junit.jupiter.api.Test;

@QuarkusTest
class AccountTest {

    private static final String CHOSEN = "zelf-gekozen-geheim";

    @Test
    void a_provider_administrator_invites_a_colleague_who_then_signs_in() {
        Person administrator = People.atProvider(Places.OAK, Role.PROVIDER_ADMINISTRATOR);
        String email = address();

        invite(administrator, email, Map.of(), Role.PROVIDER_USER)
                .then()
                .statusCode(201)
                .body("status", equalTo("INVITED"))
                .body("memberships[0].name", equalTo("Voorbeeldzorg De Eik"))
                .body("memberships[0].roles", contains("PROVIDER_USER"));

        assertThat(TestLinks.lastMail(email)).contains("Voorbeeldzorg De Eik").contains("/portaal/link#");
        TestLinks.follow(email, CHOSEN);
        signIn(email, CHOSEN).then().statusCode(200);
        administrator
                .api()
                .queryParam("search", email)
                .get("/accounts")
                .then()
                .body("items[0].status", equalTo("ACTIVE"));
    }

    @Test
    void a_provider_administrator_gives_no_roles_of_staff_and_none_elsewhere() {
        Person administrator = People.atProvider(Places.OAK, Role.PROVIDER_ADMINISTRATOR);

        invite(administrator, address(), Map.of(), Role.SUPERVISOR)
                .then()
                .statusCode(400)
                .body("violations[0].pointer", equalTo("/roles"));
        invite(administrator, address(), Map.of("providerId", Places.BIRCH), Role.PROVIDER_USER)
                .then()
                .statusCode(400)
                .body("violations[0].code", equalTo("unknown-provider"));
        invite(administrator, address(), Map.of("authorityId", Places.NORTH), Role.SUPERVISOR)
                .then()
                .statusCode(400)
                .body("violations[0].code", equalTo("unknown-authority"));
    }

    @Test
    void nobody_gives_himself_a_role() {
        Person administrator = People.atProvider(Places.OAK, Role.PROVIDER_ADMINISTRATOR);

        invite(administrator, administrator.email(), Map.of(), Role.PROVIDER_USER)
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/not-for-yourself"));
        administrator
                .api()
                .header("Idempotency-Key", Api.key())
                .body(Map.of("roles", List.of("PROVIDER_USER"), "validFrom", "2026-01-01"))
                .post("/accounts/{id}/memberships", administrator.id())
                .then()
                .statusCode(409);
        administrator
                .api()
                .body(Map.of("reason", "Vertrek"))
                .post("/accounts/{id}/ending", administrator.id())
                .then()
                .statusCode(409);
    }

    @Test
    void incompatible_roles_are_refused_together_and_one_after_the_other() {
        Person administrator = People.with(Role.ADMINISTRATOR);
        invite(administrator, address(), Map.of(), Role.ADMINISTRATOR, Role.SUPERVISOR)
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/incompatible-roles"));

        Person user = People.atProvider(Places.OAK, Role.PROVIDER_USER);
        invite(administrator, user.email(), Map.of(), Role.EXECUTIVE_READER)
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/incompatible-roles"));
    }

    @Test
    void one_address_belongs_to_one_place_once() {
        Person administrator = People.atProvider(Places.OAK, Role.PROVIDER_ADMINISTRATOR);
        Person user = People.atProvider(Places.OAK, Role.PROVIDER_USER);

        invite(administrator, user.email(), Map.of(), Role.PROVIDER_USER)
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/already-member"));
    }

    @Test
    void who_works_for_two_providers_switches_between_them() {
        Person user = People.atProvider(Places.OAK, Role.PROVIDER_USER);
        Person elsewhere = People.atProvider(Places.BIRCH, Role.PROVIDER_ADMINISTRATOR);
        invite(elsewhere, user.email(), Map.of(), Role.PROVIDER_USER)
                .then()
                .statusCode(201)
                .body("memberships", hasSize(1))
                .body("memberships[0].name", equalTo("Voorbeeldzorg De Berk"));
        List<Map<String, Object>> memberships =
                user.api().get("/account").then().statusCode(200).extract().path("memberships");
        assertThat(memberships).hasSize(2);
        Object there = memberships.stream()
                .filter(one -> one.get("providerId").equals(Places.BIRCH.toString()))
                .findFirst()
                .orElseThrow()
                .get("id");

        Response switched = user.api().body(Map.of("membershipId", there)).post("/sessions/current/membership");

        switched.then().statusCode(200).body("account.activeMembershipId", equalTo(there));
        user.api()
                .get("/colleagues")
                .then()
                .body("items.id", hasItem(elsewhere.id().toString()));
        user.api()
                .body(Map.of("membershipId", elsewhere.membershipId()))
                .post("/sessions/current/membership")
                .then()
                .statusCode(404);
    }

    @Test
    void accounts_of_others_are_not_there() {
        Person here = People.atProvider(Places.OAK, Role.PROVIDER_ADMINISTRATOR);
        Person there = People.atProvider(Places.BIRCH, Role.PROVIDER_USER);
        Person north = People.with(Role.COORDINATOR);
        Person south = People.atAuthority(Places.SOUTH, Role.SUPERVISOR);

        here.api().get("/accounts/{id}", there.id()).then().statusCode(404);
        here.api().get("/accounts/{id}", UUID.randomUUID()).then().statusCode(404);
        north.api().get("/accounts/{id}", south.id()).then().statusCode(404);
        north.api().get("/accounts/{id}", there.id()).then().statusCode(404);
        north.api()
                .queryParam("limit", 100)
                .get("/accounts")
                .then()
                .statusCode(200)
                .body("items.id", not(hasItem(south.id().toString())))
                .body("items.memberships.flatten().authorityId", everyItem(equalTo(Places.NORTH.toString())));
    }

    @Test
    void ending_an_account_stops_its_sessions_at_once() {
        Person administrator = People.atProvider(Places.OAK, Role.PROVIDER_ADMINISTRATOR);
        Person leaver = People.atProvider(Places.OAK, Role.PROVIDER_USER);
        leaver.api().get("/account").then().statusCode(200);

        administrator
                .api()
                .body(Map.of("reason", "Uit dienst"))
                .post("/accounts/{id}/ending", leaver.id())
                .then()
                .statusCode(200)
                .body("status", equalTo("ENDED"));

        leaver.api().get("/account").then().statusCode(401);
        signIn(leaver.email(), People.PASSWORD).then().statusCode(401);
    }

    @Test
    void a_list_is_paged_by_name_and_found_by_a_part_of_it() {
        Person administrator = People.atProvider(Places.OAK, Role.PROVIDER_ADMINISTRATOR);
        String mark = Api.key().substring(0, 8);
        for (int i = 0; i < 3; i++) {
            invite(administrator, mark + i + "@voorbeeld.example", Map.of(), Role.PROVIDER_USER)
                    .then()
                    .statusCode(201);
        }

        Response first = administrator
                .api()
                .queryParam("search", mark)
                .queryParam("limit", 2)
                .get("/accounts");
        first.then().body("items", hasSize(2));
        administrator
                .api()
                .queryParam("search", mark)
                .queryParam("limit", 2)
                .queryParam("cursor", first.jsonPath().getString("next"))
                .get("/accounts")
                .then()
                .body("items", hasSize(1))
                .body("next", equalTo(null));
        administrator
                .api()
                .queryParam("search", mark)
                .queryParam("status", "ACTIVE")
                .get("/accounts")
                .then()
                .body("items", hasSize(0));
    }

    @Test
    void an_invitation_is_sent_again_until_a_password_is_chosen() {
        Person administrator = People.atProvider(Places.OAK, Role.PROVIDER_ADMINISTRATOR);
        String email = address();
        String id = invite(administrator, email, Map.of(), Role.PROVIDER_USER).path("id");

        administrator.api().post("/accounts/{id}/invitation", id).then().statusCode(204);
        TestLinks.follow(email, CHOSEN);

        administrator.api().post("/accounts/{id}/invitation", id).then().statusCode(409);
    }

    @Test
    void a_repeated_invitation_with_the_same_key_gives_the_first_answer() {
        Person administrator = People.atProvider(Places.OAK, Role.PROVIDER_ADMINISTRATOR);
        Map<String, Object> body =
                Map.of("email", address(), "name", "Proef Persoon", "roles", List.of("PROVIDER_USER"));
        String key = Api.key();

        String first = administrator
                .api()
                .header("Idempotency-Key", key)
                .body(body)
                .post("/accounts")
                .path("id");
        Response second =
                administrator.api().header("Idempotency-Key", key).body(body).post("/accounts");

        second.then().statusCode(201).body("id", equalTo(first));
        assertThat(TestLinks.mailsTo((String) body.get("email"))).isEqualTo(1);
    }

    @Test
    void the_profile_and_the_password_are_ones_own_to_change() {
        Person user = People.atProvider(Places.OAK, Role.PROVIDER_USER);
        user.api()
                .body(Map.of("name", "Andere Naam", "phone", "0123456789", "language", "en"))
                .put("/account")
                .then()
                .statusCode(200)
                .body("name", equalTo("Andere Naam"))
                .body("language", equalTo("en"));

        user.api()
                .body(Map.of("currentPassword", "verkeerd", "newPassword", CHOSEN))
                .post("/account/password")
                .then()
                .statusCode(400)
                .body("violations[0].pointer", equalTo("/currentPassword"));
        Response other = signIn(user.email(), People.PASSWORD);
        user.api()
                .body(Map.of("currentPassword", People.PASSWORD, "newPassword", CHOSEN))
                .post("/account/password")
                .then()
                .statusCode(204);
        user.api().get("/account").then().statusCode(200);
        Api.as(other.jsonPath().getString("accessToken")).get("/account").then().statusCode(401);
        signIn(user.email(), CHOSEN).then().statusCode(200);
    }

    static Response invite(Person inviter, String email, Map<String, Object> where, Role... roles) {
        Map<String, Object> body = new HashMap<>(where);
        body.put("email", email);
        body.put("name", "Proef Persoon");
        body.put("roles", List.of(roles));
        return inviter.api().header("Idempotency-Key", Api.key()).body(body).post("/accounts");
    }

    static String address() {
        return "genodigd-" + Api.key() + "@voorbeeld.example";
    }

    private static Response signIn(String email, String password) {
        return Api.anonymous()
                .body(Map.of("email", email, "password", password))
                .post("/sessions");
    }
}
