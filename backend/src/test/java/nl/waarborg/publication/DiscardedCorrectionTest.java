package nl.waarborg.publication;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.Map;
import nl.waarborg.access.Role;
import nl.waarborg.testing.FinalReports;
import nl.waarborg.testing.People;
import nl.waarborg.testing.Person;
import nl.waarborg.testing.Protocol;
import org.junit.jupiter.api.Test;

/** A correction that was begun by mistake leaves nothing behind. */
@QuarkusTest
class DiscardedCorrectionTest extends PublicationHands {

    private static final Map<String, String> NOTE = Map.of("note", "De conclusie is verduidelijkt.");

    @Test
    void what_is_public_stays_and_all_that_was_drafted_is_gone() {
        published("Zorg Vergisproef");
        publication(cast.supervisor()).body("actions", not(hasItem("discardCorrection")));
        discard(cast.supervisor(), etag(cast.supervisor())).statusCode(409);
        String before = publication(cast.supervisor()).extract().path("weighing.decidedAt");
        Person second = People.atAuthority(cast.authority(), Role.SUPERVISOR);

        step(cast.supervisor(), "correction", NOTE).statusCode(200).body("actions", hasItem("discardCorrection"));
        String stale = etag(cast.supervisor());
        draft(second, "De zorg is heel anders. Bel 06-12345678.");
        keep(second);
        Map<String, Object> part = new HashMap<>(inFull());
        part.putAll(Map.of("outcome", "IN_PART", "grounds", new String[] {"PRIVACY"}, "leftOut", "Een deel."));
        step(second, "proposal", part).statusCode(200).body("actions", hasItem("discardCorrection"));
        discard(cast.supervisor(), stale).statusCode(412);
        discard(cast.provider(), etag(cast.supervisor())).statusCode(403);

        discard(cast.supervisor(), etag(cast.supervisor()))
                .statusCode(200)
                .body("state", equalTo("PUBLISHED"))
                .body("content.summary", equalTo("De zorg is **op orde**."))
                .body("correctionNote", nullValue())
                .body("corrections", hasSize(0))
                .body("cleared", hasSize(0))
                .body("weighing.outcome", equalTo("IN_FULL"))
                .body("weighing.leftOut", nullValue())
                .body("weighing.decidedAt", equalTo(before))
                .body("actions", hasItem("correctPublication"))
                .body("actions", not(hasItem("discardCorrection")));

        read().body(containsString("<strong>op orde</strong>")).body(not(containsString("heel anders")));
        assertThat(Protocol.timeline(cast.supervisor(), cast.inspection()))
                .contains("publication.correction-discarded");
        assertThat(Protocol.timeline(cast.provider(), cast.inspection()))
                .doesNotContain("publication.correction-discarded");
        People.atAuthority(cast.authority(), Role.PRIVACY_OFFICER)
                .api()
                .get("/audit-events?actorId={id}&limit=100", cast.supervisor().id())
                .then()
                .statusCode(200)
                .body("items.action", hasItem("publication.discard-correction"));
    }

    @Test
    void a_next_correction_begins_with_what_is_public_and_is_decided_by_who_wrote_none_of_it() {
        published("Zorg Overproef");
        Person second = People.atAuthority(cast.authority(), Role.SUPERVISOR);
        step(cast.supervisor(), "correction", NOTE).statusCode(200);
        draft(second, "De zorg is heel anders.");
        discard(second, etag(second)).statusCode(200);

        step(cast.supervisor(), "correction", NOTE)
                .statusCode(200)
                .body("content.summary", equalTo("De zorg is **op orde**."));
        write("De zorg is *duidelijk* op orde.", "", "");
        step(cast.supervisor(), "proposal", inFull()).statusCode(200);
        step(second, "decision", Map.of("agreed", true))
                .statusCode(200)
                .body("state", equalTo("PUBLISHED"))
                .body("corrections", hasSize(1));
    }

    @Test
    void what_may_not_come_back_is_not_gone_back_to() {
        published("Zorg Terugproef");
        step(cast.supervisor(), "correction", NOTE).statusCode(200);
        protectTheHouse();

        publication(cast.supervisor())
                .body("suspendedAt", notNullValue())
                .body("actions", not(hasItem("discardCorrection")));
        discard(cast.supervisor(), etag(cast.supervisor()))
                .statusCode(409)
                .body("type", equalTo("/problems/nothing-to-go-back-to"));
        given().get(address() + ".pdf").then().statusCode(not(equalTo(200)));
    }

    private void published(String provider) {
        cast = FinalReports.of(provider, "Periodiek.", "De uren kloppen.");
        begin();
        write("De zorg is **op orde**.", "", "");
        decided();
        publishOnItsDay();
    }

    private void draft(Person who, String summary) {
        Map<String, Object> content = new HashMap<>(publication(who).extract().<Map<String, Object>>path("content"));
        content.put("summary", summary);
        who.api()
                .header("If-Match", etag(who))
                .body(content)
                .put(path(), id())
                .then()
                .statusCode(200);
    }

    /** Lets the words that are pointed at stay. */
    private void keep(Person who) {
        String found = publication(who).extract().path("findings[0].fingerprint");
        who.api()
                .header("If-Match", etag(who))
                .body(Map.of("fingerprint", found, "how", "KEPT", "reason", "Een algemeen nummer."))
                .put(path() + "/clearance", id())
                .then()
                .statusCode(200)
                .body("cleared", hasSize(1));
    }

    private ValidatableResponse discard(Person who, String seen) {
        return who.api()
                .header("If-Match", seen)
                .delete(path() + "/correction", id())
                .then();
    }
}
