package nl.waarborg.shared.crypto;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeyedHashTest {

    @TempDir
    Path folder;

    @TempDir
    Path elsewhere;

    @Test
    void the_same_is_hashed_the_same_by_every_server_with_the_same_keys_and_by_no_other() throws Exception {
        byte[] hash = new KeyedHash(new Keysets(folder, true)).of(32, "receipt", "ABCD");

        assertThat(hash).hasSize(32);
        assertThat(new KeyedHash(new Keysets(folder, false)).of(32, "receipt", "ABCD"))
                .isEqualTo(hash);
        assertThat(new KeyedHash(new Keysets(elsewhere, true)).of(32, "receipt", "ABCD"))
                .isNotEqualTo(hash);
    }

    @Test
    void what_is_cut_in_other_parts_or_meant_for_another_purpose_is_hashed_otherwise() throws Exception {
        KeyedHash keyed = new KeyedHash(new Keysets(folder, true));

        assertThat(keyed.of(16, "receipt", "AB", "CD"))
                .isNotEqualTo(keyed.of(16, "receipt", "ABCD"))
                .isNotEqualTo(keyed.of(16, "receipt", "A", "BCD"))
                .isNotEqualTo(keyed.of(16, "ticket", "AB", "CD"));
        assertThat(keyed.all(16, "receipt", "AB")).containsExactly(keyed.of(16, "receipt", "AB"));
    }
}
