package nl.waarborg.shared.file;

import static nl.waarborg.attachment.TestUploads.PDF;
import static nl.waarborg.attachment.TestUploads.upload;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.UUID;
import nl.waarborg.access.Role;
import nl.waarborg.casefile.TestCases;
import nl.waarborg.shared.Ids;
import nl.waarborg.testing.People;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

@QuarkusTest
class FileVaultTest {

    @Inject
    FileVault vault;

    @Inject
    StrayFileJob strays;

    @ConfigProperty(name = "waarborg.files.folder")
    Path folder;

    @Test
    void what_is_stored_comes_back_the_same_and_a_changed_byte_is_noticed() throws IOException {
        byte[] content = "Vertrouwelijk ".repeat(100_000).getBytes();
        UUID id = Ids.next();
        StoredFile stored = vault.store(id, new ByteArrayInputStream(content));

        assertThat(stored.size()).isEqualTo(content.length);
        try (InputStream opened = vault.open(id)) {
            assertThat(opened.readAllBytes()).isEqualTo(content);
        }

        byte[] sealed = Files.readAllBytes(place(id));
        sealed[sealed.length / 2] ^= 1;
        Files.write(place(id), sealed);
        assertThatThrownBy(() -> {
                    try (InputStream opened = vault.open(id)) {
                        opened.readAllBytes();
                    }
                })
                .isInstanceOf(IOException.class);
    }

    @Test
    void an_old_file_that_no_room_keeps_is_swept_up_and_others_are_left() throws IOException {
        UUID stray = Ids.next();
        UUID young = Ids.next();
        vault.store(stray, new ByteArrayInputStream(PDF));
        vault.store(young, new ByteArrayInputStream(PDF));
        String kept = upload(People.with(Role.SUPERVISOR), TestCases.open().id(), "blijft.pdf", PDF)
                .statusCode(201)
                .extract()
                .path("id");
        age(stray);
        age(UUID.fromString(kept));

        TestCases.run(() -> strays.sweepOlderThan(Duration.ofDays(1)));

        assertThat(place(stray)).doesNotExist();
        assertThat(place(young)).exists();
        assertThat(place(UUID.fromString(kept))).exists();
    }

    private void age(UUID id) throws IOException {
        FileTime now = Files.getLastModifiedTime(place(id));
        Files.setLastModifiedTime(place(id), FileTime.from(now.toInstant().minus(Duration.ofDays(2))));
    }

    private Path place(UUID id) {
        return folder.resolve(id.toString().substring(34)).resolve(id.toString());
    }
}
