package nl.waarborg.attachment;

import static org.awaitility.Awaitility.await;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import nl.waarborg.testing.Api;
import nl.waarborg.testing.Person;

/** Uploads files for tests. */
public final class TestUploads {

    public static final byte[] PDF = "%PDF-1.7\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n"
            .getBytes(StandardCharsets.US_ASCII);

    private TestUploads() {}

    public static ValidatableResponse upload(Person who, UUID caseId, String name, byte[] content) {
        return request(who, name, content)
                .post("/cases/{id}/attachments", caseId)
                .then();
    }

    public static RequestSpecification request(Person who, String name, byte[] content) {
        return request(who, Api.key(), name, content);
    }

    static RequestSpecification request(Person who, String key, String name, byte[] content) {
        return who.api()
                .contentType(ContentType.MULTIPART)
                .header("Idempotency-Key", key)
                .multiPart("file", name, content, "application/octet-stream");
    }

    /** Waits until the file has been checked. */
    public static ValidatableResponse checked(Person who, String id) {
        await().atMost(Duration.ofSeconds(20))
                .pollInterval(Duration.ofMillis(200))
                .until(() -> !"QUARANTINED"
                        .equals(who.api().get("/attachments/{id}", id).path("state")));
        return who.api().get("/attachments/{id}", id).then().statusCode(200);
    }

    /** A zip with these files, each named and filled. */
    static byte[] zip(String... namesAndContents) {
        return zip(zip -> {
            for (int i = 0; i < namesAndContents.length; i += 2) {
                zip.putNextEntry(new ZipEntry(namesAndContents[i]));
                zip.write(namesAndContents[i + 1].getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        });
    }

    /** A small zip that unpacks to this many megabytes of nothing. */
    static byte[] bomb(String types, String main, int megabytes) {
        return zip(zip -> {
            zip.putNextEntry(new ZipEntry(types));
            zip.closeEntry();
            zip.putNextEntry(new ZipEntry(main));
            byte[] nothing = new byte[1024 * 1024];
            for (int i = 0; i < megabytes; i++) {
                zip.write(nothing);
            }
            zip.closeEntry();
        });
    }

    private interface Filling {
        void fill(ZipOutputStream zip) throws IOException;
    }

    private static byte[] zip(Filling filling) {
        ByteArrayOutputStream target = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(target)) {
            filling.fill(zip);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return target.toByteArray();
    }
}
