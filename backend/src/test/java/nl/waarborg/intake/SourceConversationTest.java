package nl.waarborg.intake;

import static nl.waarborg.testing.PublicSignals.answer;
import static nl.waarborg.testing.PublicSignals.ask;
import static nl.waarborg.testing.PublicSignals.open;
import static nl.waarborg.testing.PublicSignals.sent;
import static nl.waarborg.testing.PublicSignals.told;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ExtractableResponse;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.waarborg.access.Role;
import nl.waarborg.testing.Api;
import nl.waarborg.testing.People;
import nl.waarborg.testing.Person;
import nl.waarborg.testing.Places;
import nl.waarborg.testing.Protocol;
import nl.waarborg.testing.PublicSignals;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SourceConversationTest {

    private final Person handler = People.atAuthority(Places.NORTH, Role.SUPERVISOR);

    @Test
    void the_team_asks_the_source_answers_with_the_code_and_a_file_and_neither_knows_the_other() {
        ExtractableResponse<Response> receipt = sent(told());
        String code = receipt.path("code");
        UUID signal = PublicSignals.taken(handler, receipt.path("number"));

        ask(handler, signal, "Op welke dagen gebeurt het?").statusCode(200);
        assertThat(Protocol.terms(handler, signal, "SOURCE_ANSWER")).containsExactly("RUNNING");
        String question = open(code)
                .statusCode(200)
                .body("state", equalTo("RECEIVED"))
                .body("mayAnswer", equalTo(true))
                .body("questions[0].text", equalTo("Op welke dagen gebeurt het?"))
                .extract()
                .path("questions[0].id");

        String writing = PublicSignals.writing();
        String file = PublicSignals.upload(writing, "data.txt", "Ma en wo".getBytes(StandardCharsets.UTF_8))
                .extract()
                .path("id");
        String seen = answer(Map.of(
                        "code",
                        code,
                        "questionId",
                        question,
                        "text",
                        "Op maandag en woensdag.",
                        "files",
                        Map.of("writing", writing, "fileIds", List.of(file))))
                .statusCode(201)
                .body("questions[0].answeredAt", notNullValue())
                .extract()
                .asString();
        assertThat(seen).doesNotContain("maandag").doesNotContain("ruzie").doesNotContain(handler.name());

        handler.api()
                .get("/signals/{id}", signal)
                .then()
                .statusCode(200)
                .body("content.sourceQuestions[0].answer", equalTo("Op maandag en woensdag."));
        handler.api().get("/cases/{id}/attachments", signal).then().body("items.id", equalTo(List.of(file)));
        assertThat(Protocol.terms(handler, signal, "SOURCE_ANSWER")).containsExactly("MET");
        assertThat(Protocol.timeline(handler, signal)).contains("signal.source-asked", "signal.source-answered");
    }

    @Test
    void the_source_adds_something_unasked() {
        ExtractableResponse<Response> receipt = sent(told());
        UUID signal = PublicSignals.taken(handler, receipt.path("number"));

        answer(Map.of("code", receipt.path("code"), "text", "Het is weer gebeurd."))
                .statusCode(201)
                .body("addedAt", notNullValue());

        handler.api()
                .get("/signals/{id}", signal)
                .then()
                .body("content.sourceQuestions[0].answer", equalTo("Het is weer gebeurd."));
    }

    @Test
    void every_code_that_opens_nothing_gives_the_same_answer_and_trying_is_limited() {
        String code = sent(told()).path("code");
        String wrong = (code.startsWith("0") ? "1" : "0") + code.substring(1);
        Set<String> answers = new HashSet<>();
        for (String tried : List.of(wrong, "0000-0000-0000-0000-0000", "niets", "", "🙂", code.substring(1))) {
            Response answer = open(tried).statusCode(404).extract().response();
            answers.add(answer.path("type") + "|" + answer.path("title") + "|" + answer.path("detail"));
        }
        assertThat(answers).hasSize(1);
        answer(Map.of("code", wrong, "text", "Ik raad maar wat."))
                .statusCode(404)
                .body("type", equalTo("/problems/receipt-code-unknown"));

        List<Integer> statuses = new ArrayList<>();
        for (int attempt = 0; attempt < 12; attempt++) {
            statuses.add(Api.from("127.31.7.10")
                    .body(Map.of("code", wrong))
                    .post("/source-conversations/opening")
                    .statusCode());
        }
        assertThat(statuses).contains(404).endsWith(429);
        open(code.toLowerCase(java.util.Locale.ROOT).replace("-", " ")).statusCode(200);
    }

    @Test
    void only_who_reads_the_signal_reads_what_its_source_told() {
        ExtractableResponse<Response> receipt = sent(told());
        UUID signal = PublicSignals.taken(handler, receipt.path("number"));
        answer(Map.of("code", receipt.path("code"), "text", "Alleen voor wie het behandelt."))
                .statusCode(201);

        for (Role role : List.of(Role.SUPERVISOR, Role.COORDINATOR, Role.PRIVACY_OFFICER)) {
            People.with(role)
                    .api()
                    .get("/signals/{id}", signal)
                    .then()
                    .statusCode(200)
                    .body("content", nullValue())
                    .body("intake", nullValue());
        }
        ask(People.with(Role.COORDINATOR), signal, "Mag ik meevragen?").statusCode(403);
    }

    @Test
    void a_question_of_another_signal_cannot_be_answered_with_the_code_of_this_one() {
        ExtractableResponse<Response> one = sent(told());
        ask(handler, PublicSignals.taken(handler, one.path("number")), "Wat zag u?");
        String question = open(one.path("code")).extract().path("questions[0].id");

        answer(Map.of("code", sent(told()).path("code"), "questionId", question, "text", "Ik zag niets."))
                .statusCode(404);
    }

    @Test
    void a_mail_tells_of_the_question_only_to_who_asked_for_it_by_number_and_link() {
        String address = "vraag-" + UUID.randomUUID() + "@voorbeeld.example";
        Map<String, Object> told = told();
        told.put("contact", Map.of("name", "Proef Buur", "email", address, "mailQuestions", true));
        String number = sent(told).path("number");
        ask(handler, PublicSignals.taken(handler, number), "Hoe laat was het?").statusCode(200);
        mails(address)
                .body("items", hasSize(1))
                .body("items[0].subject", containsString(number))
                .body("items[0].body", containsString("/signaal/antwoord"));
        String mail = mails(address).extract().path("items[0].body");
        assertThat(mail).doesNotContain("Hoe laat").doesNotContain("Proef Buur").doesNotContain("ruzie");

        String silent = "stil-" + UUID.randomUUID() + "@voorbeeld.example";
        told.put("contact", Map.of("name", "Proef Buur", "email", silent, "mailQuestions", false));
        ask(handler, PublicSignals.taken(handler, sent(told).path("number")), "En nu?")
                .statusCode(200);
        mails(silent).body("items", hasSize(0));
    }

    private static io.restassured.response.ValidatableResponse mails(String address) {
        return Api.onThisMachine()
                .queryParam("to", address)
                .get("/mail-catcher")
                .then()
                .statusCode(200);
    }
}
