package nl.waarborg.deadline;

import io.quarkus.vertx.VertxContextSupport;
import io.restassured.response.Response;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import nl.waarborg.casefile.TestCases;
import nl.waarborg.shared.Actor;
import nl.waarborg.shared.time.Clock;
import nl.waarborg.term.TermKind;
import nl.waarborg.testing.Api;
import nl.waarborg.testing.Person;
import nl.waarborg.testing.Places;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** A case of a day in June, its terms, and what is asked of them over HTTP. */
abstract class DeadlineStory {

    static final Actor SOMEBODY = Actor.system("proef");

    @Inject
    DeadlineService deadlines;

    @Inject
    Clock clock;

    @Inject
    Pool pool;

    final UUID caseId = TestCases.open().id();

    @BeforeEach
    void beginOnAMonday() {
        now("2026-06-01");
    }

    @AfterEach
    void releaseTheClock() {
        clock.release();
    }

    UUID start(TermKind kind, Responsible responsible) {
        return await(() -> deadlines.start(
                        SOMEBODY,
                        NewDeadline.asSet(caseId, Places.NORTH, kind, responsible, LocalDate.parse("2026-06-01"))))
                .id();
    }

    Response ask(Person person, UUID deadline, String until) {
        return person.api()
                .header("Idempotency-Key", Api.key())
                .header("If-Match", etag(version(deadline)))
                .body(Map.of("requestedUntil", until, "reason", "de deskundige is ziek"))
                .post("/deadlines/" + deadline + "/extension-requests");
    }

    /** What was written to somebody about this case. */
    List<String> mails(Person person) {
        List<String> templates = new ArrayList<>();
        pool.preparedQuery("select template from outbox_message where case_id = $1 and recipient_address = $2")
                .execute(Tuple.of(caseId, person.email()))
                .await()
                .indefinitely()
                .forEach(row -> templates.add(row.getString(0)));
        return templates;
    }

    int version(UUID deadline) {
        return pool.preparedQuery("select version from deadline where id = $1")
                .execute(Tuple.of(deadline))
                .await()
                .indefinitely()
                .iterator()
                .next()
                .getInteger(0);
    }

    static String etag(int version) {
        return "\"" + version + "\"";
    }

    void now(String day) {
        clock.stopAt(LocalDate.parse(day).atTime(9, 0).atZone(Clock.ZONE).toInstant());
    }

    static <T> T await(Supplier<Uni<T>> work) {
        try {
            return VertxContextSupport.subscribeAndAwait(work);
        } catch (Throwable failure) {
            throw new IllegalStateException(failure);
        }
    }
}
