package nl.waarborg.watch;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.waarborg.shared.Ids;
import org.hibernate.reactive.mutiny.Mutiny;

@ApplicationScoped
class WatchRepository implements PanacheRepositoryBase<WatchEntry, UUID> {

    /** A step that took effect or was skipped is never planned again; one that was cancelled may be. */
    Uni<Void> plan(List<WatchStep> steps, Instant when) {
        return getSession()
                .chain(session -> {
                    Mutiny.MutationQuery query = session.createNativeQuery("""
                            insert into watch_step (planned_at, id, effect_key, kind, name, subject_id, due_at,
                                next_attempt_at, state, attempts)
                            values %s
                            on conflict (effect_key) do update
                            set state = 'PLANNED', due_at = excluded.due_at,
                                next_attempt_at = excluded.next_attempt_at, note = null, ended_at = null,
                                planned_at = excluded.planned_at
                            where watch_step.state = 'CANCELLED'""".formatted(rows(steps.size())))
                            .setParameter(1, when);
                    int parameter = 1;
                    for (WatchStep step : steps) {
                        for (Object value : List.of(
                                Ids.next(),
                                step.effectKey(),
                                step.kind(),
                                step.name(),
                                step.subjectId(),
                                step.dueAt())) {
                            query.setParameter(++parameter, value);
                        }
                    }
                    return query.executeUpdate();
                })
                .replaceWithVoid();
    }

    /** One statement for all: each has to be sent, and Hibernate flushes before each. */
    private static String rows(int steps) {
        return IntStream.range(0, steps)
                .mapToObj(step -> 6 * step + 2)
                .map(first -> "(?1, ?%d, ?%d, ?%d, ?%d, ?%d, ?%d, ?%d, 'PLANNED', 0)"
                        .formatted(first, first + 1, first + 2, first + 3, first + 4, first + 5, first + 5))
                .collect(Collectors.joining(", "));
    }

    /**
     * Leaves alone a step that a watchdog holds at this moment: waiting for it could deadlock, as the watchdog in its
     * turn waits for the subject. It will see the change and end the step by itself.
     */
    Uni<Void> cancel(String kind, UUID subjectId, String why, Instant when) {
        return getSession()
                .chain(session -> session.createNativeQuery("""
                        update watch_step set state = 'CANCELLED', note = ?3, ended_at = ?4
                        where id in (select id from watch_step
                                     where kind = ?1 and subject_id = ?2 and state = 'PLANNED'
                                     for update skip locked)""")
                        .setParameter(1, kind)
                        .setParameter(2, subjectId)
                        .setParameter(3, why)
                        .setParameter(4, when)
                        .executeUpdate())
                .replaceWithVoid();
    }

    /** The longest due step that no other server holds, locked until this transaction ends. */
    Uni<Optional<WatchEntry>> claim(Set<String> kinds, Instant now) {
        return getSession()
                .chain(session -> session.createNativeQuery("""
                        select id, effect_key, kind, name, subject_id, due_at, next_attempt_at, state, note, attempts,
                            last_error, planned_at, ended_at
                        from watch_step
                        where state = 'PLANNED' and next_attempt_at <= ?1 and kind in (?2)
                        order by next_attempt_at, id
                        limit 1
                        for update skip locked""", WatchEntry.class)
                        .setParameter(1, now)
                        .setParameter(2, kinds)
                        .getResultList())
                .map(rows -> rows.stream().findFirst());
    }

    Uni<List<WatchEntry>> log(String kind, Collection<UUID> subjectIds) {
        return list("kind = ?1 and subjectId in ?2 order by dueAt, id", kind, subjectIds);
    }
}
