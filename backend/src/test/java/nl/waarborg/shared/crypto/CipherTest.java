package nl.waarborg.shared.crypto;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CipherTest {

    record Persons(String client) {}

    private static final UUID OWNER = UUID.randomUUID();

    @TempDir
    Path folder;

    @Test
    void a_sealed_block_opens_for_its_owner_only_and_hides_what_it_says() throws Exception {
        JsonCipher cipher = new JsonCipher(new Keysets(folder, true), new ObjectMapper());
        byte[] sealed = cipher.seal(new Persons("Proef Persoon 3"), OWNER);

        assertThat(cipher.open(sealed, OWNER, Persons.class)).isEqualTo(new Persons("Proef Persoon 3"));
        assertThat(new String(sealed, StandardCharsets.ISO_8859_1)).doesNotContain("Proef");
        assertThatThrownBy(() -> cipher.open(sealed, UUID.randomUUID(), Persons.class))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void another_server_with_the_same_folder_opens_what_the_first_sealed() throws Exception {
        byte[] sealed = new JsonCipher(new Keysets(folder, true), new ObjectMapper()).seal(new Persons("x"), OWNER);
        JsonCipher other = new JsonCipher(new Keysets(folder, false), new ObjectMapper());
        assertThat(other.open(sealed, OWNER, Persons.class)).isEqualTo(new Persons("x"));
    }

    @Test
    void a_large_file_comes_back_whole_and_a_changed_byte_is_noticed() throws Exception {
        FileCipher cipher = new FileCipher(new Keysets(folder, true));
        byte[] content = new byte[3_500_000];
        new Random(1).nextBytes(content);
        ByteArrayOutputStream sealed = new ByteArrayOutputStream();
        try (OutputStream sealing = cipher.sealing(sealed, OWNER)) {
            sealing.write(content);
        }
        assertThat(open(cipher, sealed.toByteArray())).isEqualTo(content);

        byte[] changed = sealed.toByteArray();
        changed[changed.length / 2] ^= 1;
        assertThatThrownBy(() -> open(cipher, changed)).isInstanceOf(IOException.class);
    }

    @Test
    void keys_are_readable_by_the_server_only_and_not_made_where_that_is_off() throws Exception {
        assertThatThrownBy(() -> new FileCipher(new Keysets(folder, false))).hasMessageContaining("is missing");
        new FileCipher(new Keysets(folder, true));
        try (var files = Files.list(folder)) {
            for (Path file : files.toList()) {
                assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                        .isEqualTo("rw-------");
            }
        }
    }

    private static byte[] open(FileCipher cipher, byte[] sealed) throws IOException {
        try (InputStream opening = cipher.opening(new ByteArrayInputStream(sealed), OWNER)) {
            return opening.readAllBytes();
        }
    }
}
