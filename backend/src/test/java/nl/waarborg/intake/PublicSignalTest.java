package nl.waarborg.intake;

import static nl.waarborg.testing.PublicSignals.send;
import static nl.waarborg.testing.PublicSignals.sent;
import static nl.waarborg.testing.PublicSignals.told;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
class PublicSignalTest {

    private static final byte[] NOTE = "Een briefje".getBytes(StandardCharsets.UTF_8);

    @Inject
    Pool pool;

    private final Person handler = People.atAuthority(Places.NORTH, Role.SUPERVISOR);

    @Test
    void the_form_says_of_each_municipality_who_supervises_there() {
        Api.anonymous()
                .get("/signal-form")
                .then()
                .statusCode(200)
                .body("places.find { it.code == 'GM0106' }.authorityName", equalTo("Toezicht Noord"))
                .body("places.find { it.code == 'GM0080' }.authorityName", nullValue());
    }

    @Test
    void an_anonymous_neighbour_gets_a_number_and_a_code_and_the_team_a_signal_with_its_term() {
        Map<String, Object> told = told();
        told.put("inDanger", true);
        String number = send(told)
                .statusCode(201)
                .body("code", matchesPattern("([0-9A-HJKMNP-TV-Z]{4}-){4}[0-9A-HJKMNP-TV-Z]{4}"))
                .body("authorityName", equalTo("Toezicht Noord"))
                .body("receivedAt", notNullValue())
                .extract()
                .path("number");

        UUID signal = PublicSignals.taken(handler, number);

        handler.api()
                .get("/signals/{id}", signal)
                .then()
                .statusCode(200)
                .body("status", equalTo("SUBMITTED"))
                .body("theme", equalTo("LIVING_CLIMATE"))
                .body("content.channel", equalTo("PUBLIC_FORM"))
                .body("content.sourceKind", equalTo("RESIDENT"))
                .body("content.sourceKnown", equalTo(false))
                .body("content.providerSaid", equalTo("Een huis in onze straat"))
                .body("intake.since", equalTo("sinds de zomer"))
                .body("intake.inDanger", equalTo(true))
                .body("intake.mailed", equalTo(false))
                .body("actions", hasItem("askSource"));
        assertThat(Protocol.terms(handler, signal, "SIGNAL_ENRICHMENT")).containsExactly("RUNNING");
        assertThat(Protocol.timeline(handler, signal)).contains("intake.in-danger");
    }

    @Test
    void a_repeat_gives_the_same_receipt_and_no_second_signal_and_other_content_under_the_key_is_refused() {
        String key = Api.key();
        Map<String, Object> told = told();
        Map<String, Object> first = send(key, told).statusCode(201).extract().path("");
        Map<String, Object> reopened = new HashMap<>(told);
        reopened.put("ticket", PublicSignals.ticket());

        assertThat(send(key, reopened).statusCode(201).extract().<Map<String, Object>>path(""))
                .isEqualTo(first);
        told.put("narrative", "Iets heel anders.");
        send(key, told).statusCode(409).body("type", equalTo("/problems/idempotency-key-reused"));
    }

    @Test
    void the_code_is_kept_nowhere() {
        String code = sent(told()).path("code");
        String signs = code.replace("-", "");

        for (String table : List.of(
                "signal_intake",
                "signal",
                "case_file",
                "idempotency_key",
                "audit_entry",
                "audit_value",
                "outbox_message")) {
            String kept = pool.query("select coalesce(string_agg(t::text, ' '), '') as text from " + table + " t")
                    .executeAndAwait()
                    .iterator()
                    .next()
                    .getString("text");
            assertThat(kept).as(table).doesNotContain(code).doesNotContain(signs);
        }
    }

    @Test
    void outside_the_region_nothing_is_taken_in_and_the_visitor_hears_whom_to_call() {
        for (String municipality : List.of(Places.LEEUWARDEN, "GM9999", "Assen")) {
            Map<String, Object> told = told();
            told.put("municipalityCode", municipality);
            send(told).statusCode(409).body("type", equalTo("/problems/outside-region"));
        }
    }

    @Test
    void what_a_machine_sends_is_refused_in_words_for_people() {
        Map<String, Object> filled = told();
        filled.put("website", "https://voorbeeld.example");
        send(filled).statusCode(400).body("type", equalTo("/problems/looks-automatic"));

        Map<String, Object> hasty = told();
        hasty.put("ticket", PublicSignals.freshTicket());
        send(hasty)
                .statusCode(429)
                .header("Retry-After", notNullValue())
                .body("type", equalTo("/problems/sent-too-soon"));

        String ticket = PublicSignals.ticket();
        for (String made : List.of(
                "", "niets", "////", "A".repeat(32), (ticket.charAt(0) == 'A' ? 'B' : 'A') + ticket.substring(1))) {
            Map<String, Object> forged = told();
            forged.put("ticket", made);
            send(forged).statusCode(409).body("type", equalTo("/problems/form-too-old"));
        }
    }

    @Test
    void all_that_is_wrong_is_told_at_once_and_what_is_not_asked_is_refused() {
        Map<String, Object> told = told();
        told.put("narrative", " ");
        told.put("relation", null);
        told.put("clientsConcerned", 0);
        told.put("provider", "x".repeat(301));
        told.put("contact", Map.of("email", "geen adres"));
        Api.anonymous()
                .header("Idempotency-Key", Api.key())
                .body(told)
                .post("/public-signals")
                .then()
                .statusCode(400)
                .body(
                        "violations.pointer",
                        containsInAnyOrder(
                                "/narrative", "/relation", "/clientsConcerned", "/provider", "/contact/email"));

        for (String more : List.of("status", "authorityId", "priority", "source", "sourceKind")) {
            Map<String, Object> curious = told();
            curious.put(more, "RED");
            send(curious).statusCode(400).body("type", equalTo("/problems/invalid-input"));
        }
        Map<String, Object> long_ = told();
        long_.put("narrative", "x".repeat(10_001));
        send(long_).statusCode(400).body("violations.pointer", hasItem("/narrative"));
        Api.anonymous().body(told()).post("/public-signals").then().statusCode(400);
    }

    @Test
    void one_address_cannot_flood_and_hears_when_to_try_again() {
        String address = "127.31.7.9";
        List<Integer> statuses = new ArrayList<>();
        Response last = null;
        for (int attempt = 0; attempt < 8; attempt++) {
            last = Api.from(address)
                    .header("Idempotency-Key", Api.key())
                    .body(told())
                    .post("/public-signals");
            statuses.add(last.statusCode());
        }
        assertThat(statuses).contains(201).endsWith(429);
        last.then().header("Retry-After", notNullValue()).body("type", equalTo("/problems/too-many-requests"));
        send(told()).statusCode(201);
    }

    @Test
    void files_are_checked_by_type_sent_with_the_signal_and_read_by_its_handler_alone() {
        String writing = PublicSignals.writing();
        String kept = PublicSignals.upload(writing, "foto van de gang.txt", NOTE)
                .statusCode(201)
                .extract()
                .path("id");
        String dropped = PublicSignals.upload(writing, "toch niet.txt", NOTE)
                .statusCode(201)
                .extract()
                .path("id");
        PublicSignals.upload(writing, "programma.exe", new byte[] {'M', 'Z', 0, 1})
                .statusCode(400)
                .body("type", equalTo("/problems/file-type-not-allowed"));
        PublicSignals.upload(writing, "foto.png", NOTE)
                .statusCode(400)
                .body("type", equalTo("/problems/file-type-mismatch"));
        Api.anonymous().get("/attachments/{id}/content", kept).then().statusCode(401);

        Map<String, Object> told = told();
        told.put("files", Map.of("writing", writing, "fileIds", List.of(kept)));
        UUID signal = PublicSignals.taken(handler, sent(told).path("number"));

        handler.api()
                .get("/cases/{id}/attachments", signal)
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].id", equalTo(kept))
                .body("items[0].uploadedBy", equalTo(""));
        handler.api().get("/attachments/{id}", dropped).then().statusCode(404);
        People.with(Role.COORDINATOR)
                .api()
                .get("/attachments/{id}", kept)
                .then()
                .statusCode(404);
    }

    @Test
    void files_of_somebody_else_cannot_be_sent_along() {
        String theirs = PublicSignals.upload(PublicSignals.writing(), "van een ander.txt", NOTE)
                .extract()
                .path("id");
        Map<String, Object> told = told();
        told.put("files", Map.of("writing", PublicSignals.writing(), "fileIds", List.of(theirs)));

        send(told).statusCode(404);
    }

    @Test
    void a_visitor_adds_ten_files_at_most() {
        String writing = PublicSignals.writing();
        for (int file = 0; file < 10; file++) {
            PublicSignals.upload(writing, "briefje " + file + ".txt", NOTE).statusCode(201);
        }
        PublicSignals.upload(writing, "nog een.txt", NOTE)
                .statusCode(409)
                .body("type", equalTo("/problems/too-many-files"));
        PublicSignals.upload("kort", "briefje.txt", NOTE).statusCode(400);
    }
}
