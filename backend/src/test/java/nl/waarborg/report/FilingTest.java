package nl.waarborg.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ExtractableResponse;
import io.restassured.response.Response;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.waarborg.access.Role;
import nl.waarborg.attachment.TestUploads;
import nl.waarborg.testing.Api;
import nl.waarborg.testing.Filings;
import nl.waarborg.testing.People;
import nl.waarborg.testing.Person;
import nl.waarborg.testing.Places;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

@QuarkusTest
class FilingTest {

    @Inject
    Pool pool;

    private final Person writer = People.with(Role.PROVIDER_USER);
    private final Person supervisor = People.with(Role.SUPERVISOR);

    @Test
    void filing_gives_a_receipt_with_number_time_hash_and_timeliness() {
        ExtractableResponse<Response> draft = Filings.draft(writer, Filings.calamity());
        ExtractableResponse<Response> receipt = Filings.submit(writer, draft, Api.key())
                .statusCode(201)
                .body("number", matchesPattern("[A-Z]+-\\d{4}-\\d{4}"))
                .body("contentHash", matchesPattern("[0-9a-f]{64}"))
                .body("authorityName", equalTo("Toezicht Noord"))
                .body("timeliness.late", equalTo(false))
                .body("timeliness.explanation", containsString(": na minder dan één werkdag."))
                .body("attachments", hasSize(0))
                .extract();
        assertThat(receipt.<String>path("confirmationDueOn")).isGreaterThan(Filings.today());
        UUID id = UUID.fromString(receipt.path("reportId"));
        writer.api().get("/report-drafts/{id}", draft.<String>path("id")).then().statusCode(404);
        writer.api()
                .get("/reports/{id}/receipt", id)
                .then()
                .statusCode(200)
                .body("contentHash", equalTo(receipt.path("contentHash")))
                .body("number", equalTo(receipt.path("number")));
        Filings.report(supervisor, id);
        supervisor
                .api()
                .get("/reports/{id}", id)
                .then()
                .body("status", equalTo("SUBMITTED"))
                .body("content.whatHappened", equalTo("De cliënt viel van de trap."))
                .body("content.persons", nullValue())
                .body("personCount", equalTo(2))
                .body("natureGroup", equalTo("CLIENT_INJURY"))
                .body("timeliness.countedFrom", equalTo("EVENT"))
                .body("municipalityName", equalTo("Assen"));
        supervisor
                .api()
                .get("/cases/{id}/deadlines", id)
                .then()
                .statusCode(200)
                .body("items.kind", hasItems("RECEIPT_CONFIRMATION", "REPORT_FILING"))
                .body("items.find { it.kind == 'REPORT_FILING' }.state", equalTo("MET"))
                .body("items.find { it.kind == 'RECEIPT_CONFIRMATION' }.state", equalTo("RUNNING"));
        supervisor.api().get("/cases/{id}/timeline", id).then().body("items.text", hasItem("De melding is gedaan."));
    }

    @Test
    void the_receipt_can_be_kept_as_a_document() {
        UUID id = Filings.calamityOfOak();
        byte[] pdf = writer.api()
                .accept("application/pdf")
                .get("/reports/{id}/receipt/document", id)
                .then()
                .statusCode(200)
                .contentType("application/pdf")
                .extract()
                .asByteArray();
        assertThat(new String(pdf, 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
    }

    @Test
    void the_checksums_in_the_receipt_can_be_copied_and_compared() throws IOException {
        ExtractableResponse<Response> draft = Filings.draft(writer, Filings.calamity());
        byte[] file = withRowsOfF();
        String id = TestUploads.request(writer, "verslag.txt", file)
                .post("/report-drafts/{id}/attachments", draft.<String>path("id"))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        TestUploads.checked(writer, id);
        String report = Filings.submit(writer, draft, Api.key())
                .statusCode(201)
                .extract()
                .path("reportId");

        byte[] receipt = writer.api()
                .accept("application/pdf")
                .get("/reports/{id}/receipt/document", report)
                .asByteArray();

        try (PDDocument pdf = Loader.loadPDF(receipt)) {
            assertThat(new PDFTextStripper().getText(pdf).replaceAll("\\s", "")).containsIgnoringCase(sha256(file));
        }
    }

    /** A text whose checksum has three times f in a row, which a printer likes to draw as one sign. */
    private static byte[] withRowsOfF() {
        return IntStream.range(0, 100_000)
                .mapToObj(number -> ("Verslag " + number).getBytes(StandardCharsets.UTF_8))
                .filter(text -> sha256(text).contains("fff"))
                .findFirst()
                .orElseThrow();
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void a_repeat_with_the_same_key_gives_the_first_receipt_and_files_nothing_more() {
        ExtractableResponse<Response> draft = Filings.draft(writer, Filings.calamity());
        String key = Api.key();
        String first =
                Filings.submit(writer, draft, key).statusCode(201).extract().path("number");
        String again =
                Filings.submit(writer, draft, key).statusCode(201).extract().path("number");
        assertThat(again).isEqualTo(first);
        Filings.submit(writer, draft, Api.key()).statusCode(404);
        assertThat(count("select count(*) from report where number = $1", first))
                .isEqualTo(1);
    }

    @Test
    void of_many_that_file_one_draft_at_once_all_get_the_same_report_or_none() throws InterruptedException {
        ExtractableResponse<Response> draft = Filings.draft(writer, Filings.calamity());
        String key = Api.key();
        Set<String> numbers = ConcurrentHashMap.newKeySet();
        CountDownLatch done = new CountDownLatch(8);
        for (int i = 0; i < 8; i++) {
            String mine = i % 2 == 0 ? key : Api.key();
            Thread.ofVirtual().start(() -> {
                Response answer = writer.api()
                        .header("Idempotency-Key", mine)
                        .header("If-Match", draft.header("ETag"))
                        .body(Map.of("truthful", true))
                        .post("/report-drafts/{id}/submission", draft.<String>path("id"));
                if (answer.statusCode() == 201) {
                    numbers.add(answer.path("number"));
                }
                done.countDown();
            });
        }
        done.await();
        assertThat(numbers).hasSize(1);
    }

    /** Hibernate Reactive once mixed the rows of sessions that wrote at the same moment, when told to put them in order. */
    @Test
    void of_many_drafts_that_are_filed_at_once_each_becomes_a_whole_report() throws Exception {
        List<ExtractableResponse<Response>> drafts = Stream.generate(() -> Filings.draft(writer, Filings.calamity()))
                .limit(48)
                .toList();
        Set<UUID> filed = ConcurrentHashMap.newKeySet();
        try (ExecutorService clients = Executors.newFixedThreadPool(12)) {
            List<Callable<Boolean>> filings = drafts.stream()
                    .<Callable<Boolean>>map(draft ->
                            () -> filed.add(UUID.fromString(Filings.submit(writer, draft, Api.key())
                                    .statusCode(201)
                                    .extract()
                                    .path("reportId"))))
                    .toList();
            for (Future<Boolean> filing : clients.invokeAll(filings)) {
                assertThat(filing.get()).isTrue();
            }
        }
        filed.forEach(id -> {
            assertThat(count("select count(*) from report_person where report_id = $1", id))
                    .isEqualTo(2);
            assertThat(count("select count(*) from deadline where case_id = $1", id))
                    .isEqualTo(2);
            assertThat(count(
                            "select count(*) from deadline_change c join deadline d on d.id = c.deadline_id where d.case_id = $1",
                            id))
                    .isEqualTo(3);
            assertThat(count(
                            "select count(*) from audit_entry e join audit_value v on v.entry_id = e.id where e.case_id = $1",
                            id))
                    .isEqualTo(6);
        });
    }

    @Test
    void all_that_misses_comes_back_at_once_and_nothing_is_filed() {
        Map<String, Object> content = Filings.calamity();
        content.keySet().removeAll(Set.of("whatHappened", "persons", "boardChair"));
        content.put("nature", "ONBEKEND");
        ExtractableResponse<Response> draft = Filings.draft(writer, content);
        Filings.submit(writer, draft, Api.key())
                .statusCode(400)
                .body("violations.pointer", hasItems("/whatHappened", "/persons", "/boardChair/name", "/nature"))
                .body("violations.message", hasItem("Vertel wat er is gebeurd."));
        writer.api().get("/report-drafts/{id}", draft.<String>path("id")).then().statusCode(200);
    }

    @Test
    void who_does_not_say_that_it_is_true_files_nothing() {
        ExtractableResponse<Response> draft = Filings.draft(writer, Filings.calamity());
        writer.api()
                .header("Idempotency-Key", Api.key())
                .header("If-Match", draft.header("ETag"))
                .body(Map.of("truthful", false))
                .post("/report-drafts/{id}/submission", draft.<String>path("id"))
                .then()
                .statusCode(400)
                .body("violations[0].pointer", equalTo("/truthful"));
        writer.api()
                .header("Idempotency-Key", Api.key())
                .body(Map.of("truthful", true))
                .post("/report-drafts/{id}/submission", draft.<String>path("id"))
                .then()
                .statusCode(428);
    }

    @Test
    void persons_rest_encrypted_and_the_narrative_can_be_searched() {
        UUID id = Filings.calamityOfOak();
        assertThat(count("select count(*) from report_person where report_id = $1", id))
                .isEqualTo(2);
        assertThat(count("""
                        select count(*) from report_person
                        where report_id = $1 and position('Proef Client'::bytea in sealed) > 0""", id)).isZero();
        assertThat(count("select count(*) from report where id = $1 and what_happened like '%trap%'", id))
                .isEqualTo(1);
    }

    @Test
    void notices_leave_with_number_and_link_only() {
        People.with(Role.COORDINATOR);
        String number = Filings.file(writer, Filings.calamity()).path("number");
        assertThat(count("select count(*) from outbox_message where subject like '%' || $1 || '%'", number))
                .isGreaterThanOrEqualTo(2);
        assertThat(count("""
                        select count(*) from outbox_message
                        where subject like '%' || $1 || '%' and body ~* 'trap|Proef Client|heup'""", number)).isZero();
    }

    @Test
    void a_late_report_is_shown_as_late_by_the_end_of_the_period() {
        Map<String, Object> content = Filings.calamity();
        content.put("occurredOn", "2026-01-02");
        content.put("occurredUntilOn", "2026-01-05");
        content.put("discoveredOn", "2026-01-05");
        Filings.submit(writer, Filings.draft(writer, content), Api.key())
                .statusCode(201)
                .body("timeliness.late", equalTo(true))
                .body("timeliness.dueOn", equalTo("2026-01-08"))
                .body("timeliness.explanation", containsString("te laat"));
    }

    @Test
    void staff_record_a_report_by_phone_which_is_in_time_within_its_own_term() {
        LocalDate call = LocalDate.of(2026, 1, 12);
        Map<String, Object> content = Filings.calamity();
        content.put("occurredOn", "2026-01-05");
        content.put("discoveredOn", "2026-01-05");
        content.put("channel", "PHONE");
        content.put("receivedOn", call.toString());
        content.put("digitalNotPossibleReason", "Het portaal was niet bereikbaar.");
        content.put("reporterKind", "PROVIDER");
        content.put("reporter", Map.of("name", "Proef Beller", "phone", "0592 000 000"));
        ExtractableResponse<Response> draft = supervisor
                .api()
                .header("Idempotency-Key", Api.key())
                .body(Map.of("providerId", Places.OAK, "content", content))
                .post("/report-drafts")
                .then()
                .statusCode(201)
                .extract();
        writer.api().get("/report-drafts/{id}", draft.<String>path("id")).then().statusCode(404);
        ExtractableResponse<Response> receipt = Filings.submit(supervisor, draft, Api.key())
                .statusCode(201)
                .body("timeliness.byPhone", equalTo(true))
                .body("timeliness.late", equalTo(false))
                .extract();
        supervisor
                .api()
                .get("/reports/{id}", receipt.<String>path("reportId"))
                .then()
                .body("channel", equalTo("PHONE"))
                .body("content.digitalNotPossibleReason", equalTo("Het portaal was niet bereikbaar."));
        writer.api()
                .get("/reports/{id}", receipt.<String>path("reportId"))
                .then()
                .statusCode(200);
    }

    @Test
    void staff_cannot_record_for_a_provider_that_they_do_not_know() {
        supervisor
                .api()
                .header("Idempotency-Key", Api.key())
                .body(Map.of("providerId", Places.BIRCH))
                .post("/report-drafts")
                .then()
                .statusCode(404);
    }

    @Test
    void a_place_of_another_provider_or_of_nowhere_is_refused_and_never_kept() {
        Map<String, Object> elsewhere = Filings.calamity();
        elsewhere.put("placeKind", "LOCATION");
        elsewhere.put("locationId", Places.BIRCH_HOUSE.toString());
        Filings.submit(writer, Filings.draft(writer, elsewhere), Api.key())
                .statusCode(400)
                .body("violations.pointer", hasItem("/locationId"));
        Map<String, Object> nowhere = Filings.calamity();
        nowhere.put("municipalityCode", "GM9999");
        Filings.submit(writer, Filings.draft(writer, nowhere), Api.key())
                .statusCode(400)
                .body("violations.pointer", hasItem("/municipalityCode"));
        Map<String, Object> forgotten = Filings.calamity();
        forgotten.put("locationId", Places.BIRCH_HOUSE.toString());
        String id = Filings.file(writer, forgotten).path("reportId");
        writer.api().get("/reports/{id}", id).then().body("locationName", nullValue());
    }

    @Test
    void a_report_at_a_location_takes_its_municipality() {
        Map<String, Object> content = Filings.calamity();
        content.remove("municipalityCode");
        content.put("placeKind", "LOCATION");
        content.put("locationId", Places.OAK_HOUSE.toString());
        String id = Filings.file(writer, content).path("reportId");
        writer.api()
                .get("/reports/{id}", id)
                .then()
                .body("locationName", equalTo("Huis De Eik"))
                .body("municipalityName", equalTo("Assen"))
                .body("outsideRegion", equalTo(false));
    }

    @Test
    void a_consultation_has_no_judgement_about_its_term() {
        Filings.submit(writer, Filings.draft(writer, Filings.consultation()), Api.key())
                .statusCode(201)
                .body("timeliness", nullValue());
    }

    private long count(String query, Object value) {
        return pool.preparedQuery(query)
                .execute(Tuple.of(value))
                .await()
                .atMost(Duration.ofSeconds(5))
                .iterator()
                .next()
                .getLong(0);
    }
}
