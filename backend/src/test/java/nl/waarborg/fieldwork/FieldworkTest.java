package nl.waarborg.fieldwork;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.waarborg.access.Role;
import nl.waarborg.attachment.TestUploads;
import nl.waarborg.casefile.Ceiling;
import nl.waarborg.casefile.TestCases;
import nl.waarborg.testing.Api;
import nl.waarborg.testing.Inspections;
import nl.waarborg.testing.People;
import nl.waarborg.testing.Person;
import nl.waarborg.testing.Places;
import nl.waarborg.testing.Protocol;
import org.junit.jupiter.api.Test;

@QuarkusTest
class FieldworkTest {

    private final Person supervisor = People.with(Role.SUPERVISOR);
    private final Person provider = People.with(Role.PROVIDER_USER);

    @Test
    void the_provider_takes_part_from_the_announcement_and_reads_nothing_of_the_team() {
        UUID inspection = Inspections.plannedBy(supervisor);
        supervisor
                .api()
                .body(Map.of("kind", "INSPECTION_ANNOUNCEMENT"))
                .post("/cases/{id}/letter-previews", inspection)
                .then()
                .statusCode(200)
                .body("body", containsString("Het periodieke onderzoek naar de kwaliteit"));

        Inspections.step(supervisor, inspection, "announcement", Map.of())
                .statusCode(200)
                .body("status", equalTo("ANNOUNCED"));

        read(provider, inspection)
                .body("status", equalTo("ANNOUNCED"))
                .body("purpose", containsString("periodieke"))
                .body("inside", nullValue())
                .body("assignee", nullValue())
                .body("actions", not(hasItem("addVisit")));
        read(People.with(Role.PROVIDER_ADMINISTRATOR), inspection)
                .body("status", equalTo("ANNOUNCED"))
                .body("purpose", nullValue());
        assertThat(Protocol.letters(provider, inspection)).containsExactly("INSPECTION_ANNOUNCEMENT");
        assertThat(Protocol.timeline(provider, inspection))
                .contains("fieldwork.announced")
                .doesNotContain("inspection.planned", "casefile.opened");
        People.atProvider(Places.BIRCH, Role.PROVIDER_USER)
                .api()
                .get("/inspections/{id}", inspection)
                .then()
                .statusCode(404);
    }

    @Test
    void a_visit_that_was_to_be_announced_is_not_held_before_that() {
        UUID inspection = Inspections.plannedBy(supervisor);

        Inspections.addVisit(supervisor, inspection, Inspections.visit(true))
                .statusCode(409)
                .body("type", equalTo("/problems/announce-first"));
    }

    @Test
    void the_provider_learns_of_an_unannounced_inspection_with_the_first_visit() {
        UUID inspection = Inspections.unannouncedBy(supervisor);
        Inspections.step(supervisor, inspection, "announcement", Map.of())
                .statusCode(409)
                .body("type", equalTo("/problems/not-announced"));
        UUID visit = UUID.fromString(Inspections.addVisit(supervisor, inspection, Inspections.visit(false))
                .statusCode(201)
                .extract()
                .path("id"));
        provider.api().get("/inspections/{id}", inspection).then().statusCode(404);

        supervisor
                .api()
                .header("If-Match", "\"0\"")
                .body(Inspections.visit(true))
                .put("/visits/{id}", visit)
                .then()
                .statusCode(200)
                .body("held", equalTo(true));

        read(provider, inspection)
                .body("status", equalTo("IN_PROGRESS"))
                .body("visits.held", contains(true))
                .body("visits[0].spokenTo", nullValue())
                .body("visits[0].notes", nullValue());
        Inspections.addVisit(supervisor, inspection, Inspections.visit(false)).statusCode(201);
        read(supervisor, inspection).body("visits.held", containsInAnyOrder(true, false));
        // the next visit is to be a surprise as well
        read(provider, inspection).body("visits.held", contains(true));
        assertThat(Protocol.timeline(provider, inspection))
                .contains("fieldwork.visit-held")
                .doesNotContain("fieldwork.visit-planned");
    }

    @Test
    void what_is_noted_of_a_visit_stays_within_the_team_and_is_not_overwritten() {
        UUID inspection = Inspections.visitedBy(supervisor);
        UUID visit =
                UUID.fromString(Inspections.inspection(supervisor, inspection).path("visits[0].id"));
        UUID note = UUID.fromString(supervisor
                .api()
                .header("Idempotency-Key", Api.key())
                .body(Map.of("text", "Merkteken in de notitie."))
                .post("/visits/{id}/notes", visit)
                .then()
                .statusCode(201)
                .extract()
                .path("id"));

        change(note, "\"0\"", "Merkteken, aangevuld.").statusCode(200).body("text", equalTo("Merkteken, aangevuld."));
        change(note, "\"0\"", "Andere woorden.").statusCode(412);
        read(supervisor, inspection).body("visits[0].notes.text", contains("Merkteken, aangevuld."));
        assertThat(read(provider, inspection).extract().asString()).doesNotContain("Merkteken");
        provider.api()
                .header("Idempotency-Key", Api.key())
                .body(Map.of("text", "Mag ik dit?"))
                .post("/visits/{id}/notes", visit)
                .then()
                .statusCode(403);
    }

    @Test
    void documents_are_asked_for_within_a_term_and_come_with_their_files() {
        UUID inspection = Inspections.announcedBy(supervisor);
        String request = supervisor
                .api()
                .header("Idempotency-Key", Api.key())
                .body(Map.of("items", List.of("Het kwaliteitshandboek", "De lijst van medewerkers")))
                .post("/inspections/{id}/document-requests", inspection)
                .then()
                .statusCode(201)
                .body("state", equalTo("OPEN"))
                .extract()
                .path("id");
        assertThat(Protocol.terms(supervisor, inspection, "DOCUMENT_REQUEST")).containsExactly("RUNNING");
        provider.api()
                .get("/tasks")
                .then()
                .statusCode(200)
                .body("items.findAll { it.reportId == '" + inspection + "' }.kind", contains("SEND_DOCUMENTS"));
        String file = TestUploads.upload(provider, inspection, "handboek.pdf", TestUploads.PDF)
                .statusCode(201)
                .extract()
                .path("id");

        save(request, "\"0\"", answer("Zie het bestand", "", file)).statusCode(200);
        read(supervisor, inspection).body("documentRequests[0].draft", nullValue());
        read(provider, inspection).body("documentRequests[0].draft.answers[0]", equalTo("Zie het bestand"));
        save(request, "\"0\"", answer("Iets anders", "", file)).statusCode(412);

        send(request, "\"1\"", answer("Zie het bestand", "", file))
                .statusCode(200)
                .body("state", equalTo("ANSWERED"))
                .body("attachments.id", contains(file));
        read(supervisor, inspection)
                .body("documentRequests[0].items[0].answer", equalTo("Zie het bestand"))
                .body("actions", hasItems("requestDocuments"))
                .body("actions", not(hasItem("withdrawDocumentRequest")));
        assertThat(Protocol.terms(supervisor, inspection, "DOCUMENT_REQUEST")).containsExactly("MET");
        send(request, "\"2\"", answer("Nog iets", "", file)).statusCode(409);
    }

    @Test
    void an_answer_without_words_and_without_files_is_none() {
        UUID inspection = Inspections.announcedBy(supervisor);
        String request = Inspections.requestHandbook(supervisor, inspection);

        send(request, "\"0\"", Map.of("answers", List.of(""), "attachmentIds", List.of()))
                .statusCode(400)
                .body("violations.pointer", contains("/answers/0"));
        People.atProvider(Places.BIRCH, Role.PROVIDER_USER)
                .api()
                .header("Idempotency-Key", Api.key())
                .header("If-Match", "\"0\"")
                .body(Map.of("answers", List.of("Van ons"), "attachmentIds", List.of()))
                .post("/document-requests/{id}/answer", request)
                .then()
                .statusCode(404);
        Person reader = People.atAuthority(Places.NORTH, Role.LAWFULNESS_SUPERVISOR);
        TestCases.run(() -> TestCases.door()
                .share(TestCases.SYSTEM, inspection, reader.id(), Ceiling.S4, "Leest mee in deze proef", null));
        withdraw(reader, request).statusCode(403);
        withdraw(supervisor, request).statusCode(200).body("state", equalTo("WITHDRAWN"));
        assertThat(Protocol.terms(supervisor, inspection, "DOCUMENT_REQUEST")).containsExactly("WITHDRAWN");
    }

    @Test
    void a_file_says_which_item_it_answers_and_each_item_without_words_or_a_file_is_named() {
        UUID inspection = Inspections.announcedBy(supervisor);
        String request = supervisor
                .api()
                .header("Idempotency-Key", Api.key())
                .body(Map.of("items", List.of("De urenstaten", "De facturen", "Het handboek")))
                .post("/inspections/{id}/document-requests", inspection)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        String file = TestUploads.upload(provider, inspection, "facturen.pdf", TestUploads.PDF)
                .statusCode(201)
                .extract()
                .path("id");

        send(request, "\"0\"", answer(file, 1, "", "", ""))
                .statusCode(400)
                .body("violations.pointer", contains("/answers/0", "/answers/2"));
        send(request, "\"0\"", answer(file, 3, "Volgt", "", "Volgt"))
                .statusCode(400)
                .body("violations.pointer", contains("/fileItems"));
        send(request, "\"0\"", answer(file, 1, "Volgt", "", "Is er niet"))
                .statusCode(200)
                .body("attachments.id", contains(file));
        read(supervisor, inspection)
                .body("documentRequests[0].items[0].attachmentIds", empty())
                .body("documentRequests[0].items[1].attachmentIds", contains(file));
    }

    private static Map<String, Object> answer(String file, int item, String... answers) {
        return Map.of(
                "answers",
                List.of(answers),
                "attachmentIds",
                List.of(file),
                "fileItems",
                List.of(Map.of("attachmentId", file, "item", item)));
    }

    private static Map<String, Object> answer(String first, String second, String file) {
        return Map.of("answers", List.of(first, second), "attachmentIds", List.of(file));
    }

    private ValidatableResponse save(String request, String version, Map<String, ?> draft) {
        return provider.api()
                .header("If-Match", version)
                .body(draft)
                .put("/document-requests/{id}/draft", request)
                .then();
    }

    private ValidatableResponse send(String request, String version, Map<String, ?> answer) {
        return provider.api()
                .header("Idempotency-Key", Api.key())
                .header("If-Match", version)
                .body(answer)
                .post("/document-requests/{id}/answer", request)
                .then();
    }

    private static ValidatableResponse withdraw(Person who, String request) {
        return who.api()
                .header("Idempotency-Key", Api.key())
                .header("If-Match", "\"0\"")
                .body(Map.of("reason", "Niet meer nodig."))
                .post("/document-requests/{id}/withdrawal", request)
                .then();
    }

    private ValidatableResponse change(UUID note, String version, String text) {
        return supervisor
                .api()
                .header("If-Match", version)
                .body(Map.of("text", text))
                .put("/visit-notes/{id}", note)
                .then();
    }

    private static ValidatableResponse read(Person who, UUID inspection) {
        return who.api().get("/inspections/{id}", inspection).then().statusCode(200);
    }
}
