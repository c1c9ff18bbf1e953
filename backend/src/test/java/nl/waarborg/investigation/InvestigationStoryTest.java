package nl.waarborg.investigation;

import static nl.waarborg.testing.Investigations.content;
import static nl.waarborg.testing.Investigations.measure;
import static nl.waarborg.testing.Investigations.order;
import static nl.waarborg.testing.Investigations.ordered;
import static nl.waarborg.testing.Investigations.review;
import static nl.waarborg.testing.Investigations.save;
import static nl.waarborg.testing.Investigations.seen;
import static nl.waarborg.testing.Investigations.submit;
import static nl.waarborg.testing.Protocol.acknowledged;
import static nl.waarborg.testing.Protocol.assess;
import static nl.waarborg.testing.Protocol.letters;
import static nl.waarborg.testing.Protocol.step;
import static nl.waarborg.testing.Protocol.terms;
import static nl.waarborg.testing.Protocol.timeline;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ExtractableResponse;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.waarborg.access.Role;
import nl.waarborg.shared.text.DateWords;
import nl.waarborg.shared.text.Language;
import nl.waarborg.testing.Api;
import nl.waarborg.testing.Filings;
import nl.waarborg.testing.People;
import nl.waarborg.testing.Person;
import nl.waarborg.testing.Places;
import org.junit.jupiter.api.Test;

@QuarkusTest
class InvestigationStoryTest {

    private final Person provider = People.with(Role.PROVIDER_USER);
    private final Person supervisor = People.with(Role.SUPERVISOR);
    private final LocalDate today = LocalDate.parse(Filings.today());

    @Test
    void the_happy_line_leads_from_filing_to_closing_with_its_measures_watched() {
        UUID report = ordered(supervisor);
        assertThat(terms(provider, report, "PROVIDER_INVESTIGATION")).containsExactly("RUNNING");
        assertThat(terms(supervisor, report, "ASSESSMENT")).containsExactly("MET");
        save(provider, report, content())
                .statusCode(200)
                .body("contentSavedAt", notNullValue())
                .body("content.conclusions", equalTo("Beschreven in hoofdlijnen"));
        supervisor
                .api()
                .get("/reports/{id}/investigation", report)
                .then()
                .statusCode(200)
                .body("content", nullValue())
                .body("rounds", empty());
        submit(provider, report)
                .statusCode(200)
                .body("state", equalTo("SUBMITTED"))
                .body("actions", empty());
        assertThat(terms(supervisor, report, "PROVIDER_INVESTIGATION")).containsExactly("MET");
        assertThat(terms(supervisor, report, "REVIEW")).containsExactly("RUNNING");
        assertThat(terms(provider, report, "IMPROVEMENT_MEASURE")).containsExactly("RUNNING");
        assertThat(seen(supervisor, report).<String>path("rounds[0].content.analysisMethod"))
                .isEqualTo("PRISMA");

        review(supervisor, report, Map.of("judgement", "SUFFICIENT", "reason", "Grondig en open."))
                .statusCode(201)
                .body("state", equalTo("SUFFICIENT"))
                .body("rounds[0].review.judgement", equalTo("SUFFICIENT"));
        assertThat(terms(supervisor, report, "REVIEW")).containsExactly("MET");
        step(supervisor, report, "closing", Map.of("process", "Eigen onderzoek.", "judgement", "Voldoende."))
                .statusCode(200)
                .body("status", equalTo("CLOSED"))
                .body("hasInvestigation", equalTo(true));
        assertThat(terms(provider, report, "IMPROVEMENT_MEASURE")).containsExactly("RUNNING");
        assertThat(letters(provider, report))
                .containsExactlyInAnyOrder("ACKNOWLEDGEMENT", "INVESTIGATION_ORDER", "REVIEW_SUFFICIENT", "CLOSING");
        assertThat(timeline(provider, report))
                .contains("investigation.ordered", "investigation.submitted", "investigation.reviewed");
    }

    @Test
    void what_misses_is_told_before_and_at_submitting() {
        UUID report = ordered(supervisor);
        Map<String, Object> half = content();
        half.remove("conclusions");
        half.put("measures", List.of());
        save(provider, report, half).statusCode(200);
        provider.api()
                .get("/reports/{id}/investigation/check", report)
                .then()
                .statusCode(200)
                .body("complete", equalTo(false))
                .body("missing.pointer", containsInAnyOrder("/conclusions", "/measures"))
                .body("missing.message", hasItem("Beschrijf de conclusies."));
        submit(provider, report)
                .statusCode(400)
                .body("violations.pointer", containsInAnyOrder("/conclusions", "/measures"));
        assertThat(seen(provider, report).<String>path("state")).isEqualTo("ORDERED");
    }

    @Test
    void an_insufficient_report_gets_directions_a_new_term_an_extension_and_a_second_round() {
        UUID report = ordered(supervisor);
        save(provider, report, content());
        submit(provider, report).statusCode(200);
        review(supervisor, report, Map.of("judgement", "INSUFFICIENT", "reason", "De oorzaak ontbreekt."))
                .statusCode(400)
                .body("violations.pointer", contains("/directions"));
        String promised = preview(report, "REVIEW_INSUFFICIENT", Map.of("termAmount", "2", "termUnit", "WEEKS"));
        String usual = preview(report, "REVIEW_INSUFFICIENT", Map.of());
        review(
                        supervisor,
                        report,
                        Map.of(
                                "judgement", "INSUFFICIENT",
                                "reason", "De oorzaak ontbreekt.",
                                "directions", "Zoek door tot de basisoorzaak.",
                                "term", Map.of("amount", 2, "unit", "WEEKS", "family", "LOCAL")))
                .statusCode(201)
                .body("state", equalTo("ORDERED"))
                .body("round", equalTo(2))
                .body("rounds[0].review.directions", equalTo("Zoek door tot de basisoorzaak."));
        ExtractableResponse<Response> term = supervisor
                .api()
                .get("/cases/{id}/deadlines", report)
                .then()
                .body("items.find { it.kind == 'ADDITIONAL_INVESTIGATION' }.agreed", equalTo(true))
                .extract();
        String dueOn = DateWords.of(
                LocalDate.parse(term.path("items.find { it.kind == 'ADDITIONAL_INVESTIGATION' }.dueOn")), Language.NL);
        assertThat(promised).contains(dueOn);
        assertThat(usual).doesNotContain(dueOn);
        extend(report);

        Map<String, Object> better = content();
        better.put("measures", List.of(measure("Een leuning aan alle trappen", 40)));
        save(provider, report, better).statusCode(200);
        submit(provider, report).statusCode(200).body("rounds.round", contains(1, 2));
        assertThat(terms(supervisor, report, "ADDITIONAL_INVESTIGATION")).containsExactly("MET");
        provider.api()
                .get("/cases/{id}/measures", report)
                .then()
                .body("items.state", containsInAnyOrder("LAPSED", "OPEN"));
        review(supervisor, report, Map.of("judgement", "SUFFICIENT", "reason", "Nu wel."))
                .statusCode(201);
        supervisor.api().get("/reports/{id}", report).then().body("status", equalTo("READY_TO_CLOSE"));
        assertThat(letters(provider, report)).contains("REVIEW_INSUFFICIENT", "REVIEW_SUFFICIENT");
    }

    /** The body of a letter as the screen shows it before it leaves. */
    private String preview(UUID report, String kind, Map<String, String> values) {
        return supervisor
                .api()
                .body(Map.of("kind", kind, "values", values))
                .post("/cases/{id}/letter-previews", report)
                .then()
                .statusCode(200)
                .extract()
                .path("body");
    }

    @Test
    void a_letter_about_taking_over_names_the_report_only_when_there_is_one() {
        UUID report = ordered(supervisor);
        assertThat(preview(report, "REVIEW_TAKEN_OVER", Map.of()))
                .contains("Wij vroegen u om een onderzoek")
                .doesNotContain("gelezen");
        save(provider, report, content());
        submit(provider, report).statusCode(200);
        assertThat(preview(report, "REVIEW_TAKEN_OVER", Map.of())).contains("Wij hebben uw onderzoek", "gelezen");
    }

    @Test
    void a_partly_sufficient_report_leads_to_a_conversation_and_then_to_a_judgement() {
        UUID report = ordered(supervisor);
        save(provider, report, content());
        submit(provider, report).statusCode(200);
        Map<String, Object> partly = Map.of("judgement", "PARTLY", "reason", "Over de nazorg willen wij praten.");
        review(supervisor, report, partly).statusCode(201).body("state", equalTo("CONVERSATION"));
        supervisor.api().get("/reports/{id}", report).then().body("status", equalTo("REVIEW_CONVERSATION"));
        assertThat(terms(supervisor, report, "REVIEW")).containsExactly("RUNNING");
        review(supervisor, report, partly).statusCode(409);
        step(
                        supervisor,
                        report,
                        "conversations",
                        Map.of(
                                "heldOn", today.toString(),
                                "form", "OFFICE",
                                "participants", "Bestuurder",
                                "minutes", "De nazorg is goed geregeld."))
                .statusCode(201)
                .body("status", equalTo("REVIEW_CONVERSATION"));
        review(supervisor, report, Map.of("judgement", "SUFFICIENT", "reason", "Na het gesprek voldoende."))
                .statusCode(201)
                .body("rounds[0].review.judgement", equalTo("SUFFICIENT"))
                .body("rounds[0].earlierReviews.judgement", contains("PARTLY"));
    }

    @Test
    void the_supervisor_takes_over_what_does_not_come() {
        UUID report = ordered(supervisor);
        review(supervisor, report, Map.of("judgement", "SUFFICIENT", "reason", "Nog niets gezien"))
                .statusCode(409);
        review(supervisor, report, Map.of("judgement", "TAKEN_OVER", "reason", "Er komt geen verslag."))
                .statusCode(201)
                .body("state", equalTo("TAKEN_OVER"));
        supervisor.api().get("/reports/{id}", report).then().body("status", equalTo("SUPERVISOR_INVESTIGATION"));
        assertThat(terms(supervisor, report, "PROVIDER_INVESTIGATION")).containsExactly("WITHDRAWN");
        assertThat(letters(provider, report)).contains("REVIEW_TAKEN_OVER");
        save(provider, report, content()).statusCode(409);
    }

    @Test
    void submitting_twice_with_one_key_is_done_once_and_an_old_version_is_refused() {
        UUID report = ordered(supervisor);
        String old = seen(provider, report).header("ETag");
        save(provider, report, content()).statusCode(200);
        provider.api()
                .header("If-Match", old)
                .body(content())
                .put("/reports/{id}/investigation", report)
                .then()
                .statusCode(412);
        String version = seen(provider, report).header("ETag");
        String key = Api.key();
        for (int i = 0; i < 2; i++) {
            provider.api()
                    .header("Idempotency-Key", key)
                    .header("If-Match", version)
                    .post("/reports/{id}/investigation/submission", report)
                    .then()
                    .statusCode(200)
                    .body("rounds.round", contains(1));
        }
        assertThat(timeline(supervisor, report))
                .filteredOn("investigation.submitted"::equals)
                .hasSize(1);
    }

    @Test
    void whoever_has_no_business_there_finds_nothing_and_nothing_is_ordered_before_its_time() {
        UUID report = ordered(supervisor);
        Person birch = People.atProvider(Places.BIRCH, Role.PROVIDER_USER);
        Person south = People.atAuthority(Places.SOUTH, Role.SUPERVISOR);
        birch.api().get("/reports/{id}/investigation", report).then().statusCode(404);
        south.api().get("/reports/{id}/investigation", report).then().statusCode(404);
        People.with(Role.LAWFULNESS_SUPERVISOR)
                .api()
                .get("/reports/{id}/investigation", report)
                .then()
                .statusCode(403);
        UUID fresh = acknowledged(supervisor);
        order(supervisor, fresh).statusCode(409);
        provider.api().get("/reports/{id}/investigation", fresh).then().statusCode(404);
    }

    @Test
    void an_own_report_is_a_file_with_the_main_parts_beside_it() {
        UUID report = acknowledged(supervisor);
        assess(supervisor, report, "PROVIDER_INVESTIGATION");
        step(
                        supervisor,
                        report,
                        "investigation/order",
                        Map.of("method", "SIRE", "form", "OWN_REPORT", "independentChair", true))
                .statusCode(201)
                .body("form", equalTo("OWN_REPORT"));
        save(provider, report, content()).statusCode(200);
        submit(provider, report).statusCode(400).body("violations.code", contains("own-report-required"));
    }

    /** The provider asks for more time and gets it. */
    private void extend(UUID report) {
        ExtractableResponse<Response> deadlines =
                provider.api().get("/cases/{id}/deadlines", report).then().extract();
        String term = "items.find { it.kind == 'ADDITIONAL_INVESTIGATION' }";
        String until = LocalDate.parse(deadlines.<String>path(term + ".dueOn"))
                .plusDays(14)
                .toString();
        String request = provider.api()
                .header("Idempotency-Key", Api.key())
                .header("If-Match", "\"" + deadlines.<Integer>path(term + ".version") + "\"")
                .body(Map.of("requestedUntil", until, "reason", "De onderzoeker is ziek"))
                .post("/deadlines/{id}/extension-requests", deadlines.<String>path(term + ".id"))
                .then()
                .statusCode(201)
                .extract()
                .path("extensionRequests[0].id");
        supervisor
                .api()
                .header("Idempotency-Key", Api.key())
                .body(Map.of("granted", true, "until", until, "reason", "Akkoord"))
                .post("/extension-requests/{id}/decision", request)
                .then()
                .statusCode(200)
                .body("dueOn", equalTo(until));
    }
}
