package nl.waarborg.publication;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import nl.waarborg.access.Role;
import nl.waarborg.testing.Api;
import nl.waarborg.testing.FinalReports;
import nl.waarborg.testing.Frameworks;
import nl.waarborg.testing.InspectionReports;
import nl.waarborg.testing.People;
import nl.waarborg.testing.Person;
import org.junit.jupiter.api.Test;

/** What an inspection of lawfulness found becomes public only when the coordinator so decides. */
@QuarkusTest
class LawfulnessPublicationTest extends PublicationHands {

    @Test
    void the_coordinator_begins_it_a_second_person_agrees_and_the_public_reads_what_it_was_about() {
        cast = InspectionReports.visited(
                "Zorg Rechtmatigproef", Frameworks.small(), List.of("A1", "A2"), Map.of("aspect", "LAWFULNESS"));
        FinalReports.completed(cast, "De uren kloppen.");
        begun(cast.supervisor(), 403);
        begun(cast.coordinator(), 201);
        write("De uren zijn **op orde**.", "", "");

        step(cast.supervisor(), "proposal", inFull()).statusCode(200);
        Person colleague = People.atAuthority(cast.authority(), Role.SUPERVISOR);
        step(colleague, "decision", Map.of("agreed", true)).statusCode(200);
        publishOnItsDay();

        read().body(containsString("Periodiek rechtmatigheidsonderzoek bij Zorg Rechtmatigproef"))
                .body(containsString("De uren kloppen."));
        given().get(address() + ".json").then().statusCode(200).body("kind.name", containsString("echtmatigheid"));
        given().queryParam("zoek", "Rechtmatigproef")
                .get("/rapporten")
                .then()
                .statusCode(200)
                .body(containsString(address()));
    }

    private void begun(Person who, int status) {
        who.api()
                .header("Idempotency-Key", Api.key())
                .post("/inspections/{id}/publication", cast.inspection())
                .then()
                .statusCode(status);
    }
}
