package nl.waarborg.testing;

import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

/** Providers that a test has for itself, entered through the API, so that what it counts is its own. */
public final class Providers {

    private static final AtomicInteger COUNT = new AtomicInteger();

    private Providers() {}

    /** An organisation with one location in Assen, with which each of the keepers' authorities works. */
    public static UUID enter(String name, int capacity, Person keeper, Person... others) {
        Map<String, Object> provider = Map.of(
                "name",
                name,
                "kvkNumber",
                "0003%04d".formatted(COUNT.incrementAndGet()),
                "kind",
                "ORGANISATION",
                "personalBudget",
                true);
        String id = enter(keeper, provider);
        for (Person other : others) {
            enter(other, provider);
        }
        keeper.api()
                .header("Idempotency-Key", Api.key())
                .body(Map.of(
                        "name",
                        "Huis " + name,
                        "municipalityCode",
                        Places.ASSEN,
                        "provisions",
                        List.of("SHELTERED_HOUSING"),
                        "capacity",
                        capacity,
                        "protectedAddress",
                        false))
                .post("/providers/{id}/locations", id)
                .then()
                .statusCode(201);
        return UUID.fromString(id);
    }

    /** The authority of another keeper works with the provider from now on as well. */
    public static void link(Person keeper, UUID provider, Person other) {
        JsonPath known = keeper.api().get("/providers/{id}", provider).jsonPath();
        enter(
                other,
                Map.of(
                        "name",
                        known.getString("name"),
                        "kvkNumber",
                        known.getString("kvkNumber"),
                        "kind",
                        known.getString("kind"),
                        "personalBudget",
                        known.getBoolean("personalBudget")));
    }

    /** A provider with a number that is known is linked, not doubled. */
    private static String enter(Person keeper, Map<String, Object> provider) {
        return keeper.api()
                .header("Idempotency-Key", Api.key())
                .body(provider)
                .post("/providers")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }
}
