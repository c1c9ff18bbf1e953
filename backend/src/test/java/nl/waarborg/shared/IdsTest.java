package nl.waarborg.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class IdsTest {

    @Test
    void what_began_before_comes_before() {
        assertThat(Ids.at(Instant.parse("2020-02-14T11:00:00Z")).toString())
                .isLessThan(Ids.at(Instant.parse("2020-02-14T11:00:01Z")).toString())
                .isLessThan(Ids.next().toString());
    }

    @Test
    void identifiers_are_of_version_7_and_carry_the_time() {
        long before = System.currentTimeMillis();
        UUID id = Ids.next();
        long after = System.currentTimeMillis();

        assertThat(id.version()).isEqualTo(7);
        assertThat(id.variant()).isEqualTo(2);
        assertThat(id.getMostSignificantBits() >>> 16).isBetween(before, after);
    }

    @Test
    void no_two_are_the_same() {
        Set<UUID> seen = new HashSet<>();
        for (int i = 0; i < 100_000; i++) {
            seen.add(Ids.next());
        }
        assertThat(seen).hasSize(100_000);
    }
}
