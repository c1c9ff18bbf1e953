package nl.waarborg.authority;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import java.util.UUID;
import nl.waarborg.access.Role;
import nl.waarborg.testing.Api;
import nl.waarborg.testing.People;
import nl.waarborg.testing.Person;
import nl.waarborg.testing.Places;
import nl.waarborg.testing.TestAuthorities;
import org.junit.jupiter.api.Test;

@QuarkusTest
class AuthorityTest {

    private static Map<String, Object> authority(String code, String name) {
        return Map.of("code", code, "name", name, "casePrefix", code, "email", "toezicht@voorbeeld.example");
    }

    @Test
    void everybody_sees_which_authorities_there_are_and_which_municipalities_they_serve() {
        People.with(Role.PROVIDER_USER)
                .api()
                .get("/authorities")
                .then()
                .statusCode(200)
                .body("items.name", hasItems("Toezicht Noord", "Toezicht Zuid"))
                .body("items.find { it.code == 'NRD' }.municipalities.name", contains("Assen"));
        People.with(Role.PROVIDER_USER)
                .api()
                .get("/municipalities")
                .then()
                .statusCode(200)
                .body("items", hasSize(342))
                .body("items.find { it.code == 'GM0106' }.authorityName", equalTo("Toezicht Noord"))
                .body("items.find { it.code == 'GM0080' }.authorityName", nullValue());
    }

    @Test
    void only_the_administrator_of_the_installation_enters_an_authority() {
        People.with(Role.ADMINISTRATOR)
                .api()
                .header("Idempotency-Key", Api.key())
                .body(authority("QA", "Proef"))
                .post("/authorities")
                .then()
                .statusCode(403);
        Person administrator = People.atInstallation();
        String key = Api.key();
        String id = administrator
                .api()
                .header("Idempotency-Key", key)
                .body(authority("QB", "Proeftoezicht"))
                .post("/authorities")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        administrator
                .api()
                .header("Idempotency-Key", key)
                .body(authority("QB", "Proeftoezicht"))
                .post("/authorities")
                .then()
                .statusCode(201)
                .body("id", equalTo(id));
        administrator
                .api()
                .header("Idempotency-Key", key)
                .body(authority("QC", "Anders"))
                .post("/authorities")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/idempotency-key-reused"));
        administrator
                .api()
                .header("Idempotency-Key", Api.key())
                .body(authority("QB", "Nog een"))
                .post("/authorities")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/code-in-use"));
    }

    @Test
    void an_authority_s_own_administrator_changes_it_but_not_its_code() {
        UUID id = TestAuthorities.enter();
        Person own = People.atAuthority(id, Role.ADMINISTRATOR);
        var read = own.api().get("/authorities/{id}", id).then().statusCode(200).extract();
        String code = read.path("code");
        People.with(Role.ADMINISTRATOR)
                .api()
                .header("If-Match", read.header("ETag"))
                .body(authority(code, "Overgenomen"))
                .put("/authorities/{id}", id)
                .then()
                .statusCode(403);
        own.api()
                .body(authority(code, "Zonder versie"))
                .put("/authorities/{id}", id)
                .then()
                .statusCode(428);
        own.api()
                .header("If-Match", read.header("ETag"))
                .body(authority("ANDERS", "Andere code"))
                .put("/authorities/{id}", id)
                .then()
                .statusCode(400)
                .body("violations.pointer", containsInAnyOrder("/code", "/casePrefix"));
        own.api()
                .header("If-Match", read.header("ETag"))
                .body(authority(code, "Nieuwe naam"))
                .put("/authorities/{id}", id)
                .then()
                .statusCode(200)
                .body("name", equalTo("Nieuwe naam"));
        own.api()
                .header("If-Match", read.header("ETag"))
                .body(authority(code, "Te laat"))
                .put("/authorities/{id}", id)
                .then()
                .statusCode(412);
    }

    @Test
    void a_municipality_has_one_authority_at_a_time() {
        UUID first = TestAuthorities.enter();
        UUID second = TestAuthorities.enter();
        Person administrator = People.atInstallation();
        add(administrator, first, "GM0114", "2020-01-01").statusCode(201);
        add(administrator, second, "GM0114", "2025-01-01")
                .statusCode(409)
                .body("type", equalTo("/problems/municipality-served-already"));
        administrator
                .api()
                .body(Map.of("validUntil", "2024-12-31"))
                .post("/authorities/{id}/municipalities/GM0114/ending", first)
                .then()
                .statusCode(200)
                .body("municipalities[0].validUntil", equalTo("2024-12-31"));
        add(administrator, second, "GM0114", "2025-01-01").statusCode(201);
        add(administrator, second, "GM9999", "2025-01-01")
                .statusCode(400)
                .body("violations[0].code", equalTo("unknown-municipality"));
        add(People.with(Role.ADMINISTRATOR), second, Places.LEEUWARDEN, "2025-01-01")
                .statusCode(403);
    }

    private static ValidatableResponse add(Person who, UUID authority, String municipality, String from) {
        return who.api()
                .header("Idempotency-Key", Api.key())
                .body(Map.of("code", municipality, "validFrom", from))
                .post("/authorities/{id}/municipalities", authority)
                .then();
    }
}
