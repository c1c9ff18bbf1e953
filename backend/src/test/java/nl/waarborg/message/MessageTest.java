package nl.waarborg.message;

import static nl.waarborg.attachment.TestUploads.PDF;
import static nl.waarborg.attachment.TestUploads.upload;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.waarborg.access.Role;
import nl.waarborg.casefile.CaseFacts;
import nl.waarborg.casefile.TestCases;
import nl.waarborg.testing.Api;
import nl.waarborg.testing.People;
import nl.waarborg.testing.Person;
import nl.waarborg.testing.Places;
import org.junit.jupiter.api.Test;

@QuarkusTest
class MessageTest {

    @Inject
    Pool pool;

    private final Person reporter = People.atProvider(Places.OAK, Role.PROVIDER_USER);
    private final Person supervisor = People.with(Role.SUPERVISOR);
    private final CaseFacts facts = TestCases.open(reporter);

    @Test
    void a_message_reaches_the_other_side_and_is_read_when_that_side_opens_it() {
        send(supervisor, "Kunt u ons bellen?")
                .statusCode(201)
                .body("fromSide", equalTo("TEAM"))
                .body("mine", equalTo(true));

        supervisor.api().get("/cases/{id}/messages", facts.id()).then().body("items[0].readAt", nullValue());
        reporter.api()
                .get("/cases/{id}/messages", facts.id())
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].text", equalTo("Kunt u ons bellen?"))
                .body("items[0].mine", equalTo(false));
        supervisor.api().get("/cases/{id}/messages", facts.id()).then().body("items[0].readAt", notNullValue());
    }

    @Test
    void the_notice_carries_number_and_link_only_and_goes_to_who_takes_part() {
        send(supervisor, "Dit gaat over een geheim").statusCode(201);

        List<Row> mails = mails();
        assertThat(mails).hasSize(1);
        Row mail = mails.getFirst();
        assertThat(mail.getString("recipient_address")).isEqualTo(reporter.email());
        assertThat(mail.getString("subject")).contains(facts.number());
        assertThat(mail.getString("body"))
                .contains("/portaal/meldingen/" + facts.id())
                .doesNotContain("geheim");
    }

    @Test
    void what_the_provider_writes_reaches_the_coordinators_while_nobody_handles_the_case() {
        Person coordinator = People.atAuthority(Places.NORTH, Role.COORDINATOR);

        send(reporter, "Wij hebben een vraag").statusCode(201).body("fromSide", equalTo("PROVIDER"));

        assertThat(mails()).anyMatch(mail -> mail.getString("recipient_address").equals(coordinator.email()));
        assertThat(mails())
                .noneMatch(mail -> mail.getString("recipient_address").equals(supervisor.email()));
    }

    @Test
    void a_repeat_of_a_message_is_sent_once() {
        String key = Api.key();
        for (int i = 0; i < 2; i++) {
            reporter.api()
                    .header("Idempotency-Key", key)
                    .body(Map.of("text", "Eén keer"))
                    .post("/cases/{id}/messages", facts.id())
                    .then()
                    .statusCode(201);
        }
        reporter.api().get("/cases/{id}/messages", facts.id()).then().body("items", hasSize(1));
    }

    @Test
    void a_message_can_show_files_of_the_case_but_of_no_other() {
        String own =
                upload(supervisor, facts.id(), "bijlage.pdf", PDF).extract().path("id");
        String other = upload(supervisor, TestCases.open().id(), "ander.pdf", PDF)
                .extract()
                .path("id");

        send(supervisor, "Zie bijlage", own).statusCode(201).body("attachments[0].fileName", equalTo("bijlage.pdf"));
        send(supervisor, "Zie bijlage", other).statusCode(404);
    }

    @Test
    void notes_stay_within_the_team() {
        supervisor
                .api()
                .header("Idempotency-Key", Api.key())
                .body(Map.of("text", "Dit is voor ons"))
                .post("/cases/{id}/notes", facts.id())
                .then()
                .statusCode(201)
                .body("by", equalTo(supervisor.name()));
        supervisor
                .api()
                .get("/cases/{id}/notes", facts.id())
                .then()
                .statusCode(200)
                .body("items.text", hasItem("Dit is voor ons"));
        reporter.api().get("/cases/{id}/notes", facts.id()).then().statusCode(403);
    }

    @Test
    void an_empty_message_is_refused_with_a_sentence() {
        send(reporter, "  ").statusCode(400).body("violations.pointer", hasItem("/text"));
    }

    private ValidatableResponse send(Person who, String text, String... files) {
        return who.api()
                .header("Idempotency-Key", Api.key())
                .body(Map.of("text", text, "attachmentIds", List.of(files)))
                .post("/cases/{id}/messages", facts.id())
                .then();
    }

    private List<Row> mails() {
        List<Row> rows = new ArrayList<>();
        pool.preparedQuery("select recipient_address, subject, body from outbox_message where case_id = $1")
                .execute(Tuple.of((UUID) facts.id()))
                .await()
                .indefinitely()
                .forEach(rows::add);
        return rows;
    }
}
