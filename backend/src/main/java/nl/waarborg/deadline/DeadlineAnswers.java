package nl.waarborg.deadline;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.waarborg.access.Caller;
import nl.waarborg.deadline.DeadlineCases.Sight;
import nl.waarborg.shared.time.Clock;
import nl.waarborg.term.AccountSentences;
import nl.waarborg.term.AccountStep;
import nl.waarborg.term.TermSettings;
import org.jspecify.annotations.Nullable;

/** Tells deadlines to a caller: in words, with their history and what can be done. */
@ApplicationScoped
class DeadlineAnswers {

    private static final Comparator<DeadlineApi.Answer> OPEN_FIRST = Comparator.comparing(
                    (DeadlineApi.Answer answer) -> !answer.state().isOpen())
            .thenComparing(DeadlineApi.Answer::dueOn);

    private final DeadlineRepository deadlines;
    private final DeadlineCounting counting;
    private final Instance<TermSettings> settings;
    private final Clock clock;

    DeadlineAnswers(
            DeadlineRepository deadlines, DeadlineCounting counting, Instance<TermSettings> settings, Clock clock) {
        this.deadlines = deadlines;
        this.counting = counting;
        this.settings = settings;
        this.clock = clock;
    }

    /** What is still to be done first, then by date; no more than the caller's sight allows. */
    Uni<List<DeadlineApi.Answer>> of(Caller caller, List<Deadline> found, Sight sight) {
        List<UUID> ids = found.stream().map(deadline -> deadline.id).toList();
        Instant until = sight.until();
        return deadlines
                .changesOf(ids)
                .chain(changes -> deadlines.requestsOf(ids).chain(requests -> {
                    Map<UUID, List<DeadlineChange>> histories = changes.stream()
                            .filter(change -> until == null || !change.happenedAt.isAfter(until))
                            .collect(Collectors.groupingBy(change -> change.deadlineId));
                    return Multi.createFrom()
                            .iterable(found)
                            .filter(deadline -> histories.containsKey(deadline.id))
                            .onItem()
                            .transformToUniAndConcatenate(deadline -> {
                                List<ExtensionRequest> asked = requests.stream()
                                        .filter(request -> request.deadlineId.equals(deadline.id))
                                        .toList();
                                List<DeadlineChange> history = histories.get(deadline.id);
                                return until == null
                                        ? now(caller, deadline, history, asked)
                                        : then(caller, deadline, history, asked, until);
                            })
                            .collect()
                            .asList()
                            .map(answers -> answers.stream().sorted(OPEN_FIRST).toList());
                }));
    }

    private Uni<DeadlineApi.Answer> now(
            Caller caller, Deadline deadline, List<DeadlineChange> history, List<ExtensionRequest> requests) {
        Standing standing = new Standing(deadline.dueOn, deadline.state, deadline.metOn, counting.account(deadline));
        return answer(
                caller, deadline, standing, history, requests, DeadlinePolicy.actions(caller, deadline, requests));
    }

    /** As it stood at a moment in the past, told from its history; nothing can be done from there. */
    private Uni<DeadlineApi.Answer> then(
            Caller caller,
            Deadline deadline,
            List<DeadlineChange> history,
            List<ExtensionRequest> requests,
            Instant until) {
        DeadlineChange last = history.getLast();
        LocalDate metOn = last.kind == DeadlineChange.Kind.MET ? last.effectiveOn : null;
        List<ExtensionRequest> askedThen = requests.stream()
                .filter(request -> request.isUnchangedSince(until))
                .toList();
        return counting.count(deadline, history)
                .map(counted -> new Standing(counted.date(), last.state, metOn, counting.account(counted)))
                .chain(standing -> answer(caller, deadline, standing, history, askedThen, List.of()));
    }

    private Uni<DeadlineApi.Answer> answer(
            Caller caller,
            Deadline deadline,
            Standing standing,
            List<DeadlineChange> history,
            List<ExtensionRequest> requests,
            List<String> actions) {
        AccountSentences words = AccountSentences.in(caller.language().locale());
        LocalDate today = clock.today();
        return settings.get()
                .calendar(deadline.authorityId, deadline.family)
                .map(calendar -> new DeadlineApi.Answer(
                        deadline.id,
                        deadline.caseId,
                        deadline.kind,
                        deadline.basis,
                        deadline.family,
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
                        history.stream().map(DeadlineApi.Change::of).toList(),
                        requests.stream().map(DeadlineApi.Request::of).toList(),
                        actions,
                        deadline.version));
    }

    private record Standing(
            LocalDate dueOn, DeadlineState state, @Nullable LocalDate metOn, List<AccountStep> account) {}
}
