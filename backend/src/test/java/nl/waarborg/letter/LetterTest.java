package nl.waarborg.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.waarborg.access.Role;
import nl.waarborg.casefile.CaseFacts;
import nl.waarborg.casefile.TestCases;
import nl.waarborg.deadline.DeadlineFacts;
import nl.waarborg.deadline.DeadlineService;
import nl.waarborg.deadline.NewDeadline;
import nl.waarborg.deadline.Responsible;
import nl.waarborg.letter.LetterApi.LetterText;
import nl.waarborg.shared.time.Clock;
import nl.waarborg.term.TermKind;
import nl.waarborg.testing.Api;
import nl.waarborg.testing.Inspections;
import nl.waarborg.testing.PdfPages;
import nl.waarborg.testing.People;
import nl.waarborg.testing.Person;
import nl.waarborg.testing.Places;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@QuarkusTest
class LetterTest {

    private static final Set<LetterKind> OF_INSPECTIONS = EnumSet.of(
            LetterKind.INSPECTION_ANNOUNCEMENT,
            LetterKind.DOCUMENT_REQUEST,
            LetterKind.DRAFT_INSPECTION_REPORT,
            LetterKind.FINAL_INSPECTION_REPORT);

    @Inject
    LetterService letters;

    @Inject
    DeadlineService deadlines;

    @Inject
    Clock clock;

    @Inject
    Pool pool;

    private final Person reporter = People.atProvider(Places.OAK, Role.PROVIDER_USER);
    private final Person supervisor = People.with(Role.SUPERVISOR);
    private final CaseFacts facts = TestCases.open(reporter);

    @ParameterizedTest
    @EnumSource
    void every_letter_has_a_template_that_reads_well_without_and_with_its_fields(LetterKind kind) {
        boolean ofInspection = OF_INSPECTIONS.contains(kind);
        UUID about = ofInspection ? Inspections.plannedBy(supervisor) : facts.id();
        String[] addressed = ofInspection
                ? new String[] {"Voorbeeldzorg De Eik"}
                : new String[] {reporter.name(), "Proef Bestuurder"};
        for (Map<String, String> values : List.of(Map.<String, String>of(), filled())) {
            String body = supervisor
                    .api()
                    .body(Map.of("kind", kind, "values", values))
                    .post("/cases/{id}/letter-previews", about)
                    .then()
                    .statusCode(200)
                    .body("recipients", hasItems(addressed))
                    .extract()
                    .path("body");
            assertThat(body).startsWith("Geachte heer, mevrouw,").contains("Met vriendelijke groet,");
            assertThat(body).doesNotContain("{").doesNotContain("null").doesNotContain("NOT_FOUND");
            assertThat(body).contains("Toezicht Noord").doesNotContain("\n\n\n");
        }
    }

    private static Map<String, String> filled() {
        return Map.of(
                "reason", "De feiten zijn duidelijk.",
                "dueOn", "2026-12-01",
                "items", "Wie was erbij?\nWat is er gedaan?",
                "directions", "Hoor ook de nachtdienst.",
                "method", "PRISMA");
    }

    @Test
    void dates_are_written_in_words_and_lists_as_lists() {
        supervisor
                .api()
                .body(Map.of("kind", "SUPPLEMENT_REQUEST", "values", filled()))
                .post("/cases/{id}/letter-previews", facts.id())
                .then()
                .body("body", containsString("1 december 2026"))
                .body("body", containsString("- Wie was erbij?\n- Wat is er gedaan?"))
                .body("subject", equalTo("Wij hebben nog informatie van u nodig"));
    }

    @Test
    void a_letter_becomes_an_accessible_pdf_that_those_addressed_can_fetch() throws IOException {
        UUID id = send(
                new LetterText("Over uw melding", "Geachte heer,\n\nDit is **belangrijk**.\n\n<script>x</script>"));

        Response document = reporter.api().get("/letters/{id}/document", id);

        document.then().statusCode(200).header("Content-Type", containsString("application/pdf"));
        try (PDDocument pdf = Loader.loadPDF(document.asByteArray())) {
            PDFTextStripper text = new PDFTextStripper();
            text.setSortByPosition(true);
            assertThat(text.getText(pdf))
                    .contains(
                            "Over uw melding",
                            "Dit is belangrijk.",
                            facts.number(),
                            "Toezicht Noord",
                            "Voorbeeldzorg De Eik");
            assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("nl");
            assertThat(pdf.getDocumentInformation().getTitle()).contains("Over uw melding");
            assertThat(pdf.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            String metadata = new String(pdf.getDocumentCatalog().getMetadata().toByteArray());
            assertThat(metadata).contains("pdfaid:part").contains("pdfuaid:part");
        }
    }

    @Test
    void no_line_begins_with_the_end_of_the_sentence_before() throws IOException {
        String sentence = "Dit gaat over zaak " + facts.number() + ". ";
        UUID id = send(new LetterText("Over uw melding", sentence.repeat(40)));

        byte[] paper = reporter.api().get("/letters/{id}/document", id).asByteArray();

        assertThat(PdfPages.of(paper)).allSatisfy(page -> assertThat(page).noneMatch(line -> line.startsWith(".")));
    }

    @Test
    void a_line_in_bold_heads_a_part_of_the_letter_also_for_who_hears_it() throws IOException {
        UUID id = send(new LetterText(
                "Over uw melding",
                "Geachte heer,\n\n**Wat vragen wij van u?**\n\nDit is **belangrijk**.\n\nMet groet"));

        try (PDDocument pdf = document(reporter, id)) {
            assertThat(roles(pdf.getDocumentCatalog().getStructureTreeRoot()))
                    .containsSubsequence("H1", "P", "H2", "P", "P", "H2", "P");
        }
    }

    @Test
    void a_provider_that_is_itself_written_to_stands_once_in_the_address() throws IOException {
        UUID inspection = Inspections.announcedBy(supervisor);
        String id = supervisor
                .api()
                .get("/cases/{id}/letters", inspection)
                .then()
                .statusCode(200)
                .extract()
                .path("items[0].id");

        try (PDDocument pdf = document(supervisor, UUID.fromString(id))) {
            assertThat(new PDFTextStripper().getText(pdf)).containsOnlyOnce("Voorbeeldzorg De Eik");
        }
    }

    private static PDDocument document(Person who, UUID letter) throws IOException {
        return Loader.loadPDF(who.api()
                .get("/letters/{id}/document", letter)
                .then()
                .statusCode(200)
                .extract()
                .asByteArray());
    }

    /** What a screen reader is told that each part is, in the order in which it reads. */
    private static List<String> roles(PDStructureNode node) {
        List<String> roles = new ArrayList<>();
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                roles.add(element.getStructureType());
                roles.addAll(roles(element));
            }
        }
        return roles;
    }

    @Test
    void the_notice_leaves_when_the_letter_is_there_and_tells_number_and_link_only() {
        send(new LetterText("Geheim onderwerp", "Geheime inhoud"));

        await().atMost(Duration.ofSeconds(30)).until(() -> mails().size() == 2);
        assertThat(mails()).allMatch(mail -> mail.contains(facts.number()) && mail.contains("/portaal/meldingen/"));
        assertThat(mails()).noneMatch(mail -> mail.toLowerCase().contains("geheim"));
    }

    @Test
    void the_case_lists_its_letters_and_the_timeline_names_them() {
        UUID id = send(null);

        reporter.api()
                .get("/cases/{id}/letters", facts.id())
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].id", equalTo(id.toString()))
                .body("items[0].kind", equalTo("CLOSING"));
        reporter.api()
                .get("/cases/{id}/timeline", facts.id())
                .then()
                .body("items.text", hasItem("Er is een brief verstuurd: afsluiting."));
    }

    @Test
    void strangers_get_404_on_a_letter() {
        UUID id = send(null);

        for (Person stranger : List.of(
                People.atAuthority(Places.SOUTH, Role.SUPERVISOR),
                People.atProvider(Places.BIRCH, Role.PROVIDER_USER))) {
            stranger.api().get("/letters/{id}/document", id).then().statusCode(404);
        }
    }

    @Test
    void under_an_embargo_a_letter_waits_and_leaves_when_it_is_lifted() {
        TestCases.run(() -> TestCases.door().embargo(supervisor.caller().actor(), facts.id(), "Proef."));
        UUID id = send(null);
        reporter.api().get("/letters/{id}/document", id).then().statusCode(404);
        reporter.api().get("/cases/{id}/letters", facts.id()).then().body("items.id", not(hasItem(id.toString())));
        supervisor.api().get("/letters/{id}/document", id).then().statusCode(200);
        supervisor.api().get("/cases/{id}/letters", facts.id()).then().body("items.waits", contains(true));
        assertThat(mails()).isEmpty();

        TestCases.run(() -> TestCases.door().liftEmbargo(supervisor.caller().actor(), facts.id(), "Proef."));
        reporter.api().get("/letters/{id}/document", id).then().statusCode(200);
        await().atMost(Duration.ofSeconds(30)).until(() -> mails().size() == 2);
        supervisor.api().get("/cases/{id}/letters", facts.id()).then().body("items.waits", contains(false));
    }

    @Test
    void whoever_asked_for_more_time_gets_a_letter_about_the_decision() {
        NewDeadline plan = NewDeadline.asSet(
                facts.id(), facts.authorityId(), TermKind.PROVIDER_INVESTIGATION, Responsible.PROVIDER, clock.today());
        DeadlineFacts deadline = TestCases.run(() -> deadlines.start(TestCases.SYSTEM, plan));
        String until = deadline.dueOn().plusWeeks(2).toString();
        String request = reporter.api()
                .header("Idempotency-Key", Api.key())
                .header("If-Match", "\"0\"")
                .body(Map.of("requestedUntil", until, "reason", "Er moet nog iemand worden gehoord"))
                .post("/deadlines/{id}/extension-requests", deadline.id())
                .then()
                .statusCode(201)
                .extract()
                .path("extensionRequests[0].id");

        Map<String, String> values =
                Map.of("reason", "Dat is begrijpelijk", "dueOn", until, "termKind", "PROVIDER_INVESTIGATION");
        supervisor
                .api()
                .body(Map.of("kind", "EXTENSION_GRANTED", "values", values))
                .post("/cases/{id}/letter-previews", facts.id())
                .then()
                .statusCode(200)
                .body("body", containsString("Dat is begrijpelijk"))
                .body("body", containsString("voor: onderzoek door de aanbieder"));
        decide(request, Map.of("granted", true, "until", until, "reason", "Zo", "letter", Map.of("subject", "Half")))
                .statusCode(400)
                .body("violations.pointer", contains("/letter/body"));
        decide(
                        request,
                        Map.of(
                                "granted",
                                true,
                                "until",
                                until,
                                "reason",
                                "Dat is begrijpelijk",
                                "letter",
                                Map.of("subject", "U hebt langer", "body", "Zoals besproken.")))
                .statusCode(200);

        String letter = reporter.api()
                .get("/cases/{id}/letters", facts.id())
                .then()
                .statusCode(200)
                .body("items.kind", contains("EXTENSION_GRANTED"))
                .body("items.subject", contains("U hebt langer"))
                .extract()
                .path("items[0].id");
        reporter.api()
                .get("/letters/{id}/document", letter)
                .then()
                .statusCode(200)
                .contentType("application/pdf");
    }

    private ValidatableResponse decide(String request, Map<String, Object> decision) {
        return supervisor
                .api()
                .header("Idempotency-Key", Api.key())
                .body(decision)
                .post("/extension-requests/{id}/decision", request)
                .then();
    }

    private UUID send(LetterText text) {
        return TestCases.run(() -> letters.send(supervisor.caller(), facts.id(), LetterKind.CLOSING, text, Map.of()))
                .id();
    }

    private List<String> mails() {
        List<String> texts = new ArrayList<>();
        pool.preparedQuery(
                        "select subject || body as text from outbox_message where case_id = $1 and template = 'new-letter'")
                .execute(Tuple.of(facts.id()))
                .await()
                .indefinitely()
                .forEach(row -> texts.add(row.getString("text")));
        return texts;
    }
}
