package nl.waarborg.deadline;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.waarborg.access.Caller;
import nl.waarborg.shared.problem.Problem;
import nl.waarborg.shared.time.Clock;
import nl.waarborg.shared.web.Idempotency;
import org.jspecify.annotations.Nullable;

/**
 * After the working days or rules changed: counts the terms that run anew, by a decision of somebody who saw first which
 * would move. Terms that ended keep their dates (domain.md 5).
 */
@ApplicationScoped
class RecomputationService {

    private final DeadlineRepository deadlines;
    private final DeadlineCounting counting;
    private final DeadlineLadder ladder;
    private final DeadlineTrail trail;
    private final DeadlineNotices notices;
    private final DeadlineCases cases;
    private final Idempotency idempotency;
    private final Clock clock;

    RecomputationService(
            DeadlineRepository deadlines,
            DeadlineCounting counting,
            DeadlineLadder ladder,
            DeadlineTrail trail,
            DeadlineNotices notices,
            DeadlineCases cases,
            Idempotency idempotency,
            Clock clock) {
        this.deadlines = deadlines;
        this.counting = counting;
        this.ladder = ladder;
        this.trail = trail;
        this.notices = notices;
        this.cases = cases;
        this.idempotency = idempotency;
        this.clock = clock;
    }

    @WithSession
    Uni<DeadlineApi.Recomputation> previewRecomputation(Caller caller, UUID authorityId) {
        requireOwn(caller, authorityId);
        return moving(authorityId).chain(this::tell);
    }

    @WithTransaction
    Uni<DeadlineApi.Recomputation> recomputeDeadlines(
            Caller caller, UUID authorityId, @Nullable String key, DeadlineApi.Reason decision) {
        requireOwn(caller, authorityId);
        return idempotency.once(
                caller.accountId(),
                "recomputeDeadlines",
                key,
                List.of(authorityId, decision),
                DeadlineApi.Recomputation.class,
                () -> moving(authorityId)
                        .chain(moves -> tell(moves)
                                .call(() -> Multi.createFrom()
                                        .iterable(moves)
                                        .onItem()
                                        .transformToUniAndConcatenate(move -> move(caller, move, decision.reason()))
                                        .collect()
                                        .last())));
    }

    private Uni<List<Move>> moving(UUID authorityId) {
        return deadlines.running(authorityId).chain(running -> {
            List<UUID> ids = running.stream().map(deadline -> deadline.id).toList();
            return deadlines.changesOf(ids).chain(changes -> {
                Map<UUID, List<DeadlineChange>> histories =
                        changes.stream().collect(Collectors.groupingBy(change -> change.deadlineId));
                return Multi.createFrom()
                        .iterable(running)
                        .onItem()
                        .transformToUniAndConcatenate(
                                deadline -> counting.count(deadline, histories.getOrDefault(deadline.id, List.of()))
                                        .map(counted -> new Move(deadline, deadline.dueOn, counted)))
                        .filter(move -> !move.counted.date().equals(move.before))
                        .collect()
                        .asList();
            });
        });
    }

    private Uni<Void> move(Caller caller, Move move, String decision) {
        Deadline deadline = move.deadline;
        return trail.changing(
                        deadline, DeadlineAction.RECOMPUTE, caller.actor(), () -> deadline.recompute(move.counted))
                .chain(() -> trail.happened(
                        deadline,
                        DeadlineChange.Kind.RECOMPUTED,
                        clock.today(),
                        caller.actor(),
                        change -> change.because(decision).moving(move.before, deadline.dueOn)))
                .chain(() -> ladder.plan(deadline))
                .chain(() -> notices.moved(deadline));
    }

    private Uni<DeadlineApi.Recomputation> tell(List<Move> moves) {
        return cases.numbers(moves.stream().map(move -> move.deadline.caseId).collect(Collectors.toSet()))
                .map(numbers -> new DeadlineApi.Recomputation(
                        moves.stream().map(move -> move.tell(numbers)).toList()));
    }

    /** Another authority's terms are as if they were not there. */
    private static void requireOwn(Caller caller, UUID authorityId) {
        if (!caller.worksFor(authorityId)) {
            throw Problem.notFound();
        }
    }

    private record Move(Deadline deadline, LocalDate before, CountedDate counted) {

        DeadlineApi.Recomputed tell(Map<UUID, String> numbers) {
            return new DeadlineApi.Recomputed(
                    deadline.id,
                    deadline.caseId,
                    numbers.getOrDefault(deadline.caseId, ""),
                    deadline.kind,
                    before,
                    counted.date());
        }
    }
}
