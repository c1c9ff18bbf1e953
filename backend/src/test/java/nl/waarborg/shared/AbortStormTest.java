package nl.waarborg.shared;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.inject.Inject;
import java.net.URI;
import nl.waarborg.testing.Api;
import nl.waarborg.testing.Storm;
import org.junit.jupiter.api.Test;

/** Clients that leave at any moment take no connection with them and leave no half change behind. */
@QuarkusTest
class AbortStormTest {

    private static final String KEYS = "select count(*) from idempotency_key where key like 'storm-%'";
    private static final String ENTRIES =
            "select count(*) from audit_entry where subject_kind = 'probe' and kind = 'CHANGE'";
    private static final String VALUES =
            "select count(*) from audit_value v join audit_entry e on e.id = v.entry_id where e.subject_kind = 'probe'";
    private static final String MAILS = "select count(*) from outbox_message where template = 'probe'";

    @TestHTTPResource("/")
    URI server;

    @Inject
    Pool pool;

    @Test
    void the_pool_is_at_rest_after_a_storm_of_leaving_clients() throws Exception {
        Storm storm = new Storm(server, pool);
        long entriesBefore = storm.count(ENTRIES);
        long valuesBefore = storm.count(VALUES);
        long mailsBefore = storm.count(MAILS);

        storm.of(random -> random.nextBoolean()
                ? Storm.post("/probe", "storm-" + Api.key(), "{\"title\": \"storm\", \"day\": \"2026-03-02\"}")
                : Storm.get("/probe"));

        Storm.everyCallIsAnswered("/probe");
        long changes = storm.count(KEYS + " and answer is not null");
        assertThat(changes)
                .as("changes that went through although their client had left")
                .isPositive();
        assertThat(storm.count(KEYS + " and answer is null")).isZero();
        assertThat(storm.count(ENTRIES) - entriesBefore).isEqualTo(changes);
        assertThat(storm.count(VALUES) - valuesBefore).isEqualTo(changes);
        assertThat(storm.count(MAILS) - mailsBefore).isEqualTo(changes);
    }
}
