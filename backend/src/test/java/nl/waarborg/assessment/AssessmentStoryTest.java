package nl.waarborg.assessment;

import static nl.waarborg.testing.Protocol.acknowledge;
import static nl.waarborg.testing.Protocol.acknowledged;
import static nl.waarborg.testing.Protocol.answer;
import static nl.waarborg.testing.Protocol.assess;
import static nl.waarborg.testing.Protocol.assessment;
import static nl.waarborg.testing.Protocol.letters;
import static nl.waarborg.testing.Protocol.step;
import static nl.waarborg.testing.Protocol.terms;
import static nl.waarborg.testing.Protocol.timeline;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.waarborg.access.Role;
import nl.waarborg.testing.Api;
import nl.waarborg.testing.Embargoes;
import nl.waarborg.testing.Filings;
import nl.waarborg.testing.People;
import nl.waarborg.testing.Person;
import nl.waarborg.testing.Places;
import nl.waarborg.testing.TestAuthorities;
import org.junit.jupiter.api.Test;

@QuarkusTest
class AssessmentStoryTest {

    private final Person provider = People.with(Role.PROVIDER_USER);
    private final Person supervisor = People.with(Role.SUPERVISOR);
    private final Person coordinator = People.with(Role.COORDINATOR);
    private final LocalDate today = LocalDate.parse(Filings.today());

    @Test
    void receipt_is_confirmed_by_letter_and_the_assessment_begins() {
        UUID report = Filings.calamityOfOak();
        step(
                        supervisor,
                        report,
                        "acknowledgement",
                        Map.of(
                                "urgent",
                                true,
                                "keptInformedHow",
                                "Elke week telefonisch",
                                "skippedParties",
                                List.of(Map.of("party", "COMMUNICATION", "reason", "Geen publiciteit"))))
                .statusCode(200)
                .body("status", equalTo("ACKNOWLEDGED"))
                .body("acknowledgement.urgent", equalTo(true))
                .body("acknowledgement.informed.find { it.party == 'REPORTER' }.told", equalTo(true))
                .body("acknowledgement.informed.find { it.party == 'COMMUNICATION' }.told", equalTo(false))
                .body(
                        "acknowledgement.informed.find { it.party == 'COMMUNICATION' }.reason",
                        equalTo("Geen publiciteit"))
                .body("actions", hasItems("assessReport", "requestSupplement"))
                .body("actions", not(hasItem("acknowledgeReport")));
        assertThat(terms(supervisor, report, "RECEIPT_CONFIRMATION")).containsExactly("MET");
        assertThat(terms(supervisor, report, "ASSESSMENT")).containsExactly("RUNNING");
        assertThat(letters(provider, report)).containsExactly("ACKNOWLEDGEMENT");
        step(supervisor, report, "acknowledgement", Map.of("urgent", false, "keptInformedHow", "Nog eens"))
                .statusCode(409);
    }

    @Test
    void whoever_reported_is_always_told_and_only_parties_of_the_list_are_left_out() {
        UUID report = Filings.calamityOfOak();
        step(
                        supervisor,
                        report,
                        "acknowledgement",
                        Map.of(
                                "urgent",
                                false,
                                "keptInformedHow",
                                "Telefonisch",
                                "skippedParties",
                                List.of(
                                        Map.of("party", "REPORTER", "reason", "Liever niet"),
                                        Map.of("party", "NEWSPAPER", "reason", "Liever niet"))))
                .statusCode(400)
                .body("violations.pointer", contains("/skippedParties/0/party", "/skippedParties/1/party"));
    }

    @Test
    void a_supplement_stops_the_clock_of_the_team_until_the_provider_answers() {
        UUID report = acknowledged(supervisor);
        String request = step(
                        supervisor,
                        report,
                        "supplement-requests",
                        Map.of("items", List.of("Wie was erbij?", "Hoe laat?"), "suspendTerms", true))
                .statusCode(201)
                .body("supplementRequests[0].items.question", contains("Wie was erbij?", "Hoe laat?"))
                .body("supplementRequests[0].dueOn", notNullValue())
                .body("actions", not(hasItem("requestSupplement")))
                .extract()
                .path("supplementRequests[0].id");
        assertThat(terms(supervisor, report, "ASSESSMENT")).containsExactly("SUSPENDED");
        assertThat(terms(provider, report, "SUPPLEMENT")).containsExactly("RUNNING");
        step(supervisor, report, "supplement-requests", Map.of("items", List.of("En nog?"), "suspendTerms", false))
                .statusCode(409)
                .body("type", equalTo("/problems/supplement-open"));
        step(
                        provider,
                        report,
                        "supplement-requests/" + request + "/answer",
                        Map.of("answers", List.of("Een begeleider")))
                .statusCode(400);
        step(
                        provider,
                        report,
                        "supplement-requests/" + request + "/answer",
                        Map.of("answers", List.of("Een begeleider", "Half drie")))
                .statusCode(200)
                .body("supplementRequests[0].items.answer", contains("Een begeleider", "Half drie"))
                .body("actions", not(hasItem("answerSupplementRequest")));
        assertThat(terms(supervisor, report, "ASSESSMENT")).containsExactly("RUNNING");
        assertThat(terms(supervisor, report, "SUPPLEMENT")).containsExactly("MET");
        assertThat(letters(provider, report)).contains("SUPPLEMENT_REQUEST");
    }

    @Test
    void a_transfer_waits_for_a_second_person_who_is_another_one() {
        UUID report = acknowledged(supervisor);
        Map<String, Object> transfer = assessment("TRANSFERRED");
        transfer.put("rightReceiver", answer("NO"));
        transfer.put("transferredTo", "Inspectie Gezondheidszorg en Jeugd");
        transfer.put("letter", Map.of("subject", "Wij dragen over", "body", "Aan de inspectie."));
        step(supervisor, report, "assessment", transfer)
                .statusCode(200)
                .body("status", equalTo("AWAITING_AGREEMENT"))
                .body("assessment.leadsTo", equalTo("TRANSFERRED"))
                .body("assessment.letter.body", equalTo("Aan de inspectie."))
                .body("assessment.agreement.state", equalTo("PENDING"))
                .body("actions", not(hasItem("agreeWithAssessment")));
        assertThat(letters(provider, report)).doesNotContain("TRANSFER");
        provider.api().get("/reports/{id}", report).then().body("assessment", nullValue());
        step(supervisor, report, "assessment/agreement", Map.of("agreed", true))
                .statusCode(403)
                .body("type", equalTo("/problems/own-assessment"));
        step(coordinator, report, "assessment/agreement", Map.of("agreed", true))
                .statusCode(200)
                .body("status", equalTo("TRANSFERRED"))
                .body("assessment.agreement.state", equalTo("AGREED"))
                .body("assessment.agreement.by", equalTo(coordinator.name()));
        assertThat(letters(provider, report)).contains("TRANSFER");
        assertThat(terms(supervisor, report, "ASSESSMENT")).containsExactly("MET");
    }

    @Test
    void a_rejection_that_is_sent_back_is_assessed_anew() {
        UUID report = acknowledged(supervisor);
        Map<String, Object> rejection = assessment("REJECTED");
        rejection.put("calamityOrViolence", answer("NO"));
        step(supervisor, report, "assessment", rejection).statusCode(200);
        step(coordinator, report, "assessment/agreement", Map.of("agreed", false))
                .statusCode(400);
        step(
                        coordinator,
                        report,
                        "assessment/agreement",
                        Map.of("agreed", false, "reason", "Dit is wel een calamiteit"))
                .statusCode(200)
                .body("status", equalTo("ACKNOWLEDGED"))
                .body("assessment.agreement.state", equalTo("SENT_BACK"));
        assertThat(letters(provider, report)).doesNotContain("REJECTION");
        step(supervisor, report, "assessment", assessment("PROVIDER_INVESTIGATION"))
                .statusCode(200)
                .body("status", equalTo("INVESTIGATION_TO_ORDER"))
                .body("assessmentHistory.outcome", contains("REJECTED"))
                .body("actions", hasItem("assessReport"));
    }

    @Test
    void closing_at_receipt_and_leaving_to_the_inspectorate_take_two_as_well() {
        UUID closed = acknowledged(supervisor);
        assess(supervisor, closed, "CLOSED_AT_RECEIPT").body("status", equalTo("AWAITING_AGREEMENT"));
        step(coordinator, closed, "assessment/agreement", Map.of("agreed", true))
                .statusCode(200)
                .body("status", equalTo("CLOSED_AT_RECEIPT"));
        assertThat(letters(provider, closed)).contains("CLOSED_AT_RECEIPT");

        UUID left = acknowledged(coordinator);
        assess(coordinator, left, "LEFT_TO_INSPECTORATE").body("status", equalTo("AWAITING_AGREEMENT"));
        step(supervisor, left, "assessment/agreement", Map.of("agreed", true))
                .statusCode(200)
                .body("status", equalTo("LEFT_TO_INSPECTORATE"))
                .body("actions", hasItem("closeReport"));
        step(supervisor, left, "closing", Map.of("process", "De inspectie is klaar.", "judgement", "Voldoende."))
                .statusCode(200)
                .body("status", equalTo("CLOSED"));
    }

    @Test
    void what_is_unclear_has_an_agreed_date_and_can_be_prolonged() {
        UUID report = acknowledged(supervisor);
        Map<String, Object> unclear = assessment("UNCLEAR");
        unclear.put("calamityOrViolence", answer("UNKNOWN"));
        step(supervisor, report, "assessment", unclear)
                .statusCode(400)
                .body("violations.pointer", contains("/agreedUntil"));
        unclear.put("agreedUntil", today.plusDays(7).toString());
        step(supervisor, report, "assessment", unclear).statusCode(200).body("status", equalTo("UNCLEAR"));
        assertThat(terms(supervisor, report, "AGREED_CLARITY")).containsExactly("RUNNING");
        supervisor
                .api()
                .get("/cases/{id}/deadlines", report)
                .then()
                .body("items.find { it.kind == 'AGREED_CLARITY' }.agreed", equalTo(true))
                .body("items.find { it.kind == 'ASSESSMENT' }.agreed", equalTo(false));
        unclear.put("agreedUntil", today.plusDays(14).toString());
        step(supervisor, report, "assessment", unclear).statusCode(200).body("status", equalTo("UNCLEAR"));
        assertThat(terms(supervisor, report, "AGREED_CLARITY")).containsExactlyInAnyOrder("MET", "RUNNING");
        assertThat(letters(provider, report)).filteredOn("UNCLEAR"::equals).hasSize(2);
    }

    @Test
    void a_conversation_is_minuted_and_closing_after_it_takes_a_second_person() {
        UUID report = acknowledged(supervisor);
        assess(supervisor, report, "CONVERSATION").body("status", equalTo("CONVERSATION"));
        step(supervisor, report, "conversations", conversation("CLOSE"))
                .statusCode(201)
                .body("status", equalTo("AWAITING_AGREEMENT"))
                .body("assessment.leadsTo", equalTo("READY_TO_CLOSE"))
                .body("conversations[0].minutes", equalTo("Wat er is geleerd."));
        provider.api().get("/reports/{id}", report).then().body("conversations[0].form", equalTo("VISIT"));
        step(supervisor, report, "assessment/agreement", Map.of("agreed", true)).statusCode(403);
        step(coordinator, report, "assessment/agreement", Map.of("agreed", true))
                .statusCode(200)
                .body("status", equalTo("READY_TO_CLOSE"));
        step(supervisor, report, "closing", Map.of("process", "Een gesprek.", "judgement", "Voldoende geleerd."))
                .statusCode(200)
                .body("status", equalTo("CLOSED"));
    }

    @Test
    void a_conversation_can_lead_on_to_an_investigation_and_minutes_can_stay_inside() {
        UUID report = acknowledged(supervisor);
        step(supervisor, report, "conversations", conversation("CLOSE"))
                .statusCode(400)
                .body("violations.pointer", contains("/followUp"));
        assess(supervisor, report, "CONVERSATION").statusCode(200);
        Map<String, Object> inside = conversation("INVESTIGATION");
        inside.put("shareWithProvider", false);
        step(supervisor, report, "conversations", inside)
                .statusCode(201)
                .body("status", equalTo("INVESTIGATION_TO_ORDER"));
        provider.api().get("/reports/{id}", report).then().body("conversations", empty());
    }

    @Test
    void where_there_is_one_person_the_outcome_holds_and_that_is_recorded() {
        UUID alone = TestAuthorities.enter();
        Person only = People.atAuthority(alone, Role.SUPERVISOR);
        UUID report = recordedBy(only);
        acknowledge(only, report).statusCode(200);
        assess(only, report, "CLOSED_AT_RECEIPT")
                .statusCode(200)
                .body("status", equalTo("CLOSED_AT_RECEIPT"))
                .body("assessment.agreement.state", equalTo("NO_SECOND_PERSON"));
        assertThat(timeline(only, report)).contains("assessment.no-second-person");
    }

    @Test
    void a_criminal_investigation_keeps_everything_new_from_the_provider_until_it_is_lifted() {
        UUID report = acknowledged(supervisor);
        Map<String, Object> own = assessment("PROVIDER_INVESTIGATION");
        own.put("criminalInvestigation", answer("YES"));
        step(supervisor, report, "assessment", own).statusCode(400).body("violations.pointer", contains("/outcome"));
        own.put("outcome", "SUPERVISOR_INVESTIGATION");
        step(supervisor, report, "assessment", own)
                .statusCode(200)
                .body("embargoSince", notNullValue())
                .body("actions", hasItem("liftEmbargo"));
        provider.api()
                .get("/reports/{id}", report)
                .then()
                .body("status", equalTo("ACKNOWLEDGED"))
                .body("embargoSince", nullValue());
        assertThat(letters(provider, report)).containsExactly("ACKNOWLEDGEMENT");
        step(supervisor, report, "closing", Map.of("process", "Onderzocht.", "judgement", "Klaar."))
                .statusCode(409)
                .body("violations.code", hasItem("open-embargo"));
        Embargoes.lift(supervisor, "reports", report).statusCode(200);
        provider.api().get("/reports/{id}", report).then().body("status", equalTo("SUPERVISOR_INVESTIGATION"));
        supervisor
                .api()
                .get("/reports/{id}", report)
                .then()
                .body("embargoSince", nullValue())
                .body("actions", hasItem("layEmbargo"));
    }

    @Test
    void a_step_is_done_once_by_whom_may_on_the_version_that_was_read() {
        UUID report = Filings.calamityOfOak();
        String seen = Filings.report(supervisor, report).header("ETag");
        String key = Api.key();
        Map<String, Object> body = Map.of("urgent", false, "keptInformedHow", "Per brief");
        for (int i = 0; i < 2; i++) {
            supervisor
                    .api()
                    .header("Idempotency-Key", key)
                    .header("If-Match", seen)
                    .body(body)
                    .post("/reports/{id}/acknowledgement", report)
                    .then()
                    .statusCode(200);
        }
        assertThat(letters(supervisor, report)).hasSize(1);
        supervisor
                .api()
                .header("Idempotency-Key", Api.key())
                .header("If-Match", seen)
                .body(assessment("CONVERSATION"))
                .post("/reports/{id}/assessment", report)
                .then()
                .statusCode(412);
        Person south = People.atAuthority(Places.SOUTH, Role.SUPERVISOR);
        south.api()
                .header("Idempotency-Key", Api.key())
                .header("If-Match", seen)
                .body(assessment("CONVERSATION"))
                .post("/reports/{id}/assessment", report)
                .then()
                .statusCode(404);
    }

    private Map<String, Object> conversation(String followUp) {
        Map<String, Object> held = new HashMap<>();
        held.put("heldOn", today.toString());
        held.put("form", "VISIT");
        held.put("participants", "Bestuurder en toezichthouder");
        held.put("minutes", "Wat er is geleerd.");
        held.put("followUp", followUp);
        return held;
    }

    /** A report that a team of one recorded on a provider's behalf. */
    private static UUID recordedBy(Person only) {
        UUID oak = Places.OAK;
        Map<String, Object> content = Filings.calamity();
        content.put("authorityId", only.caller().authorityId());
        content.put("authorityReason", "De zorg is door ons ingekocht");
        return UUID.fromString(Filings.file(People.atProvider(oak, Role.PROVIDER_USER), content)
                .path("reportId"));
    }
}
