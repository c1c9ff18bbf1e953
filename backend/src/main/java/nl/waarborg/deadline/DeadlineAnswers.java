package nl.waarborg.deadline;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import nl.waarborg.access.Caller;
import nl.waarborg.deadline.DeadlineCases.Sight;
import nl.waarborg.shared.time.Clock;
import nl.waarborg.term.AccountSentences;
import nl.waarborg.term.AccountStep;
import nl.waarborg.term.TermSettings;
import nl.waarborg.watch.LogLine;
import nl.waarborg.watch.Watch;
import org.jspecify.annotations.Nullable;

/** Tells deadlines to a caller: in words, with their history and what can be done. */
@ApplicationScoped
class DeadlineAnswers {

    private static final Comparator<DeadlineApi.Answer> OPEN_FIRST = Comparator.comparing(
                    (DeadlineApi.Answer answer) -> !answer.state().isOpen())
            .thenComparing(DeadlineApi.Answer::dueOn);

    private final DeadlineRepository deadlines;
    private final DeadlineCounting counting;
    private final TermSettings settings;
    private final Watch watch;
    private final Clock clock;

    DeadlineAnswers(
            DeadlineRepository deadlines, DeadlineCounting counting, TermSettings settings, Watch watch, Clock clock) {
        this.deadlines = deadlines;
        this.counting = counting;
        this.settings = settings;
        this.watch = watch;
        this.clock = clock;
    }

    /** What is still to be done first, then by date; no more than the caller's sight allows. */
    Uni<List<DeadlineApi.Answer>> of(Caller caller, List<Deadline> found, Sight sight) {
        List<UUID> ids = found.stream().map(deadline -> deadline.id).toList();
        return read(caller, ids)
                .chain(record -> Multi.createFrom()
                        .iterable(found)
                        .map(deadline -> record.of(deadline, sight))
                        .filter(known -> !known.history.isEmpty())
                        .onItem()
                        .transformToUniAndConcatenate(known ->
                                sight.until() == null ? now(caller, known) : then(caller, known, sight.until()))
                        .collect()
                        .asList()
                        .map(answers -> answers.stream().sorted(OPEN_FIRST).toList()));
    }

    /** How the watchdog climbed the ladder is for the team. */
    private Uni<Record> read(Caller caller, List<UUID> ids) {
        Uni<List<LogLine>> log = caller.isStaff()
                ? watch.log(DeadlineLadder.KIND, ids)
                : Uni.createFrom().item(List.of());
        return deadlines
                .changesOf(ids)
                .chain(changes -> deadlines
                        .requestsOf(ids)
                        .chain(requests -> log.map(lines -> new Record(changes, requests, lines))));
    }

    private Uni<DeadlineApi.Answer> now(Caller caller, Known known) {
        Deadline deadline = known.deadline;
        Standing standing = new Standing(
                deadline.dueOn,
                deadline.state,
                deadline.metOn,
                counting.account(deadline),
                DeadlinePolicy.actions(caller, deadline, known.requests));
        return answer(caller, known, standing);
    }

    /** As it stood at a moment in the past, told from its history; nothing can be done from there. */
    private Uni<DeadlineApi.Answer> then(Caller caller, Known known, Instant until) {
        DeadlineChange last = known.history.getLast();
        LocalDate metOn = last.kind == DeadlineChange.Kind.MET ? last.effectiveOn : null;
        Known asked = known.keeping(request -> request.isUnchangedSince(until));
        return counting.count(known.deadline, known.history)
                .map(counted -> new Standing(counted.date(), last.state, metOn, counting.account(counted), List.of()))
                .chain(standing -> answer(caller, asked, standing));
    }

    private Uni<DeadlineApi.Answer> answer(Caller caller, Known known, Standing standing) {
        Deadline deadline = known.deadline;
        AccountSentences words = AccountSentences.in(caller.language().locale());
        LocalDate today = clock.today();
        return settings.calendar(deadline.authorityId, deadline.family)
                .map(calendar -> new DeadlineApi.Answer(
                        deadline.id,
                        deadline.caseId,
                        deadline.kind,
                        deadline.basis,
                        deadline.family,
                        deadline.agreed,
                        deadline.startedOn,
                        standing.dueOn,
                        deadline.originalDueOn,
                        deadline.responsible,
                        standing.state,
                        standing.metOn,
                        standing.metOn != null && standing.metOn.isAfter(standing.dueOn),
                        calendar.workingDaysBetween(today, standing.dueOn)
                                - calendar.workingDaysBetween(standing.dueOn, today),
                        standing.account.stream().map(words::say).toList(),
                        known.history.stream()
                                .map(change -> DeadlineApi.Change.of(change, known.reasons))
                                .toList(),
                        known.requests.stream().map(DeadlineApi.Request::of).toList(),
                        known.log.stream()
                                .filter(line -> line.state() != LogLine.State.CANCELLED)
                                .map(line -> DeadlineApi.Watched.of(line, caller.language()))
                                .toList(),
                        standing.actions,
                        deadline.version));
    }

    /** All that was read about some deadlines. */
    private record Record(List<DeadlineChange> changes, List<ExtensionRequest> requests, List<LogLine> log) {

        Known of(Deadline deadline, Sight sight) {
            Instant until = sight.until();
            return new Known(
                    deadline,
                    changes.stream()
                            .filter(change -> change.deadlineId.equals(deadline.id))
                            .filter(change -> until == null || !change.happenedAt.isAfter(until))
                            .toList(),
                    requests.stream()
                            .filter(request -> sight.content() && request.deadlineId.equals(deadline.id))
                            .toList(),
                    log.stream()
                            .filter(line -> line.subjectId().equals(deadline.id))
                            .toList(),
                    sight.content());
        }
    }

    /**
     * All that was read about one deadline.
     *
     * @param reasons whether the reader may know why
     */
    private record Known(
            Deadline deadline,
            List<DeadlineChange> history,
            List<ExtensionRequest> requests,
            List<LogLine> log,
            boolean reasons) {

        Known keeping(Predicate<ExtensionRequest> some) {
            return new Known(deadline, history, requests.stream().filter(some).toList(), log, reasons);
        }
    }

    /** How a deadline stands, or stood. */
    private record Standing(
            LocalDate dueOn,
            DeadlineState state,
            @Nullable LocalDate metOn,
            List<AccountStep> account,
            List<String> actions) {}
}
