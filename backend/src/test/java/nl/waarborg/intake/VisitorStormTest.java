package nl.waarborg.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonObject;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.Map;
import nl.waarborg.testing.Api;
import nl.waarborg.testing.PublicSignals;
import nl.waarborg.testing.Storm;
import org.junit.jupiter.api.Test;

/** Visitors who leave the public form, the page of their receipt code or a guest link at any moment. */
@QuarkusTest
class VisitorStormTest {

    private static final String STORY = "Een storm van bezoekers die weglopen.";

    @TestHTTPResource("/")
    URI server;

    @Inject
    Pool pool;

    @Test
    void every_signal_of_a_leaving_visitor_is_whole_or_not_there() throws Exception {
        Storm storm = new Storm(server, pool);
        Map<String, Object> told = PublicSignals.told();
        told.put("narrative", STORY);
        String signal = new JsonObject(told).encode();
        String code = new JsonObject(Map.of("code", "0000-0000-0000-0000-0000")).encode();
        String token = new JsonObject(Map.of("token", PublicSignals.writing())).encode();

        storm.of(random -> switch (random.nextInt(4)) {
            case 0 -> Storm.get("/signal-form");
            case 1 -> Storm.post("/source-conversations/opening", Api.key(), code);
            case 2 -> Storm.post("/guest-links/inspection", Api.key(), token);
            default -> Storm.post("/public-signals", "visitor-storm-" + Api.key(), signal);
        });

        Storm.everyCallIsAnswered("/signal-form");
        String keys = "select count(*) from idempotency_key where key like 'visitor-storm-%'";
        long sent = storm.count(keys + " and answer is not null");
        assertThat(sent)
                .as("signals that came in although their sender had left")
                .isPositive();
        assertThat(storm.count(keys + " and answer is null")).isZero();
        String signals = " from signal s where s.narrative = '" + STORY + "'";
        assertThat(storm.count("select count(*)" + signals)).isEqualTo(sent);
        assertThat(storm.count("select count(*)" + signals
                        + " and exists (select 1 from signal_intake i where i.signal_id = s.id)"
                        + " and exists (select 1 from case_file c where c.id = s.id)"
                        + " and exists (select 1 from deadline d where d.case_id = s.id)"
                        + " and exists (select 1 from timeline_event t where t.case_id = s.id)"))
                .isEqualTo(sent);
    }
}
