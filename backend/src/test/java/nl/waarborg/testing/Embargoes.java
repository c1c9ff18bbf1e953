package nl.waarborg.testing;

import io.restassured.response.ValidatableResponse;
import java.util.Map;
import java.util.UUID;

/** Embargoes for tests, laid and lifted by the team through the API. */
public final class Embargoes {

    private Embargoes() {}

    /** @param folder where such a case is read, {@code reports} or {@code inspections} */
    public static ValidatableResponse lay(Person who, String folder, UUID id) {
        return step(who, folder, id, "embargo", "De officier vraagt om stilte.");
    }

    public static ValidatableResponse lift(Person who, String folder, UUID id) {
        return step(who, folder, id, "embargo-lifting", "De officier is akkoord.");
    }

    private static ValidatableResponse step(Person who, String folder, UUID id, String step, String reason) {
        int version = who.api()
                .get("/" + folder + "/{id}", id)
                .then()
                .statusCode(200)
                .extract()
                .path("caseVersion");
        return who.api()
                .header("Idempotency-Key", Api.key())
                .header("If-Match", "\"" + version + "\"")
                .body(Map.of("reason", reason))
                .post("/cases/{id}/" + step, id)
                .then();
    }
}
