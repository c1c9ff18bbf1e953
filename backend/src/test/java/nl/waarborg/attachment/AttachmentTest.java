package nl.waarborg.attachment;

import static nl.waarborg.attachment.TestUploads.PDF;
import static nl.waarborg.attachment.TestUploads.bomb;
import static nl.waarborg.attachment.TestUploads.checked;
import static nl.waarborg.attachment.TestUploads.request;
import static nl.waarborg.attachment.TestUploads.upload;
import static nl.waarborg.attachment.TestUploads.zip;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import java.util.stream.Stream;
import nl.waarborg.access.Role;
import nl.waarborg.casefile.TestCases;
import nl.waarborg.testing.Api;
import nl.waarborg.testing.People;
import nl.waarborg.testing.Person;
import nl.waarborg.testing.Places;
import org.apache.commons.codec.digest.DigestUtils;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

@QuarkusTest
class AttachmentTest {

    @Inject
    Pool pool;

    @ConfigProperty(name = "waarborg.files.folder")
    Path folder;

    private final UUID caseId = TestCases.open().id();
    private final Person supervisor = People.with(Role.SUPERVISOR);
    private final Person provider = People.with(Role.PROVIDER_USER);

    @Test
    void a_file_is_hashed_checked_and_then_handed_out_as_a_download_with_a_trace() {
        Response added = request(provider, "verslag van de commissie.pdf", PDF).post("/cases/{id}/attachments", caseId);
        added.then()
                .statusCode(201)
                .body("state", equalTo("QUARANTINED"))
                .body("sha256", equalTo(DigestUtils.sha256Hex(PDF)))
                .body("size", equalTo(PDF.length))
                .body("removable", equalTo(false));
        String id = added.path("id");
        checked(supervisor, id).body("state", equalTo("CLEAN")).body("scanned", equalTo(false));

        Response download = supervisor.api().get("/attachments/{id}/content", id);

        download.then()
                .statusCode(200)
                .header("Content-Type", containsString("application/octet-stream"))
                .header("Content-Disposition", containsString("attachment; filename=\"verslag van de commissie.pdf\""))
                .header("X-Content-Type-Options", equalTo("nosniff"))
                .header("Content-Security-Policy", containsString("sandbox"));
        assertThat(download.asByteArray()).isEqualTo(PDF);
        assertThat(looks(UUID.fromString(id))).isEqualTo(1);
    }

    @Test
    void a_file_lies_on_disk_sealed_under_a_name_that_says_nothing() throws IOException {
        byte[] content = "Dit staat nergens leesbaar".getBytes(StandardCharsets.UTF_8);
        String id = upload(provider, caseId, "geheim.txt", content)
                .statusCode(201)
                .extract()
                .path("id");

        try (Stream<Path> files = Files.walk(folder)) {
            Path file = files.filter(one -> one.getFileName().toString().equals(id))
                    .findFirst()
                    .orElseThrow();
            assertThat(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1))
                    .doesNotContain("leesbaar");
        }
    }

    @Test
    void a_repeat_under_the_same_key_gives_the_first_answer_and_keeps_one_file() {
        String key = Api.key();
        String first = request(provider, key, "nota.pdf", PDF)
                .post("/cases/{id}/attachments", caseId)
                .path("id");

        request(provider, key, "nota.pdf", PDF)
                .post("/cases/{id}/attachments", caseId)
                .then()
                .statusCode(201)
                .body("id", equalTo(first));
        provider.api()
                .get("/cases/{id}/attachments", caseId)
                .then()
                .statusCode(200)
                .body("items", hasSize(1));
    }

    @Test
    void content_that_is_not_what_the_name_says_is_refused_with_a_clear_sentence() {
        upload(provider, caseId, "foto.png", PDF)
                .statusCode(400)
                .body("type", equalTo("/problems/file-type-mismatch"))
                .body("title", containsString("inhoud past niet bij de naam"));
        upload(provider, caseId, "programma.exe", new byte[] {'M', 'Z', 0, 1})
                .statusCode(400)
                .body("type", equalTo("/problems/file-type-not-allowed"));
        upload(provider, caseId, "leeg.txt", new byte[0]).statusCode(400).body("type", equalTo("/problems/file-empty"));
        provider.api().get("/cases/{id}/attachments", caseId).then().body("items", hasSize(0));
    }

    @Test
    void a_file_over_25_MB_is_answered_with_413() {
        upload(provider, caseId, "groot.txt", "a".repeat(26 * 1024 * 1024).getBytes(StandardCharsets.US_ASCII))
                .statusCode(413)
                .body("type", equalTo("/problems/file-too-large"));
    }

    @Test
    void an_office_document_with_macros_or_with_a_bomb_inside_is_rejected() {
        String types = "[Content_Types].xml";
        String main = "word/document.xml";
        String good = upload(provider, caseId, "goed.docx", zip(types, "<Types/>", main, "<w/>"))
                .statusCode(201)
                .extract()
                .path("id");
        String macros = upload(
                        provider,
                        caseId,
                        "macro.docx",
                        zip(types, "<Types/>", main, "<w/>", "word/vbaProject.bin", "x"))
                .statusCode(201)
                .extract()
                .path("id");
        String plainZip = upload(provider, caseId, "zomaar.docx", zip("iets.txt", "tekst"))
                .statusCode(201)
                .extract()
                .path("id");
        String bomb = upload(provider, caseId, "bom.xlsx", bomb(types, "xl/workbook.xml", 310))
                .statusCode(201)
                .extract()
                .path("id");

        checked(provider, good).body("state", equalTo("CLEAN"));
        checked(provider, macros).body("state", equalTo("REJECTED")).body("rejectedReason", containsString("macro's"));
        checked(provider, plainZip).body("state", equalTo("REJECTED"));
        checked(provider, bomb).body("state", equalTo("REJECTED")).body("rejectedReason", containsString("uitgepakt"));
    }

    @Test
    void strangers_get_404_on_a_file_and_the_provider_on_what_stays_within_the_team() {
        String shared = upload(supervisor, caseId, "gedeeld.pdf", PDF)
                .statusCode(201)
                .extract()
                .path("id");
        String internal = request(supervisor, "intern.pdf", PDF)
                .multiPart("internal", "true")
                .post("/cases/{id}/attachments", caseId)
                .then()
                .statusCode(201)
                .body("internal", equalTo(true))
                .extract()
                .path("id");
        checked(supervisor, internal);

        for (Person stranger : new Person[] {
            People.atAuthority(Places.SOUTH, Role.SUPERVISOR), People.atProvider(Places.BIRCH, Role.PROVIDER_USER)
        }) {
            stranger.api().get("/attachments/{id}", shared).then().statusCode(404);
            stranger.api().get("/attachments/{id}/content", shared).then().statusCode(404);
            stranger.api().delete("/attachments/{id}", shared).then().statusCode(404);
            upload(stranger, caseId, "vreemd.pdf", PDF).statusCode(404);
        }
        provider.api().get("/attachments/{id}", internal).then().statusCode(404);
        provider.api().get("/attachments/{id}/content", internal).then().statusCode(404);
        provider.api()
                .get("/cases/{id}/attachments", caseId)
                .then()
                .body("items.fileName", hasItem("gedeeld.pdf"))
                .body("items.fileName", not(hasItem("intern.pdf")));
        request(provider, "stiekem.pdf", PDF)
                .multiPart("internal", "true")
                .post("/cases/{id}/attachments", caseId)
                .then()
                .statusCode(403);
    }

    @Test
    void what_was_filed_cannot_be_removed() {
        String id = upload(provider, caseId, "blijft.pdf", PDF)
                .statusCode(201)
                .extract()
                .path("id");

        provider.api()
                .delete("/attachments/{id}", id)
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/file-stays"));
    }

    @Test
    void a_check_that_a_crash_cut_off_is_taken_up_again_after_its_lease() {
        String id = upload(provider, caseId, "onderbroken.pdf", PDF)
                .statusCode(201)
                .extract()
                .path("id");
        checked(provider, id);
        run("""
                update attachment set state = 'QUARANTINED', claimed_until = now() + interval '2 seconds'
                where id = $1""", UUID.fromString(id));

        provider.api().get("/attachments/{id}/content", id).then().statusCode(409);
        checked(provider, id).body("state", equalTo("CLEAN"));
    }

    private long looks(UUID id) {
        return pool.preparedQuery(
                        "select count(*) from audit_entry where subject_id = $1 and action = 'attachment.download'")
                .execute(Tuple.of(id))
                .await()
                .indefinitely()
                .iterator()
                .next()
                .getLong(0);
    }

    private void run(String sql, UUID id) {
        pool.preparedQuery(sql).execute(Tuple.of(id)).await().indefinitely();
    }
}
