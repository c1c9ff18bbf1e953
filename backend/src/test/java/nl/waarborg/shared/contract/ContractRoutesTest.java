package nl.waarborg.shared.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import nl.waarborg.testing.Contract;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ContractRoutesTest {

    @Test
    void the_contract_that_is_served_is_the_one_of_the_repository() {
        String served = RestAssured.get("/api/v1/openapi.yaml")
                .then()
                .statusCode(200)
                .header("Access-Control-Allow-Origin", "*")
                .header("Content-Type", containsString("application/yaml"))
                .extract()
                .asString();
        assertThat(served).isEqualTo(Contract.text());
    }

    @Test
    void the_contract_is_served_as_json_with_its_references_spelled_out() {
        RestAssured.get("/api/v1/openapi.json")
                .then()
                .statusCode(200)
                .header("Access-Control-Allow-Origin", "*")
                .body("openapi", equalTo("3.0.3"))
                .body("info.contact.email", containsString("@"))
                .body("paths.'/account'.get.'x-roles'", hasItem("SUPERVISOR"));
    }

    @Test
    void a_page_shows_it_without_scripts_of_others() {
        RestAssured.get("/api/v1/docs")
                .then()
                .statusCode(200)
                .header("Content-Security-Policy", containsString("script-src 'self'"))
                .header("Content-Security-Policy", not(containsString("unsafe-eval")))
                .body(containsString("docs/swagger-ui-bundle.js"));
        for (String file : new String[] {"swagger-ui.css", "swagger-ui-bundle.js", "start.js"}) {
            RestAssured.get("/api/v1/docs/" + file).then().statusCode(200);
        }
        RestAssured.get("/api/v1/docs/anything-else.js").then().statusCode(404);
    }
}
