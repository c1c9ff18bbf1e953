package nl.waarborg.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import nl.waarborg.shared.time.Clock;
import nl.waarborg.testing.Api;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(MailServerProfile.class)
class DeliveryTest {

    private static final Duration SOON = Duration.ofSeconds(20);

    @ConfigProperty(name = "waarborg.mail.port")
    int port;

    @Inject
    Pool pool;

    @Inject
    Clock clock;

    @Inject
    OutboxRepository messages;

    @AfterEach
    void backToRealTime() {
        clock.release();
    }

    @Test
    void a_mail_survives_a_mail_server_that_is_away_for_days_and_arrives_once() throws Exception {
        String address = leaveMail("dagenlang");
        await().atMost(SOON)
                .untilAsserted(
                        () -> assertThat(row(address).getInteger("attempts")).isPositive());
        Instant later = clock.now();
        for (int day = 0; day < 3; day++) {
            int attempts = row(address).getInteger("attempts");
            later = later.plus(Duration.ofDays(1));
            clock.moveTo(later);
            await().atMost(SOON)
                    .untilAsserted(() ->
                            assertThat(row(address).getInteger("attempts")).isGreaterThan(attempts));
        }
        assertThat(row(address).getString("state")).isEqualTo("WAITING");
        assertThat(row(address).getString("last_error")).isNotBlank();

        GreenMail server = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.start();
        try {
            clock.advance(Duration.ofMinutes(6));
            await().atMost(SOON)
                    .untilAsserted(
                            () -> assertThat(row(address).getString("state")).isEqualTo("SENT"));
            List<MimeMessage> received = List.of(server.getReceivedMessagesForDomain(address));
            assertThat(received).hasSize(1);
            MimeMessage mail = received.getFirst();
            assertThat(mail.getMessageID()).isEqualTo(row(address).getString("message_id"));
            assertThat(mail.getSubject()).isEqualTo("Proefbericht dagenlang");
            assertThat(mail.getContent().toString()).contains("zaak dagenlang", "/werkplek");
        } finally {
            server.stop();
        }
    }

    @Test
    void several_servers_never_take_the_same_mail() {
        clock.stopAt(Instant.parse("2020-01-01T00:00:00Z"));
        for (int mail = 0; mail < 30; mail++) {
            leaveMail("verdeeld" + mail % 10);
        }
        Instant now = clock.now().plusSeconds(1);
        List<CompletableFuture<List<OutboxRepository.Due>>> servers = Stream.generate(
                        () -> messages.claim(now, now.plusSeconds(60), 10))
                .limit(3)
                .map(Uni::subscribeAsCompletionStage)
                .toList();
        Set<UUID> taken = new HashSet<>();
        int count = 0;
        for (CompletableFuture<List<OutboxRepository.Due>> server : servers) {
            for (OutboxRepository.Due due : server.join()) {
                taken.add(due.id());
                count++;
            }
        }
        assertThat(taken).hasSize(count);
    }

    private String leaveMail(String title) {
        Api.anonymous()
                .header("Idempotency-Key", Api.key())
                .body(Map.of("title", title, "day", "2026-03-02"))
                .post("/probe")
                .then()
                .statusCode(201);
        return title + "@voorbeeld.example";
    }

    private Row row(String address) {
        return pool.preparedQuery("select * from outbox_message where recipient_address = $1 order by created_at desc")
                .execute(Tuple.of(address))
                .await()
                .atMost(Duration.ofSeconds(5))
                .iterator()
                .next();
    }
}
