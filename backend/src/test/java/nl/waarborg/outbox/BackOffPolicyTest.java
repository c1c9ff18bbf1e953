package nl.waarborg.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.ext.mail.SMTPException;
import java.net.ConnectException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class BackOffPolicyTest {

    private static final Instant NOW = Instant.parse("2026-03-02T10:00:00Z");
    private static final SMTPException REFUSED =
            new SMTPException("no such user", 550, List.of("550 no such user"), true);

    @Test
    void waiting_doubles_and_never_exceeds_five_minutes() {
        assertThat(wait(0)).isEqualTo(Duration.ofSeconds(15));
        assertThat(wait(1)).isEqualTo(Duration.ofSeconds(30));
        assertThat(wait(4)).isEqualTo(Duration.ofMinutes(4));
        assertThat(wait(5)).isEqualTo(Duration.ofMinutes(5));
        assertThat(wait(100_000)).isEqualTo(Duration.ofMinutes(5));
    }

    @Test
    void a_mail_that_the_server_keeps_refusing_is_parked() {
        assertThat(BackOffPolicy.stateAfter(8, REFUSED)).isEqualTo(OutboxState.WAITING);
        assertThat(BackOffPolicy.stateAfter(9, REFUSED)).isEqualTo(OutboxState.PARKED);
    }

    @Test
    void a_server_that_is_away_never_parks_a_mail() {
        assertThat(BackOffPolicy.stateAfter(100_000, new ConnectException())).isEqualTo(OutboxState.WAITING);
        assertThat(BackOffPolicy.serverIsAway(new ConnectException())).isTrue();
        assertThat(BackOffPolicy.serverIsAway(REFUSED)).isFalse();
    }

    private static Duration wait(int attempts) {
        return Duration.between(NOW, BackOffPolicy.next(attempts, NOW));
    }
}
