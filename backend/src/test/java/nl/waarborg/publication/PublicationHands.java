package nl.waarborg.publication;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;

import io.restassured.response.ExtractableResponse;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.waarborg.shared.Ids;
import nl.waarborg.shared.time.Clock;
import nl.waarborg.testing.Api;
import nl.waarborg.testing.FinalReports;
import nl.waarborg.testing.FinalReports.Cast;
import nl.waarborg.testing.OnEventLoop;
import nl.waarborg.testing.Person;
import nl.waarborg.testing.Places;
import nl.waarborg.watch.Watchdog;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;

/** What those who bring a final report to the public do, for the tests that tell of it. */
abstract class PublicationHands {

    static final Duration MINUTE = Duration.ofMinutes(1);

    @Inject
    Watchdog watchdog;

    @Inject
    OnEventLoop loop;

    @Inject
    Clock clock;

    Cast cast;

    @AfterEach
    void releaseTheClock() {
        clock.release();
    }

    void preparing(String provider, String finding) {
        cast = FinalReports.of(provider, "Periodiek.", finding);
        begin();
        write("De zorg is **op orde**.", "", "");
    }

    void waiting(String provider) {
        preparing(provider, "De uren kloppen.");
        decided();
    }

    void decided() {
        step(cast.supervisor(), "proposal", inFull()).statusCode(200);
        step(cast.coordinator(), "decision", Map.of("agreed", true)).statusCode(200);
    }

    ValidatableResponse begin() {
        return cast.supervisor()
                .api()
                .header("Idempotency-Key", Api.key())
                .post("/inspections/{id}/publication", cast.inspection())
                .then()
                .statusCode(201);
    }

    /** Nine in the morning of the day that was set, or of the third week from now when none is. */
    void publishOnItsDay() {
        String set = publication(cast.supervisor()).extract().path("publishOn");
        LocalDate day = set == null ? clock.today().plusWeeks(3) : LocalDate.parse(set);
        clock.stopAt(day.atTime(LocalTime.of(9, 1)).atZone(Clock.ZONE).toInstant());
        loop.run(watchdog::catchUp);
    }

    ValidatableResponse read() {
        await().atMost(MINUTE)
                .until(() -> given().get(address()).statusCode() == 200
                        && given().get("/open-data/rapporten.csv").asString().contains(address()));
        return given().get(address()).then().statusCode(200);
    }

    String address() {
        String number = cast.supervisor()
                .api()
                .get("/inspections/{id}", cast.inspection())
                .path("number");
        return "/rapporten/" + PublicReport.slug(number);
    }

    void clear(String kind, String how, String instead) {
        String fingerprint = publication(cast.supervisor())
                .extract()
                .path("findings.find { it.kind == '" + kind + "' }.fingerprint");
        Map<String, Object> body = new HashMap<>(Map.of("fingerprint", fingerprint, "how", how));
        body.put(how.equals("KEPT") ? "reason" : "replacement", instead);
        cast.supervisor()
                .api()
                .header("If-Match", etag(cast.supervisor()))
                .body(body)
                .put(path() + "/clearance", id())
                .then()
                .statusCode(200);
    }

    /** Saves another summary, and other words for some in the passages. */
    void write(String summary, String words, String others) {
        Map<String, Object> content =
                new HashMap<>(publication(cast.supervisor()).extract().<Map<String, Object>>path("content"));
        content.put("summary", summary);
        if (!words.isEmpty()) {
            List<Map<String, Object>> sections =
                    publication(cast.supervisor()).extract().path("content.sections");
            sections.forEach(section -> ((List<Map<String, Object>>) section.get("passages"))
                    .forEach(passage -> passage.computeIfPresent(
                            "text", (name, text) -> text.toString().replace(words, others))));
            content.put("sections", sections);
        }
        save(content).statusCode(200);
    }

    ValidatableResponse save(Map<String, ?> content) {
        return cast.supervisor()
                .api()
                .header("If-Match", etag(cast.supervisor()))
                .body(content)
                .put(path(), id())
                .then();
    }

    void giveView(String text, boolean published) {
        cast.provider()
                .api()
                .header("If-Match", etag(cast.provider()))
                .body(Map.of("text", text, "published", published))
                .put(path() + "/view", id())
                .then()
                .statusCode(200);
    }

    /** The location of the inspection becomes one whose address nobody may find. */
    void protectTheHouse() {
        protectTheHouse(null);
    }

    /** @param name what it is called from now on; as before when absent */
    void protectTheHouse(@Nullable String name) {
        String provider = cast.supervisor()
                .api()
                .get("/inspections/{id}", cast.inspection())
                .path("providerId");
        protectTheHouseOf(provider, name);
    }

    /** Protects the address of the first location of a provider, under a name of its own when that is told. */
    void protectTheHouseOf(String provider, @Nullable String name) {
        ExtractableResponse<Response> found = cast.coordinator()
                .api()
                .get("/providers/{id}", provider)
                .then()
                .statusCode(200)
                .extract();
        cast.coordinator()
                .api()
                .header("If-Match", "\"" + found.<Integer>path("locations[0].version") + "\"")
                .body(Map.of(
                        "name",
                        name == null ? found.path("locations[0].name") : name,
                        "municipalityCode",
                        Places.ASSEN,
                        "provisions",
                        List.of("SHELTERED_HOUSING"),
                        "protectedAddress",
                        true))
                .put("/locations/{id}", found.<String>path("locations[0].id"))
                .then()
                .statusCode(200);
    }

    static Map<String, Object> inFull() {
        return Map.of("outcome", "IN_FULL", "grounds", List.of(), "considerations", "De inwoner heeft hier recht op.");
    }

    static Map<String, Object> notAtAll() {
        return Map.of("outcome", "NOT", "grounds", List.of("PRIVACY"), "considerations", "Dit raakt mensen te zeer.");
    }

    static String findingText() {
        return "content.sections.passages.flatten().find { it.id == 'criterion-A1' }.text";
    }

    ValidatableResponse publication(Person who) {
        return who.api().get(path(), id()).then().statusCode(200);
    }

    String etag(Person who) {
        return publication(who).extract().header("ETag");
    }

    ValidatableResponse step(Person who, String step, Map<String, ?> body) {
        var request = who.api().header("Idempotency-Key", Api.key()).header("If-Match", etag(who));
        return (body == null ? request : request.body(body))
                .post(path() + "/" + step, id())
                .then();
    }

    /** As the inspection tells the team; an address of nothing before it is begun. */
    String id() {
        String told = cast.supervisor()
                .api()
                .get("/inspections/{id}", cast.inspection())
                .path("publicationId");
        return told == null ? Ids.next().toString() : told;
    }

    static String path() {
        return "/publications/{id}";
    }
}
