package nl.waarborg.publication;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import nl.waarborg.testing.Mails;
import nl.waarborg.testing.Protocol;
import org.junit.jupiter.api.Test;

/** A house whose address becomes protected leaves what is public, and what is about to be. */
@QuarkusTest
class PublicationProtectionTest extends PublicationHands {

    private static final String NOTE = "Gegevens die niet openbaar mogen zijn, zijn weggelaten.";

    @Test
    void a_report_that_only_names_it_is_off_at_once_and_made_anew_without_it() {
        published("Zorg Ruimproef", "De uren kloppen.");
        read().body(containsString("Huis Zorg Ruimproef"));

        protectTheHouse();

        isOff("Huis Zorg Ruimproef");
        publication(cast.supervisor()).body("state", equalTo("PUBLISHED")).body("suspendedAt", notNullValue());
        tellsTheTeam("publication.suspended");
        await().atMost(MINUTE)
                .untilAsserted(() -> assertThat(Mails.subjects(cast.supervisor().email()))
                        .anyMatch(subject -> subject.startsWith("Openbaar rapport") && subject.endsWith("aangepast")));

        loop.run(watchdog::catchUp);
        loop.run(watchdog::catchUp);
        publication(cast.supervisor()).body("suspendedAt", nullValue()).body("corrections.note", contains(NOTE));
        await().atMost(MINUTE)
                .untilAsserted(() -> read().body(containsString("De uren kloppen."))
                        .body(not(containsString("Huis Zorg Ruimproef"))));
        given().get(address() + ".json")
                .then()
                .body("location", nullValue())
                .body("provider.name", equalTo("Zorg Ruimproef"));
        tellsTheTeam("publication.remade");
    }

    @Test
    void a_report_whose_text_tells_of_it_stays_off_until_two_people_corrected_it() {
        published("Zorg Diepproef", "In Huis Zorg Diepproef is het rustig.");

        protectTheHouse();
        loop.run(watchdog::catchUp);

        isOff("Huis Zorg Diepproef");
        publication(cast.supervisor())
                .body("state", equalTo("CORRECTING"))
                .body("suspendedAt", notNullValue())
                .body("findings.text", hasItem("Huis Zorg Diepproef"));
        given().get(address() + ".pdf").then().statusCode(not(equalTo(200)));
        clear("KNOWN_NAME", "REPLACED", "het huis");
        decided();
        await().atMost(MINUTE)
                .untilAsserted(() -> read().body(containsString("In het huis is het rustig."))
                        .body(not(containsString("Huis Zorg Diepproef"))));
        publication(cast.supervisor()).body("state", equalTo("PUBLISHED")).body("suspendedAt", nullValue());
    }

    @Test
    void a_protected_house_under_a_new_name_is_looked_for_under_that_name_too() {
        published("Zorg Naamproef", "De tuin van Zilvermeeuw is groot.");
        protectTheHouse();
        loop.run(watchdog::catchUp);
        read();

        protectTheHouse("Zilvermeeuw");

        isOff("Zilvermeeuw");
        publication(cast.supervisor()).body("state", equalTo("CORRECTING"));
        clear("KNOWN_NAME", "KEPT", "Zo heet ook de straat ernaast.");
        decided();
        protectTheHouse("Zilvermeeuw");
        read().body(containsString("Zilvermeeuw"));
    }

    @Test
    void what_people_were_correcting_stays_off_until_that_is_agreed() {
        published("Zorg Tussenproef", "De uren kloppen.");
        step(cast.supervisor(), "correction", Map.of("note", "De conclusie is verduidelijkt."))
                .statusCode(200);
        step(cast.supervisor(), "proposal", inFull()).statusCode(200);

        protectTheHouse();
        loop.run(watchdog::catchUp);

        isOff("Huis Zorg Tussenproef");
        publication(cast.supervisor())
                .body("state", equalTo("CORRECTING"))
                .body("weighing.sentBackBecause", notNullValue());
        step(cast.supervisor(), "withdrawal", Map.of("reason", "Het rapport komt niet terug."))
                .statusCode(200)
                .body("suspendedAt", nullValue());
        await().atMost(MINUTE)
                .untilAsserted(() -> given().get(address())
                        .then()
                        .statusCode(410)
                        .body(containsString("Het rapport komt niet terug.")));
    }

    @Test
    void what_waits_for_its_day_is_weighed_anew_when_its_text_tells_of_it() {
        preparing("Zorg Wachtproef", "In Huis Zorg Wachtproef is het rustig.");
        decided();

        protectTheHouse();
        publishOnItsDay();

        publication(cast.supervisor())
                .body("state", equalTo("PREPARING"))
                .body("publishOn", nullValue())
                .body("weighing.sentBackBecause", notNullValue())
                .body("findings.text", hasItem("Huis Zorg Wachtproef"));
        given().get(address()).then().statusCode(not(equalTo(200)));
        tellsTheTeam("publication.prepared-again");
        assertThat(Protocol.timeline(cast.provider(), cast.inspection())).contains("publication.day-lapsed");
    }

    @Test
    void what_waits_and_does_not_tell_of_it_is_published_on_its_day_without_it() {
        waiting("Zorg Stilproef");
        protectTheHouse();
        publishOnItsDay();
        read().body(not(containsString("Huis Zorg Stilproef")));
        publication(cast.supervisor()).body("state", equalTo("PUBLISHED"));
    }

    private void published(String provider, String finding) {
        preparing(provider, finding);
        decided();
        publishOnItsDay();
    }

    /** Its page says so, and nothing else of the public side tells of it. */
    private void isOff(String house) {
        given().get(address() + ".pdf").then().statusCode(not(equalTo(200)));
        await().atMost(MINUTE)
                .untilAsserted(() -> given().get(address())
                        .then()
                        .statusCode(410)
                        .body(containsString("Dit rapport wordt aangepast"))
                        .body(not(containsString(house))));
        for (String elsewhere : new String[] {
            "/rapporten", "/rapporten.atom", "/open-data/rapporten.json", "/open-data/rapporten.csv", "/sitemap.xml"
        }) {
            given().get(elsewhere).then().body(not(containsString(house)));
        }
        given().get(address() + ".json").then().statusCode(410);
    }

    private void tellsTheTeam(String event) {
        assertThat(Protocol.timeline(cast.supervisor(), cast.inspection())).contains(event);
        assertThat(Protocol.timeline(cast.provider(), cast.inspection())).doesNotContain(event);
    }
}
