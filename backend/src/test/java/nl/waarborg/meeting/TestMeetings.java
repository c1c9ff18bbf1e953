package nl.waarborg.meeting;

import io.quarkus.arc.Arc;
import io.restassured.response.ExtractableResponse;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import nl.waarborg.casefile.TestCases;
import nl.waarborg.protocol.Priority;
import nl.waarborg.provider.ProviderService;
import nl.waarborg.signal.SignalService;
import nl.waarborg.signal.SignalStatus;
import nl.waarborg.testing.Api;
import nl.waarborg.testing.Filings;
import nl.waarborg.testing.Person;
import nl.waarborg.testing.Places;

/** Signals that are ready, and meetings through the API. */
public final class TestMeetings {

    private TestMeetings() {}

    /** A signal as somebody records it. */
    public static UUID signal(Person who, Map<String, ?> body) {
        supervised(who);
        return UUID.fromString(who.api()
                .header("Idempotency-Key", Api.key())
                .body(body)
                .post("/signals")
                .then()
                .statusCode(201)
                .extract()
                .path("id"));
    }

    /** The person's authority supervises De Eik. */
    private static void supervised(Person who) {
        ProviderService providers =
                Arc.container().instance(ProviderService.class).get();
        TestCases.run(() -> providers.link(
                TestCases.SYSTEM,
                Places.OAK,
                Objects.requireNonNull(who.caller().authorityId())));
    }

    public static Map<String, Object> told(UUID provider, String theme, String side, String narrative) {
        Map<String, Object> about = new HashMap<>();
        about.put("providerId", provider);
        about.put("municipalityCode", Places.ASSEN);
        about.put("theme", theme);
        about.put("side", side);
        about.put("sourceKind", "OWN_OBSERVATION");
        Map<String, Object> body = new HashMap<>();
        body.put("channel", "PHONE");
        body.put("receivedOn", Filings.today());
        body.put("about", about);
        body.put("narrative", narrative);
        body.put("handleMyself", true);
        return body;
    }

    /** A signal that was weighed: the room of weighing has its own tests, here only what it comes to counts. */
    public static UUID weighed(Person who, UUID provider, String narrative, Priority priority) {
        return weigh(who, signal(who, told(provider, "SAFETY", "BOTH", narrative)), priority);
    }

    public static UUID weigh(Person who, UUID signal, Priority priority) {
        SignalService signals = Arc.container().instance(SignalService.class).get();
        TestCases.run(() -> signals.prioritise(who.caller(), signal, priority));
        TestCases.run(() -> signals.advance(who.caller(), signal, SignalStatus.WEIGHED));
        return signal;
    }

    public static ValidatableResponse plan(Person chair, Person... others) {
        return chair.api()
                .header("Idempotency-Key", Api.key())
                .body(Map.of(
                        "startsAt",
                        Instant.now().plus(2, ChronoUnit.HOURS).toString(),
                        "chairId",
                        chair.id(),
                        "participantIds",
                        Arrays.stream(others).map(Person::id).toList()))
                .post("/meetings")
                .then();
    }

    public static ExtractableResponse<Response> read(Person who, String meeting) {
        return who.api().get("/meetings/{id}", meeting).then().statusCode(200).extract();
    }

    /** The item of a signal as the person sees it now. */
    public static Map<String, Object> item(Person who, String meeting, UUID signal) {
        List<Map<String, Object>> items = read(who, meeting).path("items");
        return items.stream()
                .filter(one -> one.get("signalId").equals(signal.toString()))
                .findFirst()
                .orElseThrow();
    }

    public static ValidatableResponse item(Person who, Map<String, Object> item, String step, Map<String, ?> body) {
        return who.api()
                .header("Idempotency-Key", Api.key())
                .header("If-Match", "\"" + item.get("version") + "\"")
                .body(body)
                .post("/agenda-items/{id}/" + step, item.get("id"))
                .then();
    }

    public static ValidatableResponse minutes(Person who, Map<String, Object> item, String text) {
        return who.api()
                .header("If-Match", "\"" + item.get("version") + "\"")
                .body(Map.of("text", text))
                .put("/agenda-items/{id}/minutes", item.get("id"))
                .then();
    }

    public static ValidatableResponse close(Person who, String meeting) {
        return who.api()
                .header("Idempotency-Key", Api.key())
                .header("If-Match", read(who, meeting).header("ETag"))
                .post("/meetings/{id}/closing", meeting)
                .then();
    }
}
