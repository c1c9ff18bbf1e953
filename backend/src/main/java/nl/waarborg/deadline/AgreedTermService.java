package nl.waarborg.deadline;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import nl.waarborg.shared.Actor;
import nl.waarborg.shared.problem.Problem;
import nl.waarborg.shared.time.Clock;
import nl.waarborg.term.Term;
import org.jspecify.annotations.Nullable;

/** The term behind what one person asks of another: by the setting of the authority, or until a day that they agree. */
@ApplicationScoped
public class AgreedTermService {

    private final DeadlineService deadlines;
    private final Clock clock;

    AgreedTermService(DeadlineService deadlines, Clock clock) {
        this.deadlines = deadlines;
        this.clock = clock;
    }

    /**
     * Begins the term.
     *
     * @param until an agreed day; absent for the setting of the authority
     * @param basis why that day stands, in words for the reader
     */
    @WithTransaction
    public Uni<DeadlineFacts> start(Actor actor, NewDeadline plan, @Nullable LocalDate until, String basis) {
        return deadlines.start(actor, until == null ? plan : plan.agreed(Term.until(until), basis));
    }

    /** 404 when it is not there. */
    @WithSession
    public Uni<DeadlineFacts> find(UUID id) {
        return deadlines
                .find(List.of(id))
                .map(found -> found.stream().findFirst().orElseThrow(Problem::notFound));
    }

    /** By identifier; those that are not there are left out. */
    @WithSession
    public Uni<Map<UUID, DeadlineFacts>> find(Collection<UUID> ids) {
        return deadlines
                .find(ids)
                .map(found -> found.stream().collect(Collectors.toMap(DeadlineFacts::id, Function.identity())));
    }

    /** More time, until a day. */
    @WithTransaction
    public Uni<DeadlineFacts> extend(Actor actor, UUID id, LocalDate until, String reason) {
        return deadlines.extend(actor, id, Term.until(until), reason);
    }

    /** Done. The term may have ended before, with an end of the case that was undone. */
    @WithTransaction
    public Uni<Void> meet(Actor actor, UUID id) {
        return whenOpen(id, () -> deadlines.meet(actor, id, clock.today()));
    }

    /** Nobody needs to do it any more. The term may have ended before, as with {@link #meet}. */
    @WithTransaction
    public Uni<Void> withdraw(Actor actor, UUID id, String reason) {
        return whenOpen(id, () -> deadlines.withdraw(actor, id, reason));
    }

    private Uni<Void> whenOpen(UUID id, Supplier<Uni<DeadlineFacts>> end) {
        return find(id).chain(term -> term.state().isOpen()
                ? end.get().replaceWithVoid()
                : Uni.createFrom().voidItem());
    }
}
