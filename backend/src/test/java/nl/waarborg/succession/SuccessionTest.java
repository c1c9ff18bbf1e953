package nl.waarborg.succession;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.waarborg.access.Role;
import nl.waarborg.testing.Api;
import nl.waarborg.testing.People;
import nl.waarborg.testing.Person;
import nl.waarborg.testing.Places;
import nl.waarborg.testing.TestAuthorities;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SuccessionTest {

    private UUID authority;
    private Person who;

    @BeforeEach
    void newTeam() {
        authority = TestAuthorities.enter();
        who = People.atAuthority(authority, Role.SUPERVISOR);
    }

    private String enter(String name, Map<String, Object> more) {
        Map<String, Object> provider = new HashMap<>(Map.of("name", name, "kind", "ORGANISATION"));
        provider.putAll(more);
        return post("/providers", provider).statusCode(201).extract().path("id");
    }

    private String enter(String name) {
        return enter(name, Map.of());
    }

    private void locate(String provider, Map<String, Object> more) {
        Map<String, Object> location = new HashMap<>(Map.of("name", "Huis", "municipalityCode", Places.ASSEN));
        location.putAll(more);
        post("/providers/" + provider + "/locations", location).statusCode(201);
    }

    private ValidatableResponse post(String path, Object body) {
        return who.api()
                .header("Idempotency-Key", Api.key())
                .body(body)
                .post(path)
                .then();
    }

    private ValidatableResponse record(String predecessor, String successor) {
        return post(
                "/successions",
                Map.of(
                        "predecessorId",
                        predecessor,
                        "successorId",
                        successor,
                        "kind",
                        "RENAME",
                        "happenedOn",
                        "2026-01-01",
                        "reason",
                        "Zelfde mensen, andere naam"));
    }

    private ValidatableResponse successions(String provider) {
        return who.api().get("/providers/{id}/successions", provider).then().statusCode(200);
    }

    private ValidatableResponse matches(String provider) {
        return who.api().get("/providers/{id}/likely-matches", provider).then().statusCode(200);
    }

    @Test
    void a_succession_is_shown_at_both_and_can_be_taken_back() {
        String old = enter("Oude naam");
        String next = enter("Nieuwe naam");
        String id = record(old, next).statusCode(201).extract().path("id");
        successions(old).body("successors.other.name", contains("Nieuwe naam")).body("predecessors", empty());
        successions(next)
                .body("predecessors.other.name", contains("Oude naam"))
                .body("predecessors[0].kind", equalTo("RENAME"))
                .body("predecessors[0].by", equalTo(who.name()))
                .body("successors", empty());
        record(old, next).statusCode(409).body("type", equalTo("/problems/succession-known"));
        who.api()
                .header("If-Match", "\"0\"")
                .body(Map.of("reason", "Verkeerde gekozen"))
                .post("/successions/{id}/taking-back", id)
                .then()
                .statusCode(204);
        successions(next).body("predecessors", empty());
        People.atAuthority(authority, Role.PRIVACY_OFFICER)
                .api()
                .get("/audit-events?actorId={id}", who.id())
                .then()
                .body("items.action", hasItems("succession.record", "succession.take-back"));
    }

    @Test
    void nobody_goes_on_as_a_predecessor_of_its_own() {
        String first = enter("Eerste");
        String second = enter("Tweede");
        String third = enter("Derde");
        record(first, first).statusCode(409).body("type", equalTo("/problems/succession-circle"));
        record(first, second).statusCode(201);
        record(second, third).statusCode(201);
        record(third, first).statusCode(409).body("type", equalTo("/problems/succession-circle"));
        record(first, third).statusCode(201);
    }

    @Test
    void another_authority_neither_sees_nor_names_them() {
        String old = enter("Oude naam");
        String next = enter("Nieuwe naam");
        record(old, next).statusCode(201);
        Person stranger = People.atAuthority(Places.SOUTH, Role.COORDINATOR);
        stranger.api().get("/providers/{id}/successions", next).then().statusCode(404);
        stranger.api().get("/providers/{id}/likely-matches", next).then().statusCode(404);
        record(Places.BIRCH.toString(), next).statusCode(400).body("violations.pointer", contains("/predecessorId"));
        record(old, Places.BIRCH.toString()).statusCode(404);
    }

    @Test
    void people_who_come_back_under_another_name_are_pointed_at_with_the_reasons() {
        String old = enter(
                "Zorggroep Horizon",
                Map.of("phone", "050-123 45 67", "boardChair", Map.of("name", "Proef  Bestuurdér")));
        locate(old, Map.of("postcode", "9401 AB", "houseNumber", "7a", "branchNumber", "000012345678"));
        String same = enter(
                "Thuis in Zorg",
                Map.of(
                        "contact",
                        Map.of("phone", "+31 50 1234567"),
                        "boardChair",
                        Map.of("name", "proef bestuurder", "email", "Zelfde@voorbeeld.example")));
        locate(same, Map.of("postcode", "9401AB", "houseNumber", "7A", "branchNumber", "000012345678"));
        String alike = enter("Zorggroep Horizont");
        enter("Heel iets anders");
        matches(old)
                .body("items.provider.name", contains("Thuis in Zorg", "Zorggroep Horizont"))
                .body("items[0].score", equalTo(100))
                .body("items[0].reasons.kind", contains("BRANCH_NUMBER", "BOARD_CHAIR", "PHONE", "ADDRESS"))
                .body("items[0].reasons.shared", hasItems("000012345678", "9401 AB 7a"))
                .body("items[1].reasons.kind", contains("NAME"));
        matches(same).body("items.provider.id", contains(old));
        matches(alike).body("items.provider.id", contains(old));
    }

    @Test
    void a_protected_address_points_at_nobody() {
        String one = enter("Opvang Noord");
        String other = enter("Beschermd Zuid");
        locate(one, Map.of("postcode", "9401 AB", "houseNumber", "7", "protectedAddress", true));
        locate(other, Map.of("postcode", "9401 AB", "houseNumber", "7"));
        matches(one).body("items", empty());
        matches(other).body("items", empty());
    }

    @Test
    void a_match_is_set_aside_with_a_reason_or_accepted_as_succession_and_then_no_longer_likely() {
        Map<String, Object> chair = Map.of("boardChair", Map.of("name", "Proef Bestuurder"));
        String one = enter("Alfa", chair);
        String other = enter("Bravo", chair);
        String third = enter("Charlie", chair);
        matches(one).body("items.provider.id", containsInAnyOrder(other, third));
        post(
                        "/providers/" + one + "/likely-matches/set-aside",
                        Map.of("otherId", other, "reason", "Naamgenoot, gebeld"))
                .statusCode(201);
        matches(one)
                .body("items.provider.id", contains(third))
                .body("setAside.provider.id", contains(other))
                .body("setAside[0].reason", equalTo("Naamgenoot, gebeld"));
        matches(other).body("setAside.provider.id", contains(one));
        record(one, third).statusCode(201);
        matches(one).body("items", empty());
        post("/providers/" + one + "/likely-matches/set-aside", Map.of("otherId", third, "reason", "Toch niet"))
                .statusCode(409)
                .body("type", equalTo("/problems/match-not-likely"));
    }

    @Test
    void contract_managers_look_and_do_not_record() {
        String one = enter("Alfa");
        String other = enter("Bravo");
        who = People.atAuthority(authority, Role.CONTRACT_MANAGER);
        successions(one).body("successors", empty());
        record(one, other).statusCode(403);
        for (Role role : List.of(Role.ADMINISTRATOR, Role.ACCESS_OFFICER, Role.EXECUTIVE_READER)) {
            People.atAuthority(authority, role)
                    .api()
                    .get("/providers/{id}/likely-matches", one)
                    .then()
                    .statusCode(403);
        }
    }
}
