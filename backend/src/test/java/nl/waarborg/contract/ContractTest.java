package nl.waarborg.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ExtractableResponse;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import nl.waarborg.access.Role;
import nl.waarborg.testing.Api;
import nl.waarborg.testing.People;
import nl.waarborg.testing.Person;
import nl.waarborg.testing.Places;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ContractTest {

    private static Map<String, Object> contract(String from, String until) {
        Map<String, Object> contract = new HashMap<>(Map.of(
                "law",
                "WMO",
                "provisions",
                List.of("SHELTERED_HOUSING", "DAY_ACTIVITIES"),
                "products",
                "Beschermd wonen zwaar",
                "funding",
                "IN_KIND",
                "validFrom",
                from,
                "note",
                "Jaarlijks gesprek in maart"));
        if (until != null) {
            contract.put("validUntil", until);
        }
        return contract;
    }

    private static String providerOf(Person staff) {
        return staff.api()
                .header("Idempotency-Key", Api.key())
                .body(Map.of(
                        "name",
                        "Voorbeeldzorg Contract",
                        "kind",
                        "ORGANISATION",
                        "kvkNumber",
                        Integer.toString(ThreadLocalRandom.current().nextInt(10_000_000, 99_999_999))))
                .post("/providers")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static ValidatableResponse add(Person who, String provider, Map<String, Object> contract) {
        return who.api()
                .header("Idempotency-Key", Api.key())
                .body(contract)
                .post("/providers/{id}/contracts", provider)
                .then();
    }

    private static ValidatableResponse end(Person who, ExtractableResponse<Response> contract, String lastDay) {
        return who.api()
                .header("If-Match", contract.header("ETag"))
                .body(Map.of("validUntil", lastDay, "reason", "Aanbieder stopt"))
                .post("/contracts/{id}/ending", contract.<String>path("id"))
                .then();
    }

    @Test
    void a_contract_manager_enters_changes_and_ends_a_contract_and_its_history_stays() {
        Person manager = People.with(Role.CONTRACT_MANAGER);
        String provider = providerOf(manager);
        ExtractableResponse<Response> added = add(manager, provider, contract("2020-01-01", null))
                .statusCode(201)
                .body("current", equalTo(true))
                .body("changes.kind", contains("ADDED"))
                .extract();
        Map<String, Object> renewed = contract("2020-01-01", "2099-12-31");
        renewed.put("provisions", List.of("SHELTERED_HOUSING"));
        ExtractableResponse<Response> changed = manager.api()
                .header("If-Match", added.header("ETag"))
                .body(renewed)
                .put("/contracts/{id}", added.<String>path("id"))
                .then()
                .statusCode(200)
                .body("provisions", contains("SHELTERED_HOUSING"))
                .extract();
        ExtractableResponse<Response> ended = end(manager, changed, "2021-06-30")
                .statusCode(200)
                .body("current", equalTo(false))
                .body("ended", equalTo(true))
                .body("endedReason", equalTo("Aanbieder stopt"))
                .extract();
        manager.api()
                .get("/providers/{id}/contracts", provider)
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].changes.kind", contains("ENDED", "CHANGED", "ADDED"))
                .body("items[0].changes.validUntil", contains("2021-06-30", "2099-12-31", null))
                .body("items[0].changes[2].provisions", contains("SHELTERED_HOUSING", "DAY_ACTIVITIES"))
                .body("items[0].changes[0].by", equalTo(manager.name()));
        end(manager, ended, "2022-06-30").statusCode(409).body("type", equalTo("/problems/contract-ended"));
        manager.api()
                .header("If-Match", ended.header("ETag"))
                .body(renewed)
                .put("/contracts/{id}", ended.<String>path("id"))
                .then()
                .statusCode(409);
    }

    @Test
    void who_saw_an_older_version_does_not_overwrite() {
        Person manager = People.with(Role.CONTRACT_MANAGER);
        ExtractableResponse<Response> added = add(manager, providerOf(manager), contract("2020-01-01", null))
                .statusCode(201)
                .extract();
        manager.api()
                .header("If-Match", added.header("ETag"))
                .body(contract("2020-02-01", null))
                .put("/contracts/{id}", added.<String>path("id"))
                .then()
                .statusCode(200);
        end(manager, added, "2021-06-30").statusCode(412);
        manager.api()
                .body(contract("2020-02-01", null))
                .put("/contracts/{id}", added.<String>path("id"))
                .then()
                .statusCode(428);
    }

    @Test
    void contracts_of_another_authority_are_not_seen_also_when_both_work_with_the_provider() {
        Person northern = People.with(Role.CONTRACT_MANAGER);
        Person southern = People.atAuthority(Places.SOUTH, Role.COORDINATOR);
        String provider = providerOf(northern);
        ExtractableResponse<Response> contract = add(northern, provider, contract("2020-01-01", null))
                .statusCode(201)
                .extract();
        southern.api().get("/providers/{id}/contracts", provider).then().statusCode(404);
        add(southern, provider, contract("2020-01-01", null)).statusCode(404);
        String number = northern.api().get("/providers/{id}", provider).path("kvkNumber");
        southern.api()
                .header("Idempotency-Key", Api.key())
                .body(Map.of("name", "Ander", "kind", "ORGANISATION", "kvkNumber", number))
                .post("/providers")
                .then()
                .statusCode(201)
                .body("id", equalTo(provider));
        southern.api()
                .get("/providers/{id}/contracts", provider)
                .then()
                .statusCode(200)
                .body("items", empty());
        end(southern, contract, "2021-06-30").statusCode(404);
    }

    @Test
    void the_team_reads_contracts_and_only_contract_managers_and_coordinators_keep_them() {
        Person coordinator = People.with(Role.COORDINATOR);
        String provider = providerOf(coordinator);
        add(coordinator, provider, contract("2020-01-01", null)).statusCode(201);
        for (Role role :
                List.of(Role.SUPERVISOR, Role.LAWFULNESS_SUPERVISOR, Role.EXECUTIVE_READER, Role.PRIVACY_OFFICER)) {
            Person reader = People.with(role);
            reader.api().get("/providers/{id}/contracts", provider).then().body("items", hasSize(1));
            add(reader, provider, contract("2020-01-01", null)).statusCode(403);
        }
        for (Role role : List.of(Role.ADMINISTRATOR, Role.ACCESS_OFFICER, Role.COMMUNICATION_ADVISER)) {
            People.with(role)
                    .api()
                    .get("/providers/{id}/contracts", provider)
                    .then()
                    .statusCode(403);
        }
    }

    @Test
    void everything_wrong_with_a_contract_is_told_at_once() {
        Person manager = People.with(Role.CONTRACT_MANAGER);
        Map<String, Object> wrong = contract("2020-01-01", "2019-12-31");
        wrong.put("law", "ZEERECHT");
        wrong.put("funding", "RUILHANDEL");
        wrong.put("provisions", List.of("SHELTER", "WONDEREN"));
        add(manager, Places.OAK.toString(), wrong)
                .statusCode(400)
                .body(
                        "violations.collect { it.pointer + ' ' + it.code }",
                        containsInAnyOrder(
                                "/law unknown-choice",
                                "/funding unknown-choice",
                                "/provisions/1 unknown-choice",
                                "/validUntil ends-before-start"));
        ExtractableResponse<Response> added = add(manager, providerOf(manager), contract("2020-01-01", null))
                .statusCode(201)
                .extract();
        end(manager, added, "2019-12-31").statusCode(400).body("violations.code", contains("ends-before-start"));
    }

    @Test
    void each_change_of_a_contract_is_in_the_audit_trail() {
        Person manager = People.atAuthority(Places.NORTH, Role.CONTRACT_MANAGER);
        String provider = providerOf(People.with(Role.COORDINATOR));
        ExtractableResponse<Response> added = add(manager, provider, contract("2020-01-01", null))
                .statusCode(201)
                .extract();
        end(manager, added, "2021-06-30").statusCode(200);
        List<String> actions = People.with(Role.PRIVACY_OFFICER)
                .api()
                .get("/audit-events?actorId={id}", manager.id())
                .then()
                .statusCode(200)
                .extract()
                .path("items.action");
        assertThat(actions).containsExactlyInAnyOrder("contract.add", "contract.end");
    }
}
