package nl.waarborg.testing;

import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

/** Enters new authorities through the API, for tests that change what an authority has set. */
public final class TestAuthorities {

    private static final AtomicInteger COUNT = new AtomicInteger();

    private TestAuthorities() {}

    /** A new authority without staff and without municipalities. */
    public static UUID enter() {
        String code = "P" + letters(COUNT.incrementAndGet());
        String id = People.atInstallation()
                .api()
                .header("Idempotency-Key", Api.key())
                .body(Map.of("code", code, "name", "Proeftoezicht " + code, "casePrefix", code))
                .post("/authorities")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        return UUID.fromString(id);
    }

    private static String letters(int number) {
        return number < 26
                ? Character.toString('A' + number)
                : letters(number / 26) + Character.toString('A' + number % 26);
    }
}
