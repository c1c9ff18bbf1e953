package nl.waarborg.inquiry;

import static nl.waarborg.inquiry.Questions.QUESTION;
import static nl.waarborg.inquiry.Questions.address;
import static nl.waarborg.inquiry.Questions.answer;
import static nl.waarborg.inquiry.Questions.answerUnder;
import static nl.waarborg.inquiry.Questions.ask;
import static nl.waarborg.inquiry.Questions.open;
import static nl.waarborg.inquiry.Questions.outsider;
import static nl.waarborg.inquiry.Questions.step;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ExtractableResponse;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.waarborg.access.Role;
import nl.waarborg.attachment.TestUploads;
import nl.waarborg.shared.crypto.Secret;
import nl.waarborg.shared.time.Clock;
import nl.waarborg.testing.Api;
import nl.waarborg.testing.Filings;
import nl.waarborg.testing.Mails;
import nl.waarborg.testing.People;
import nl.waarborg.testing.Person;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class GuestLinkTest {

    private final Person supervisor = People.with(Role.SUPERVISOR);
    private final Person provider = People.with(Role.PROVIDER_USER);
    private UUID report;
    private final String email = address();

    @Inject
    Clock clock;

    @BeforeEach
    void file() {
        report = Filings.calamityOfOak();
    }

    @AfterEach
    void releaseTheClock() {
        clock.release();
    }

    @Test
    void somebody_outside_reads_the_question_writes_uploads_and_answers_once() {
        ExtractableResponse<Response> asked = ask(supervisor, report, outsider(email));
        String number = Filings.report(supervisor, report).path("number");
        String token = Mails.guestToken(email);

        open(token)
                .statusCode(200)
                .body("text", equalTo(QUESTION))
                .body("providerName", equalTo("Voorbeeldzorg De Eik"))
                .body("number", equalTo(number))
                .body("askedBy", equalTo(supervisor.name()))
                .body("authorityName", equalTo("Toezicht Noord"));
        Api.anonymous()
                .body(Map.of("token", token, "text", "Ik was er"))
                .post("/guest-links/draft")
                .then()
                .statusCode(204);
        open(token).statusCode(200).body("draft", equalTo("Ik was er"));
        answer(token, "Ik was er twee keer.", upload(token)).statusCode(204);

        supervisor
                .api()
                .get("/cases/{id}/inquiries", report)
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].id", equalTo(asked.path("id")))
                .body("items[0].state", equalTo("ANSWERED"))
                .body("items[0].reply.text", equalTo("Ik was er twee keer."))
                .body("items[0].reply.files.fileName", contains("agenda.pdf"))
                .body("items[0].actions", empty());
        supervisor
                .api()
                .get("/cases/{id}/deadlines", report)
                .then()
                .body("items.findAll { it.kind == 'SIGNAL_INQUIRY' }.state", contains("MET"))
                .body("items.findAll { it.kind == 'SIGNAL_INQUIRY' }.responsible", contains("OTHER"));
    }

    @Test
    void the_mail_holds_the_number_and_the_link_and_nothing_of_the_question_or_the_provider() {
        ask(supervisor, report, outsider(email));
        assertThat(Mails.bodies(email))
                .hasSize(1)
                .allSatisfy(body -> assertThat(body)
                        .contains(Filings.report(supervisor, report).<String>path("number"))
                        .doesNotContain(QUESTION, "De Eik", "trap"));
    }

    @Test
    void what_was_asked_and_answered_stays_within_the_team() {
        ask(supervisor, report, outsider(email));
        String token = Mails.guestToken(email);
        answer(token, "Dit is voor het toezicht.", upload(token)).statusCode(204);

        supervisor
                .api()
                .get("/cases/{id}/timeline", report)
                .then()
                .body("items.kind", hasItems("inquiry.asked", "inquiry.answered"));
        provider.api()
                .get("/cases/{id}/timeline", report)
                .then()
                .statusCode(200)
                .body("items.kind", everyItem(not(startsWith("inquiry"))));
        provider.api()
                .get("/cases/{id}/deadlines", report)
                .then()
                .statusCode(200)
                .body("items.kind", not(hasItem("SIGNAL_INQUIRY")));
        provider.api()
                .get("/cases/{id}/attachments", report)
                .then()
                .statusCode(200)
                .body("items.fileName", not(hasItem("agenda.pdf")));
        provider.api().get("/cases/{id}/inquiries", report).then().statusCode(403);
    }

    @Test
    void a_link_that_expired_was_used_or_withdrawn_or_never_was_answers_alike() {
        ask(supervisor, report, outsider(email));
        String used = Mails.guestToken(email);
        answer(used, "Klaar.").statusCode(204);

        String other = address();
        ExtractableResponse<Response> asked = ask(supervisor, report, outsider(other));
        String withdrawn = Mails.guestToken(other);
        step(supervisor, asked, "withdrawal", Map.of("reason", "Niet meer nodig."))
                .statusCode(200)
                .body("state", equalTo("WITHDRAWN"));

        String third = address();
        ask(supervisor, report, outsider(third));
        String expired = Mails.guestToken(third);
        clock.advance(Duration.ofDays(15));

        Map<String, Object> unknown = refusal(Secret.make());
        assertThat(unknown).containsEntry("type", "/problems/guest-link-not-valid");
        assertThat(List.of(refusal(used), refusal(withdrawn), refusal(expired))).containsOnly(unknown);
        answer(expired, "Te laat.").statusCode(404);
        answer(used, "Nog eens.").statusCode(404);
    }

    @Test
    void more_time_lets_an_expired_link_work_again() {
        ExtractableResponse<Response> asked = ask(supervisor, report, outsider(email));
        String token = Mails.guestToken(email);
        clock.advance(Duration.ofDays(15));
        open(token).statusCode(404);

        LocalDate until = clock.today().plusDays(3);
        step(supervisor, asked, "extension", Map.of("until", until.toString(), "reason", "Was op vakantie."))
                .statusCode(200)
                .body("dueOn", equalTo(until.toString()))
                .body("overdue", equalTo(false));

        open(token).statusCode(200).body("dueOn", equalTo(until.toString()));
        assertThat(Mails.guestToken(email)).isNotEqualTo(token);
        answer(Mails.guestToken(email), "Alsnog.").statusCode(204);
        open(token).statusCode(404);
    }

    @Test
    void a_repeat_of_an_answer_that_was_cut_off_finds_it_done() {
        ask(supervisor, report, outsider(email));
        String token = Mails.guestToken(email);
        String key = Api.key();
        answerUnder(key, token, "Eenmaal.").statusCode(204);
        answerUnder(key, token, "Eenmaal.").statusCode(204);
    }

    @Test
    void a_question_that_goes_out_again_leaves_the_first_link_good_until_one_of_them_answers() {
        ExtractableResponse<Response> asked = ask(supervisor, report, outsider(email));
        String first = Mails.guestToken(email);
        supervisor
                .api()
                .header("Idempotency-Key", Api.key())
                .header("If-Match", asked.header("ETag"))
                .post("/inquiries/{id}/sending", asked.<String>path("id"))
                .then()
                .statusCode(200);
        String second = Mails.guestToken(email);
        assertThat(second).isNotEqualTo(first);
        open(first).statusCode(200);
        answer(first, "Gevonden.").statusCode(204);
        open(second).statusCode(404);
    }

    @Test
    void one_address_opens_only_so_many_links_in_a_minute() {
        Map<String, String> body = Map.of("token", Secret.make());
        int[] statuses = new int[40];
        for (int i = 0; i < statuses.length; i++) {
            statuses[i] = Api.from("127.77.77.77")
                    .body(body)
                    .post("/guest-links/inspection")
                    .statusCode();
        }
        assertThat(statuses).contains(404).endsWith(429);
    }

    @Test
    void a_file_that_is_not_what_it_says_is_refused() {
        ask(supervisor, report, outsider(email));
        Api.anonymous()
                .contentType(ContentType.MULTIPART)
                .header("Idempotency-Key", Api.key())
                .multiPart("token", Mails.guestToken(email))
                .multiPart("file", "foto.png", TestUploads.PDF, "application/octet-stream")
                .post("/guest-links/files")
                .then()
                .statusCode(400)
                .body("type", equalTo("/problems/file-type-mismatch"));
    }

    private static String upload(String token) {
        return Api.anonymous()
                .contentType(ContentType.MULTIPART)
                .header("Idempotency-Key", Api.key())
                .multiPart("token", token)
                .multiPart("file", "agenda.pdf", TestUploads.PDF, "application/octet-stream")
                .post("/guest-links/files")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    /** The whole answer to a link that is not good, without the mark of the request. */
    private static Map<String, Object> refusal(String token) {
        Map<String, Object> body =
                new HashMap<>(open(token).statusCode(404).extract().<Map<String, Object>>path(""));
        body.remove("correlationId");
        return body;
    }
}
