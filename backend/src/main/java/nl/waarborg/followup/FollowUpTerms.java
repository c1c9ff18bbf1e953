package nl.waarborg.followup;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.waarborg.casefile.CaseFacts;
import nl.waarborg.deadline.DeadlineFacts;
import nl.waarborg.deadline.DeadlineService;
import nl.waarborg.deadline.NewDeadline;
import nl.waarborg.deadline.Responsible;
import nl.waarborg.protocol.AuthoritySettings;
import nl.waarborg.shared.Actor;
import nl.waarborg.shared.problem.Problem;
import nl.waarborg.shared.time.Clock;
import nl.waarborg.term.Term;
import org.jspecify.annotations.Nullable;

/** By when a task must be done, and by when it must have been seen. */
@ApplicationScoped
class FollowUpTerms {

    private static final String BASIS = "Afgesproken bij de opdracht";

    private final DeadlineService deadlines;
    private final AuthoritySettings settings;
    private final Clock clock;

    FollowUpTerms(DeadlineService deadlines, AuthoritySettings settings, Clock clock) {
        this.deadlines = deadlines;
        this.settings = settings;
        this.clock = clock;
    }

    /** By the authority's setting, or until an agreed day. */
    Uni<DeadlineFacts> start(Actor actor, CaseFacts file, FollowUpKind kind, @Nullable LocalDate until) {
        NewDeadline plan =
                NewDeadline.asSet(file.id(), file.authorityId(), kind.term(), Responsible.OTHER, clock.today());
        return deadlines.start(actor, until == null ? plan : plan.agreed(Term.until(until), BASIS));
    }

    /** Real hours from now, night and weekend too: what cannot wait does not wait for office hours. */
    Uni<@Nullable Instant> acknowledgeBy(UUID authorityId, boolean asked) {
        return asked
                ? settings.inForce(authorityId, clock.today())
                        .map(set ->
                                clock.now().plus(Duration.ofHours(set.followUp().acknowledgementHours())))
                : Uni.createFrom().nullItem();
    }

    Uni<DeadlineFacts> of(FollowUp followUp) {
        return of(List.of(followUp)).map(found -> {
            DeadlineFacts term = found.get(followUp.deadlineId);
            if (term == null) {
                throw Problem.notFound();
            }
            return term;
        });
    }

    /** By the identifier of the deadline. */
    Uni<Map<UUID, DeadlineFacts>> of(List<FollowUp> followUps) {
        return deadlines
                .find(followUps.stream().map(followUp -> followUp.deadlineId).toList())
                .map(found -> found.stream().collect(Collectors.toMap(DeadlineFacts::id, facts -> facts)));
    }

    Uni<DeadlineFacts> extend(Actor actor, FollowUp followUp, LocalDate until, String reason) {
        return deadlines.extend(actor, followUp.deadlineId, Term.until(until), reason);
    }

    /** Done. The term may have ended before, with an end of the case that was undone. */
    Uni<Void> meet(Actor actor, FollowUp followUp) {
        return of(followUp)
                .chain(term -> term.state().isOpen()
                        ? deadlines.meet(actor, term.id(), clock.today()).replaceWithVoid()
                        : Uni.createFrom().voidItem());
    }

    Uni<Void> withdraw(Actor actor, FollowUp followUp, String reason) {
        return of(followUp)
                .chain(term -> term.state().isOpen()
                        ? deadlines.withdraw(actor, term.id(), reason).replaceWithVoid()
                        : Uni.createFrom().voidItem());
    }
}
