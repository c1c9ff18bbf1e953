package nl.waarborg.draft;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import nl.waarborg.access.Role;
import nl.waarborg.shared.time.Clock;
import nl.waarborg.testing.Filings;
import nl.waarborg.testing.OnEventLoop;
import nl.waarborg.testing.People;
import nl.waarborg.testing.Person;
import nl.waarborg.testing.Places;
import nl.waarborg.watch.Watchdog;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class AbandonedDraftTest {

    @Inject
    Pool pool;

    @Inject
    Clock clock;

    @Inject
    Watchdog watchdog;

    @Inject
    OnEventLoop onEventLoop;

    private final Person writer = People.atProvider(Places.OAK, Role.PROVIDER_USER);

    @AfterEach
    void releaseTheClock() {
        clock.release();
    }

    @Test
    void a_draft_that_nobody_goes_on_with_is_removed_after_its_owner_was_warned() {
        UUID draft = draft();
        pass(Duration.ofDays(50));
        assertThat(warnings()).isZero();
        pass(Duration.ofDays(4));
        assertThat(warnings()).isEqualTo(1);
        assertThat(exists(draft)).isTrue();
        pass(Duration.ofDays(8));
        assertThat(exists(draft)).isFalse();
        assertThat(warnings()).isEqualTo(1);
    }

    @Test
    void after_downtime_the_owner_still_has_the_whole_notice() {
        UUID draft = draft();
        pass(Duration.ofDays(200));
        assertThat(warnings()).isEqualTo(1);
        assertThat(exists(draft)).isTrue();
        pass(Duration.ofDays(8));
        assertThat(exists(draft)).isFalse();
    }

    @Test
    void whoever_goes_on_with_the_draft_keeps_it() {
        UUID draft = draft();
        pass(Duration.ofDays(50));
        changed(draft);
        pass(Duration.ofDays(20));
        assertThat(warnings()).isZero();
        assertThat(exists(draft)).isTrue();
        pass(Duration.ofDays(35));
        assertThat(warnings()).isEqualTo(1);
        changed(draft);
        pass(Duration.ofDays(10));
        assertThat(exists(draft)).isTrue();
    }

    private UUID draft() {
        return UUID.fromString(Filings.draft(writer, Map.of("kind", "CALAMITY")).path("id"));
    }

    private void pass(Duration time) {
        clock.advance(time);
        onEventLoop.run(watchdog::catchUp);
    }

    /** Straight in the database: the session of the writer has ended by this time. */
    private void changed(UUID draft) {
        pool.preparedQuery("update report_draft set updated_at = $2 where id = $1")
                .execute(Tuple.of(draft, clock.now().atOffset(java.time.ZoneOffset.UTC)))
                .await()
                .atMost(Duration.ofSeconds(5));
    }

    private boolean exists(UUID draft) {
        return count("select count(*) from report_draft where id = $1", draft) == 1;
    }

    private long warnings() {
        return count(
                "select count(*) from outbox_message where template = 'draft-abandoned' and recipient_address = $1",
                writer.email());
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
