package nl.waarborg.attachment;

import static nl.waarborg.attachment.TestUploads.checked;
import static nl.waarborg.attachment.TestUploads.upload;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import nl.waarborg.access.Role;
import nl.waarborg.casefile.TestCases;
import nl.waarborg.testing.People;
import nl.waarborg.testing.Person;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(FakeScanner.class)
class ScannedAttachmentTest {

    private final UUID caseId = TestCases.open().id();
    private final Person supervisor = People.with(Role.SUPERVISOR);

    @Test
    void a_file_that_the_scanner_passes_says_that_it_was_scanned() {
        byte[] content = "Niets aan de hand".repeat(20_000).getBytes(StandardCharsets.UTF_8);

        String id = upload(supervisor, caseId, "verslag.txt", content)
                .statusCode(201)
                .extract()
                .path("id");

        checked(supervisor, id).body("state", equalTo("CLEAN")).body("scanned", equalTo(true));
    }

    @Test
    void a_file_in_which_the_scanner_finds_something_can_be_fetched_by_nobody() {
        byte[] content = ("Een brief met " + FakeScanner.SIGNATURE).getBytes(StandardCharsets.UTF_8);

        String id = upload(supervisor, caseId, "brief.txt", content)
                .statusCode(201)
                .extract()
                .path("id");

        checked(supervisor, id)
                .body("state", equalTo("REJECTED"))
                .body("rejectedReason", containsString("virusscanner"));
        supervisor
                .api()
                .get("/attachments/{id}/content", id)
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/file-rejected"));
    }
}
