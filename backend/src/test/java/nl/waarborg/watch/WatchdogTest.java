package nl.waarborg.watch;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.VertxContextSupport;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import nl.waarborg.shared.Ids;
import nl.waarborg.shared.time.Clock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class WatchdogTest {

    private static final Instant MOMENT = Instant.parse("2031-03-01T10:00:00Z");

    @Inject
    Watch watch;

    @Inject
    Watchdog watchdog;

    @Inject
    ProbeWatchHandler handler;

    @Inject
    Clock clock;

    @Inject
    Pool pool;

    private final UUID subject = Ids.next();

    @BeforeEach
    void stopTheClock() {
        clock.stopAt(MOMENT);
    }

    @AfterEach
    void releaseTheClock() {
        clock.release();
    }

    @Test
    void a_step_takes_effect_when_it_is_due_and_only_once() {
        plan(step("FIRST", MOMENT.plusSeconds(60)));

        catchUp();
        assertThat(mails()).isZero();

        clock.advance(Duration.ofSeconds(61));
        catchUp();
        catchUp();
        assertThat(mails()).isOne();
        assertThat(log().getFirst().state()).isEqualTo(LogLine.State.DONE);
    }

    @Test
    void planning_the_same_step_again_changes_nothing() {
        plan(step("FIRST", MOMENT));
        plan(step("FIRST", MOMENT));
        catchUp();
        plan(step("FIRST", MOMENT));
        catchUp();

        assertThat(mails()).isOne();
        assertThat(log()).hasSize(1);
    }

    @Test
    void a_step_that_was_cancelled_can_be_planned_again() {
        plan(step("FIRST", MOMENT));
        await(() -> watch.cancel(ProbeWatchHandler.KIND, subject, "stands still"));
        catchUp();
        assertThat(mails()).isZero();
        assertThat(log().getFirst().note()).isEqualTo("stands still");

        plan(step("FIRST", MOMENT));
        catchUp();
        assertThat(mails()).isOne();
    }

    @Test
    void a_step_that_no_longer_matters_is_skipped_and_the_log_says_so() {
        plan(step("LATE", MOMENT));
        catchUp();

        assertThat(mails()).isZero();
        assertThat(log().getFirst().state()).isEqualTo(LogLine.State.SKIPPED);
        assertThat(log().getFirst().note()).isEqualTo("too late to matter");
    }

    @Test
    void after_days_of_downtime_all_that_was_missed_is_caught_up_with_in_order() {
        plan(step("FIRST", MOMENT.plus(Duration.ofDays(1))));
        plan(step("SECOND", MOMENT.plus(Duration.ofDays(2))));
        plan(step("FUTURE", MOMENT.plus(Duration.ofDays(9))));

        clock.advance(Duration.ofDays(5));
        catchUp();

        assertThat(log())
                .extracting(LogLine::state)
                .containsExactly(LogLine.State.DONE, LogLine.State.DONE, LogLine.State.PLANNED);
    }

    @Test
    void a_crash_between_claim_and_end_undoes_the_effect_and_the_step_is_tried_again() {
        plan(step("CRASH", MOMENT));
        handler.loseConnectionOnce("CRASH");

        catchUp();
        assertThat(mails()).isZero();
        assertThat(log().getFirst().state()).isEqualTo(LogLine.State.PLANNED);
        assertThat(log().getFirst().attempts()).isOne();

        clock.advance(Duration.ofSeconds(20));
        catchUp();
        assertThat(mails()).isOne();
        assertThat(log().getFirst().state()).isEqualTo(LogLine.State.DONE);
    }

    @Test
    void a_step_that_fails_does_not_hold_up_the_others() {
        plan(step("CRASH", MOMENT));
        handler.loseConnectionOnce("CRASH");
        plan(step("OTHER", MOMENT.plusMillis(1)));

        clock.advance(Duration.ofSeconds(1));
        catchUp();

        assertThat(log()).extracting(LogLine::state).containsExactly(LogLine.State.PLANNED, LogLine.State.DONE);
    }

    @Test
    void four_watchdogs_at_once_do_each_step_exactly_once() {
        int steps = 100;
        List<UUID> subjects =
                IntStream.range(0, steps).mapToObj(each -> Ids.next()).toList();
        await(() -> watch.plan(subjects.stream()
                .map(each -> WatchStep.of(ProbeWatchHandler.KIND, each, "MANY", "now", MOMENT))
                .toList()));

        List<CompletableFuture<Long>> watchdogs = IntStream.range(0, 4)
                .mapToObj(each -> CompletableFuture.supplyAsync(() -> await(watchdog::catchUp)))
                .toList();
        long taken = watchdogs.stream().mapToLong(CompletableFuture::join).sum();

        assertThat(taken).isGreaterThanOrEqualTo(steps);
        assertThat(subjects).allSatisfy(each -> assertThat(mails(each)).isOne());
    }

    private WatchStep step(String name, Instant dueAt) {
        return WatchStep.of(ProbeWatchHandler.KIND, subject, name, "now", dueAt);
    }

    private void plan(WatchStep step) {
        await(() -> watch.plan(List.of(step)));
    }

    private void catchUp() {
        await(watchdog::catchUp);
    }

    private List<LogLine> log() {
        return await(() -> watch.log(ProbeWatchHandler.KIND, List.of(subject)));
    }

    private long mails() {
        return mails(subject);
    }

    private long mails(UUID subject) {
        return pool.preparedQuery("select count(*) from outbox_message where recipient_address = $1")
                .execute(Tuple.of(subject + "@voorbeeld.example"))
                .await()
                .indefinitely()
                .iterator()
                .next()
                .getLong(0);
    }

    private static <T> T await(Supplier<Uni<T>> work) {
        try {
            return VertxContextSupport.subscribeAndAwait(work);
        } catch (Throwable failure) {
            throw new IllegalStateException(failure);
        }
    }
}
