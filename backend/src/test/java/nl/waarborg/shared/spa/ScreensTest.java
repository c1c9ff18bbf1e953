package nl.waarborg.shared.spa;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class ScreensTest {

    @ParameterizedTest
    @CsvSource({
        "/signaal,.",
        "/signaal/melden/waar,.",
        "/portaal,portaal",
        "/portaal/,portaal",
        "/portaal/meldingen/nieuw,portaal",
        "/werkplek,werkplek",
        "/werkplek/meldingen/0199-a,werkplek",
    })
    void everyPageIsAnsweredByTheEntryThatKnowsIt(String path, String title) {
        given().when()
                .get(path)
                .then()
                .statusCode(200)
                .contentType("text/html;charset=utf-8")
                .header("Cache-Control", "no-cache")
                .header("ETag", notNullValue())
                .body(containsString("<title>" + title + "</title>"));
    }

    @Test
    void anAssetIsKeptForEverButAMissingOneIsNot() {
        given().when()
                .get("/assets/app-1a2b3c.js")
                .then()
                .statusCode(200)
                .header("Cache-Control", "public, max-age=31536000, immutable");
        given().when().get("/assets/app-older.js").then().statusCode(404).header("Cache-Control", "no-store");
    }

    @Test
    void aFileThatIsNotThereIsNoPage() {
        given().when().get("/logo.png").then().statusCode(404);
        given().when().get("/leesmij.txt").then().statusCode(200).contentType("text/plain;charset=utf-8");
    }

    @Test
    void nothingOutsideTheFolderIsServed() {
        given().urlEncodingEnabled(false)
                .when()
                .get("/..%2f..%2fapplication.properties")
                .then()
                .statusCode(404);
        given().urlEncodingEnabled(false)
                .when()
                .get("/assets/../../junit-platform.properties")
                .then()
                .statusCode(404);
    }

    @Test
    void anUnchangedPageIsNotSentAgain() {
        String etag = given().when().get("/signaal").then().extract().header("ETag");
        given().header("If-None-Match", etag)
                .when()
                .get("/signaal")
                .then()
                .statusCode(304)
                .body(is(""));
    }

    @Test
    void pagesMayNotBeFramedAndRunOnlyTheirOwnScripts() {
        given().when()
                .get("/portaal")
                .then()
                .header("Content-Security-Policy", containsString("require-trusted-types-for 'script'"))
                .header("Content-Security-Policy", containsString("script-src 'self'"))
                .header("X-Frame-Options", "DENY")
                .header("X-Content-Type-Options", "nosniff")
                .header("Referrer-Policy", "no-referrer")
                .header("Cross-Origin-Opener-Policy", "same-origin")
                .header("Cross-Origin-Resource-Policy", "same-origin");
    }

    @Test
    void theApiIsNeverAnsweredByAPage() {
        given().when()
                .get("/api/v1/there-is-no-such-thing")
                .then()
                .statusCode(404)
                .contentType(containsString("problem+json"));
    }
}
