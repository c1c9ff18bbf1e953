package nl.waarborg.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.VertxContextSupport;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import nl.waarborg.access.Role;
import nl.waarborg.casefile.TestCases;
import nl.waarborg.shared.Actor;
import nl.waarborg.shared.problem.Problem;
import nl.waarborg.shared.time.Clock;
import nl.waarborg.term.Term;
import nl.waarborg.term.TermKind;
import nl.waarborg.testing.People;
import nl.waarborg.testing.Places;
import nl.waarborg.testing.TestAuthorities;
import nl.waarborg.watch.Watch;
import nl.waarborg.watch.Watchdog;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class DeadlineWatchTest {

    private static final Actor SOMEBODY = Actor.system("proef");

    @Inject
    DeadlineService deadlines;

    @Inject
    Watchdog watchdog;

    @Inject
    Watch watch;

    @Inject
    Clock clock;

    @Inject
    Pool pool;

    private UUID authorityId;
    private UUID caseId;

    /** An authority of its own, with a coordinator who hears it all. */
    @BeforeEach
    void beginBeforeEaster() {
        now("2026-03-31", 9);
        authorityId = TestAuthorities.enter();
        People.atAuthority(authorityId, Role.COORDINATOR);
        caseId = openCase();
    }

    private UUID openCase() {
        return TestCases.open(authorityId, Places.OAK, false, List.of()).id();
    }

    @AfterEach
    void releaseTheClock() {
        clock.release();
    }

    @Test
    void a_term_missed_over_easter_while_the_server_was_down_is_caught_up_with() {
        DeadlineFacts deadline = start(TermKind.RECEIPT_CONFIRMATION, "2026-03-31");
        assertThat(deadline.dueOn()).isEqualTo("2026-04-07");

        now("2026-04-08", 9);
        catchUp();

        assertThat(state()).isEqualTo(DeadlineState.MISSED);
        assertThat(log(deadline))
                .containsExactly(
                        "REMIND_BEFORE SKIPPED last-day-had-come",
                        "REMIND_ON_DAY SKIPPED last-day-was-over",
                        "MISSED DONE",
                        "ESCALATE PLANNED");
        assertThat(mails()).containsExactly("missed");
    }

    @Test
    void each_rung_is_climbed_at_its_own_time_and_once() {
        start(TermKind.RECEIPT_CONFIRMATION, "2026-03-31");

        now("2026-04-01", 6);
        catchUp();
        assertThat(mails()).isEmpty();
        now("2026-04-01", 7);
        catchUp();
        catchUp();
        assertThat(mails()).containsExactly("remind-before");
        now("2026-04-07", 12);
        catchUp();
        assertThat(mails()).containsExactly("remind-before", "remind-on-day");
        assertThat(state()).isEqualTo(DeadlineState.RUNNING);
        now("2026-04-08", 0);
        catchUp();
        assertThat(state()).isEqualTo(DeadlineState.MISSED);
        now("2026-04-09", 7);
        catchUp();
        assertThat(mails()).containsExactly("remind-before", "remind-on-day", "missed", "escalate");
        now("2026-05-09", 7);
        catchUp();
        assertThat(mails()).hasSize(4);
    }

    @Test
    void a_term_that_was_met_reminds_of_nothing() {
        DeadlineFacts deadline = start(TermKind.RECEIPT_CONFIRMATION, "2026-03-31");
        await(() -> deadlines.meet(SOMEBODY, caseId, TermKind.RECEIPT_CONFIRMATION, LocalDate.parse("2026-03-31")));

        now("2026-04-20", 9);
        catchUp();

        assertThat(mails()).isEmpty();
        assertThat(state()).isEqualTo(DeadlineState.MET);
        assertThat(log(deadline)).allMatch(line -> line.contains("CANCELLED"));
    }

    @Test
    void what_is_done_after_its_day_is_met_late_and_no_longer_escalated() {
        start(TermKind.RECEIPT_CONFIRMATION, "2026-03-31");
        now("2026-04-08", 9);
        catchUp();
        await(() -> deadlines.meet(SOMEBODY, caseId, TermKind.RECEIPT_CONFIRMATION, LocalDate.parse("2026-04-08")));
        now("2026-04-20", 9);
        catchUp();

        assertThat(facts().late()).isTrue();
        assertThat(mails()).containsExactly("missed");
    }

    @Test
    void while_a_term_stands_still_nobody_is_reminded_and_its_date_really_moves() {
        DeadlineFacts deadline = start(TermKind.RECEIPT_CONFIRMATION, "2026-03-31");
        now("2026-04-01", 6);
        await(() -> deadlines.suspend(SOMEBODY, deadline.id(), LocalDate.parse("2026-04-01"), "aanvulling gevraagd"));
        now("2026-04-13", 9);
        catchUp();
        assertThat(mails()).isEmpty();
        assertThat(state()).isEqualTo(DeadlineState.SUSPENDED);

        // one working day was used; two are left after the day of resumption
        await(() -> deadlines.resume(SOMEBODY, deadline.id(), LocalDate.parse("2026-04-13"), "aanvulling is er"));
        assertThat(facts().dueOn()).isEqualTo("2026-04-15");

        now("2026-04-14", 9);
        await(() -> deadlines.suspend(SOMEBODY, deadline.id(), LocalDate.parse("2026-04-14"), "nog een aanvulling"));
        now("2026-04-16", 9);
        await(() -> deadlines.resume(SOMEBODY, deadline.id(), LocalDate.parse("2026-04-16"), "ook die is er"));
        assertThat(facts().dueOn()).isEqualTo("2026-04-17");
        now("2026-04-17", 9);
        catchUp();
        assertThat(mails()).containsExactly("remind-on-day");
    }

    @Test
    void a_term_that_stood_still_for_no_time_keeps_its_reminders() {
        DeadlineFacts deadline = start(TermKind.RECEIPT_CONFIRMATION, "2026-03-31");
        LocalDate today = LocalDate.parse("2026-03-31");
        await(() -> deadlines.suspend(SOMEBODY, deadline.id(), today, "vergissing"));
        await(() -> deadlines.resume(SOMEBODY, deadline.id(), today, "vergissing"));

        assertThat(facts().dueOn()).isEqualTo(deadline.dueOn());
        now("2026-04-02", 9);
        catchUp();
        assertThat(mails()).containsExactly("remind-before");
    }

    @Test
    void a_missed_term_that_gets_more_time_runs_again_and_is_watched_anew() {
        DeadlineFacts deadline = start(TermKind.RECEIPT_CONFIRMATION, "2026-03-31");
        now("2026-04-08", 9);
        catchUp();
        await(() -> deadlines.extend(
                SOMEBODY, deadline.id(), Term.until(LocalDate.parse("2026-04-17")), "ziekte van de onderzoeker"));

        assertThat(state()).isEqualTo(DeadlineState.RUNNING);
        now("2026-04-18", 1);
        catchUp();
        assertThat(state()).isEqualTo(DeadlineState.MISSED);
        assertThat(mails()).containsExactly("missed", "missed");
    }

    @Test
    void less_time_is_no_extension() {
        DeadlineFacts deadline = start(TermKind.RECEIPT_CONFIRMATION, "2026-03-31");

        assertThatThrownBy(() -> await(() ->
                        deadlines.extend(SOMEBODY, deadline.id(), Term.until(LocalDate.parse("2026-04-07")), "geen")))
                .isInstanceOf(Problem.class)
                .hasMessage("extension-not-later");
    }

    @Test
    void a_term_cannot_stand_still_from_a_day_outside_its_run() {
        DeadlineFacts deadline = start(TermKind.RECEIPT_CONFIRMATION, "2026-03-31");

        for (String day : List.of("2026-03-30", "2026-04-01", "2026-04-08")) {
            assertThatThrownBy(() ->
                            await(() -> deadlines.suspend(SOMEBODY, deadline.id(), LocalDate.parse(day), "reden")))
                    .hasMessage("deadline-day");
        }
        assertThatThrownBy(() ->
                        await(() -> deadlines.resume(SOMEBODY, deadline.id(), LocalDate.parse("2026-03-31"), "reden")))
                .hasMessage("deadline-state");
    }

    @Test
    void a_reopened_term_runs_on_from_its_own_date() {
        DeadlineFacts deadline = start(TermKind.RECEIPT_CONFIRMATION, "2026-03-31");
        await(() -> deadlines.withdrawAll(SOMEBODY, caseId, "zaak gesloten"));
        assertThat(state()).isEqualTo(DeadlineState.WITHDRAWN);

        now("2026-04-10", 9);
        await(() -> deadlines.reopen(SOMEBODY, deadline.id(), "zaak heropend"));
        catchUp();

        assertThat(facts().dueOn()).isEqualTo("2026-04-07");
        assertThat(state()).isEqualTo(DeadlineState.MISSED);
    }

    @Test
    void many_watchdogs_over_many_terms_tell_each_rung_exactly_once() {
        List<UUID> cases = IntStream.range(0, 40).mapToObj(each -> openCase()).toList();
        cases.forEach(each -> await(() -> deadlines.start(
                SOMEBODY,
                NewDeadline.asSet(
                        each,
                        authorityId,
                        TermKind.RECEIPT_CONFIRMATION,
                        Responsible.TEAM,
                        LocalDate.parse("2026-03-31")))));
        now("2026-04-20", 9);

        List<CompletableFuture<Long>> watchdogs = IntStream.range(0, 3)
                .mapToObj(each -> CompletableFuture.supplyAsync(() -> await(watchdog::catchUp)))
                .toList();
        watchdogs.forEach(CompletableFuture::join);

        assertThat(cases).allSatisfy(each -> {
            assertThat(mails(each)).containsExactlyInAnyOrder("missed", "escalate");
            assertThat(facts(each).state()).isEqualTo(DeadlineState.MISSED);
        });
    }

    private DeadlineFacts start(TermKind kind, String on) {
        return await(() -> deadlines.start(
                SOMEBODY, NewDeadline.asSet(caseId, authorityId, kind, Responsible.TEAM, LocalDate.parse(on))));
    }

    private void now(String day, int hour) {
        clock.stopAt(LocalDate.parse(day).atTime(hour, 0).atZone(Clock.ZONE).toInstant());
    }

    private void catchUp() {
        await(watchdog::catchUp);
    }

    private DeadlineState state() {
        return facts().state();
    }

    private DeadlineFacts facts() {
        return facts(caseId);
    }

    private DeadlineFacts facts(UUID caseId) {
        return await(() -> deadlines.ofCase(caseId)).getFirst();
    }

    private List<String> log(DeadlineFacts deadline) {
        return await(() -> watch.log("deadline", List.of(deadline.id()))).stream()
                .map(line -> line.name() + " " + line.state() + (line.note() == null ? "" : " " + line.note()))
                .toList();
    }

    private List<String> mails() {
        return mails(caseId);
    }

    /** The rungs that were told about, in order. */
    private List<String> mails(UUID caseId) {
        List<String> rungs = new ArrayList<>();
        pool.preparedQuery("""
                        select m.template, m.body, c.number from outbox_message m join case_file c on c.id = m.case_id
                        where m.case_id = $1 order by m.created_at, m.id""").execute(Tuple.of(caseId)).await().indefinitely().forEach(row -> {
            assertThat(row.getString("body")).contains(row.getString("number"), "/werkplek/meldingen/" + caseId);
            rungs.add(row.getString("template").substring("deadline-".length()));
        });
        return rungs;
    }

    private static <T> T await(Supplier<Uni<T>> work) {
        try {
            return VertxContextSupport.subscribeAndAwait(work);
        } catch (RuntimeException failure) {
            throw failure;
        } catch (Throwable failure) {
            throw new IllegalStateException(failure);
        }
    }
}
