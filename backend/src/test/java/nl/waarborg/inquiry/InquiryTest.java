package nl.waarborg.inquiry;

import static nl.waarborg.inquiry.Questions.QUESTION;
import static nl.waarborg.inquiry.Questions.address;
import static nl.waarborg.inquiry.Questions.ask;
import static nl.waarborg.inquiry.Questions.authority;
import static nl.waarborg.inquiry.Questions.colleague;
import static nl.waarborg.inquiry.Questions.outsider;
import static nl.waarborg.inquiry.Questions.received;
import static nl.waarborg.inquiry.Questions.reply;
import static nl.waarborg.inquiry.Questions.step;
import static nl.waarborg.inquiry.Questions.tryAsk;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ExtractableResponse;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.waarborg.access.Role;
import nl.waarborg.attachment.TestUploads;
import nl.waarborg.casefile.TestCases;
import nl.waarborg.testing.Api;
import nl.waarborg.testing.Filings;
import nl.waarborg.testing.Mails;
import nl.waarborg.testing.People;
import nl.waarborg.testing.Person;
import nl.waarborg.testing.Places;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class InquiryTest {

    private final Person supervisor = People.with(Role.SUPERVISOR);
    private UUID report;

    @BeforeEach
    void file() {
        report = Filings.calamityOfOak();
    }

    @Test
    void an_access_officer_finds_the_question_writes_in_two_goes_and_answers() {
        Person officer = People.atAuthority(Places.NORTH, Role.ACCESS_OFFICER);
        String id = ask(supervisor, report, colleague(officer)).path("id");
        assertThat(Mails.bodies(officer.email()).getFirst())
                .contains("/werkplek/vragen/" + id)
                .doesNotContain(QUESTION);

        officer.api()
                .get("/inquiries")
                .then()
                .statusCode(200)
                .body("items.id", contains(id))
                .body("items[0].providerName", equalTo("Voorbeeldzorg De Eik"));
        ExtractableResponse<Response> seen = received(officer, id);
        assertThat(seen.<String>path("question")).isEqualTo(QUESTION);
        ExtractableResponse<Response> kept = officer.api()
                .header("If-Match", seen.header("ETag"))
                .body(Map.of("text", "Er zijn drie"))
                .put("/inquiries/{id}/draft", id)
                .then()
                .statusCode(200)
                .body("draft", equalTo("Er zijn drie"))
                .extract();
        String file = TestUploads.request(officer, "lijst.pdf", TestUploads.PDF)
                .post("/inquiries/{id}/files", id)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        step(
                        officer,
                        kept,
                        "answer",
                        Map.of("text", "Er zijn drie cliënten.", "files", List.of(file), "shared", List.of()))
                .statusCode(200)
                .body("state", equalTo("ANSWERED"))
                .body("draft", nullValue())
                .body("actions", empty());

        supervisor
                .api()
                .get("/cases/{id}/inquiries", report)
                .then()
                .body("items[0].reply.text", equalTo("Er zijn drie cliënten."))
                .body("items[0].reply.files.id", contains(file))
                .body("items[0].endedBy", equalTo(officer.name()));
        TestUploads.checked(supervisor, file).body("internal", equalTo(true));
    }

    @Test
    void only_whoever_was_asked_sees_the_question_and_not_the_case_behind_it() {
        Person officer = People.atAuthority(Places.NORTH, Role.ACCESS_OFFICER);
        String id = ask(supervisor, report, colleague(officer)).path("id");
        Person neighbour = People.atAuthority(Places.NORTH, Role.ACCESS_OFFICER);
        Person far = People.atAuthority(Places.SOUTH, Role.COORDINATOR);

        for (Person stranger : List.of(neighbour, far, supervisor)) {
            stranger.api().get("/inquiries/{id}", id).then().statusCode(404);
            stranger.api().get("/inquiries").then().statusCode(200).body("items.id", not(hasItem(id)));
        }
        far.api().get("/cases/{id}/inquiries", report).then().statusCode(404);
        officer.api().get("/cases/{id}/inquiries", report).then().statusCode(403);
    }

    @Test
    void another_authority_shares_only_what_its_coordinator_ticks_and_both_trails_tell_it() {
        Person coordinator = People.atAuthority(Places.SOUTH, Role.COORDINATOR);
        Person privacyNorth = People.atAuthority(Places.NORTH, Role.PRIVACY_OFFICER);
        Person privacySouth = People.atAuthority(Places.SOUTH, Role.PRIVACY_OFFICER);
        TestCases.open(Places.SOUTH, Places.OAK, false, List.of());
        String id = ask(supervisor, report, authority(Places.SOUTH)).path("id");

        ExtractableResponse<Response> seen = received(coordinator, id);
        assertThat(seen.<Boolean>path("forAuthority")).isTrue();
        assertThat(seen.<List<String>>path("known.subject")).contains("REPORTS");
        int count = seen.path("known.find { it.subject == 'REPORTS' }.count");
        step(coordinator, seen, "answer", reply("Wij kennen deze aanbieder.", "REPORTS"))
                .statusCode(200);

        supervisor
                .api()
                .get("/cases/{id}/inquiries", report)
                .then()
                .body("items[0].reply.shared.subject", contains("REPORTS"))
                .body("items[0].reply.shared[0].count", equalTo(count));
        for (Person reader : List.of(privacyNorth, privacySouth)) {
            reader.api()
                    .get("/audit-events?limit=100")
                    .then()
                    .statusCode(200)
                    .body("items.findAll { it.subjectId == '" + id + "' }.action", hasItem("inquiry.answer"));
        }
    }

    @Test
    void nothing_is_shared_unasked() {
        Person coordinator = People.atAuthority(Places.SOUTH, Role.COORDINATOR);
        TestCases.open(Places.SOUTH, Places.OAK, false, List.of());
        String id = ask(supervisor, report, authority(Places.SOUTH)).path("id");
        step(coordinator, received(coordinator, id), "answer", reply("Alleen in eigen woorden."))
                .statusCode(200);
        supervisor.api().get("/cases/{id}/inquiries", report).then().body("items[0].reply.shared", empty());

        Person officer = People.atAuthority(Places.NORTH, Role.ACCESS_OFFICER);
        String other = ask(supervisor, report, colleague(officer)).path("id");
        step(officer, received(officer, other), "answer", reply("Kijk zelf.", "REPORTS"))
                .statusCode(400)
                .body("violations.pointer", contains("/shared"));
    }

    @Test
    void an_authority_declines_with_a_reason_and_its_supervisors_do_not_see_the_question() {
        Person coordinator = People.atAuthority(Places.SOUTH, Role.COORDINATOR);
        Person southern = People.atAuthority(Places.SOUTH, Role.SUPERVISOR);
        String id = ask(supervisor, report, authority(Places.SOUTH)).path("id");
        southern.api().get("/inquiries/{id}", id).then().statusCode(404);

        step(coordinator, received(coordinator, id), "refusal", Map.of("reason", "Er loopt een onderzoek."))
                .statusCode(200)
                .body("state", equalTo("DECLINED"));
        supervisor
                .api()
                .get("/cases/{id}/inquiries", report)
                .then()
                .body("items[0].reason", equalTo("Er loopt een onderzoek."))
                .body("items[0].reply", nullValue());
    }

    @Test
    void an_answered_question_is_asked_again_as_a_new_one_that_follows_it() {
        Person officer = People.atAuthority(Places.NORTH, Role.ACCESS_OFFICER);
        String id = ask(supervisor, report, colleague(officer)).path("id");
        step(officer, received(officer, id), "answer", reply("Ja.")).statusCode(200);
        Map<String, Object> again = colleague(officer);
        again.put("followsId", id);
        assertThat(ask(supervisor, report, again).<String>path("followsId")).isEqualTo(id);

        UUID elsewhere = Filings.calamityOfOak();
        tryAsk(supervisor, elsewhere, again).statusCode(404);
    }

    @Test
    void what_was_ended_stays_ended_and_a_step_needs_the_version_that_was_read() {
        Person officer = People.atAuthority(Places.NORTH, Role.ACCESS_OFFICER);
        ExtractableResponse<Response> asked = ask(supervisor, report, colleague(officer));
        ExtractableResponse<Response> seen = received(officer, asked.path("id"));
        step(officer, seen, "answer", reply("Ja.")).statusCode(200);
        step(officer, seen, "answer", reply("Nee.")).statusCode(412);
        step(officer, received(officer, asked.path("id")), "answer", reply("Nee."))
                .statusCode(409)
                .body("type", equalTo("/problems/illegal-transition"));
        officer.api()
                .header("Idempotency-Key", Api.key())
                .body(reply("Nee."))
                .post("/inquiries/{id}/answer", asked.<String>path("id"))
                .then()
                .statusCode(428);
    }

    @Test
    void whom_nothing_can_be_asked_of_is_named_at_the_field() {
        wrong(Map.of("kind", "OUTSIDER", "question", "?"), "/name");
        wrong(outsider("zorg@voorbeeld.example"), "/email");
        wrong(colleague(supervisor), "/accountId");
        wrong(colleague(People.atAuthority(Places.SOUTH, Role.ACCESS_OFFICER)), "/accountId");
        wrong(authority(Places.NORTH), "/authorityId");
        Map<String, Object> past = outsider(address());
        past.put("until", LocalDate.parse(Filings.today()).minusDays(1).toString());
        wrong(past, "/until");
    }

    @Test
    void an_open_question_stands_in_the_way_of_closing() {
        ExtractableResponse<Response> asked = ask(supervisor, report, outsider(address()));
        assertThat(obstacles()).contains("/inquiries");
        step(supervisor, asked, "withdrawal", Map.of("reason", "Het antwoord kwam telefonisch."))
                .statusCode(200);
        assertThat(obstacles()).doesNotContain("/inquiries");
    }

    @Test
    void the_timeline_tells_of_each_step() {
        ExtractableResponse<Response> asked = ask(supervisor, report, outsider(address()));
        LocalDate until = LocalDate.parse(Filings.today()).plusDays(30);
        ExtractableResponse<Response> extended = step(
                        supervisor, asked, "extension", Map.of("until", until.toString(), "reason", "Ziek."))
                .statusCode(200)
                .extract();
        step(supervisor, extended, "withdrawal", Map.of("reason", "Klaar.")).statusCode(200);
        supervisor
                .api()
                .get("/cases/{id}/timeline", report)
                .then()
                .body("items.kind", hasItems("inquiry.asked", "inquiry.extended", "inquiry.withdrawn"));
    }

    private List<String> obstacles() {
        return TestCases.run(() -> TestCases.door().obstacles(report)).stream()
                .map(violation -> violation.pointer())
                .toList();
    }

    private void wrong(Map<String, Object> question, String pointer) {
        tryAsk(supervisor, report, question).statusCode(400).body("violations.pointer", hasItem(pointer));
    }
}
