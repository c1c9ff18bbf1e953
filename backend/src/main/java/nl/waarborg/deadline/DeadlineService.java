package nl.waarborg.deadline;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import nl.waarborg.shared.Actor;
import nl.waarborg.shared.time.Clock;
import nl.waarborg.term.RuleFamily;
import nl.waarborg.term.Term;
import nl.waarborg.term.TermEvent;
import nl.waarborg.term.TermKind;
import nl.waarborg.term.TermSettings;
import nl.waarborg.term.TermSettings.SetTerm;
import org.jspecify.annotations.Nullable;

/**
 * What happens to deadlines, for the features whose steps start and end them. They have decided who may do what; each
 * change is kept with who, when and why, in the caller's transaction.
 */
@ApplicationScoped
public class DeadlineService {

    private final DeadlineRepository deadlines;
    private final DeadlineCounting counting;
    private final DeadlineLadder ladder;
    private final DeadlineTrail trail;
    private final TermSettings settings;
    private final Clock clock;

    DeadlineService(
            DeadlineRepository deadlines,
            DeadlineCounting counting,
            DeadlineLadder ladder,
            DeadlineTrail trail,
            TermSettings settings,
            Clock clock) {
        this.deadlines = deadlines;
        this.counting = counting;
        this.ladder = ladder;
        this.trail = trail;
        this.settings = settings;
        this.clock = clock;
    }

    /** Starts a deadline and its watch. */
    @WithTransaction
    public Uni<DeadlineFacts> start(Actor actor, NewDeadline plan) {
        return begin(actor, plan).call(ladder::climb).map(Deadline::facts);
    }

    /**
     * Records the term of a duty that is done already: started, and met, late when {@code on} is past its date. Nothing
     * watches it.
     */
    @WithTransaction
    public Uni<DeadlineFacts> startMet(Actor actor, NewDeadline plan, LocalDate on) {
        return counted(plan).chain(deadline -> {
            DeadlineFacts started = deadline.facts();
            // met before it is written: so it is written once
            deadline.meet(on);
            return deadlines
                    .persist(deadline)
                    .chain(() -> begun(actor, deadline, started))
                    .chain(() -> trail.record(deadline, DeadlineAction.MEET, actor, started))
                    .chain(() ->
                            trail.happened(deadline, 1, DeadlineChange.Kind.MET, on, actor, UnaryOperator.identity()))
                    .replaceWith(deadline::facts);
        });
    }

    /**
     * Starts a deadline of what was kept elsewhere until now. One whose day is over already is missed from the beginning,
     * with the reason as its one entry: reminding of it helps nobody.
     */
    @WithTransaction
    public Uni<DeadlineFacts> takeOver(Actor actor, NewDeadline plan, String reason) {
        return begin(actor, plan)
                .call(deadline -> deadline.dueOn.isBefore(clock.today())
                        ? missAtOnce(actor, deadline, reason)
                        : ladder.climb(deadline))
                .map(Deadline::facts);
    }

    /** The last day of a term by the authority's setting, were it to start on this day; nothing starts. */
    @WithSession
    public Uni<LocalDate> dueOn(UUID authorityId, TermKind kind, LocalDate startedOn) {
        return settings.term(authorityId, kind, startedOn)
                .chain(set -> counting.count(authorityId, startedOn, set))
                .map(CountedDate::date);
    }

    /** The same of a term that is chosen in a case, which follows the authority's own rule. */
    @WithSession
    public Uni<LocalDate> dueOn(UUID authorityId, Term chosen, LocalDate startedOn) {
        return counting.count(authorityId, startedOn, new SetTerm(chosen, RuleFamily.LOCAL, ""))
                .map(CountedDate::date);
    }

    /**
     * The duty is done: meets what is open of this kind in the case, late when {@code on} is past its date. Nothing
     * happens when nothing is open.
     *
     * @param on the day on which it was done, in the Netherlands
     */
    @WithTransaction
    public Uni<Void> meet(Actor actor, UUID caseId, TermKind kind, LocalDate on) {
        return forEach(deadlines.openLocked(caseId, kind), deadline -> meet(actor, deadline, on));
    }

    /** The duty of this one deadline is done, late when {@code on} is past its date. */
    @WithTransaction
    public Uni<DeadlineFacts> meet(Actor actor, UUID deadlineId, LocalDate on) {
        return deadlines
                .locked(deadlineId)
                .call(deadline -> meet(actor, deadline, on))
                .map(Deadline::facts);
    }

    /** The duty falls away: withdraws what is open of this kind in the case. */
    @WithTransaction
    public Uni<Void> withdraw(Actor actor, UUID caseId, TermKind kind, String reason) {
        return forEach(deadlines.openLocked(caseId, kind), deadline -> withdraw(actor, deadline, reason));
    }

    /** The duty of this one deadline falls away. */
    @WithTransaction
    public Uni<DeadlineFacts> withdraw(Actor actor, UUID deadlineId, String reason) {
        return deadlines
                .locked(deadlineId)
                .call(deadline -> withdraw(actor, deadline, reason))
                .map(Deadline::facts);
    }

    /** The case ended: withdraws all that is open in it. */
    @WithTransaction
    public Uni<Void> withdrawAll(Actor actor, UUID caseId, String reason) {
        return forEach(deadlines.openLocked(caseId, null), deadline -> withdraw(actor, deadline, reason));
    }

    /** Lets a deadline stand still after {@code on}, a day that it runs. No reminder comes while it does. */
    @WithTransaction
    public Uni<DeadlineFacts> suspend(Actor actor, UUID deadlineId, LocalDate on, String reason) {
        return deadlines.locked(deadlineId).chain(deadline -> {
            deadline.requireRunsOn(on, clock.today());
            Step step = new Step(DeadlineAction.SUSPEND, DeadlineChange.Kind.SUSPENDED, on, reason, null);
            return recount(deadline, new TermEvent.Suspended(on))
                    .chain(counted -> change(deadline, step, actor, () -> deadline.suspend(on, counted)))
                    .map(done -> deadline.facts());
        });
    }

    /** Lets a deadline run again after {@code on}; its date moves by the time that it stood still. */
    @WithTransaction
    public Uni<DeadlineFacts> resume(Actor actor, UUID deadlineId, LocalDate on, String reason) {
        return deadlines
                .locked(deadlineId)
                .call(deadline -> resume(actor, deadline, on, reason))
                .map(Deadline::facts);
    }

    /** Gives more time: counted units from the date that stands, or an agreed date. A missed deadline can run again. */
    @WithTransaction
    public Uni<DeadlineFacts> extend(Actor actor, UUID deadlineId, Term by, String reason) {
        return deadlines
                .locked(deadlineId)
                .call(deadline -> extend(actor, deadline, by, reason))
                .map(Deadline::facts);
    }

    /** A deadline that was met or withdrawn runs on from its own date, which may be over already. */
    @WithTransaction
    public Uni<DeadlineFacts> reopen(Actor actor, UUID deadlineId, String reason) {
        Step step = new Step(DeadlineAction.REOPEN, DeadlineChange.Kind.REOPENED, clock.today(), reason, null);
        return deadlines
                .locked(deadlineId)
                .call(deadline -> change(deadline, step, actor, deadline::reopen))
                .map(Deadline::facts);
    }

    /** All deadlines of a case, by date. */
    @WithSession
    public Uni<List<DeadlineFacts>> ofCase(UUID caseId) {
        return deadlines
                .ofCase(caseId)
                .map(found -> found.stream().map(Deadline::facts).toList());
    }

    /** These deadlines; those that are not there are left out. */
    @WithSession
    public Uni<List<DeadlineFacts>> find(Collection<UUID> ids) {
        return deadlines
                .list("id in ?1", ids)
                .map(found -> found.stream().map(Deadline::facts).toList());
    }

    Uni<Void> extend(Actor actor, Deadline deadline, Term by, String reason) {
        Step step = new Step(DeadlineAction.EXTEND, DeadlineChange.Kind.EXTENDED, clock.today(), reason, by);
        return recount(deadline, new TermEvent.Extended(by))
                .chain(counted -> change(deadline, step, actor, () -> deadline.extend(counted, clock.today())));
    }

    private Uni<Deadline> begin(Actor actor, NewDeadline plan) {
        return counted(plan).chain(deadlines::persist).call(deadline -> begun(actor, deadline, deadline.facts()));
    }

    private Uni<Deadline> counted(NewDeadline plan) {
        return setting(plan)
                .chain(set -> counting.count(plan.authorityId(), plan.startedOn(), set)
                        .map(counted -> new Deadline(plan, set, counted)));
    }

    private Uni<Void> begun(Actor actor, Deadline deadline, DeadlineFacts started) {
        return trail.record(deadline, DeadlineAction.START, actor, null, started)
                .chain(() -> trail.happened(
                        deadline,
                        0,
                        DeadlineChange.Kind.STARTED,
                        deadline.startedOn,
                        actor,
                        change -> change.moving(null, deadline.dueOn)));
    }

    private Uni<Void> missAtOnce(Actor actor, Deadline deadline, String reason) {
        return trail.changing(deadline, DeadlineAction.MISS, actor, () -> deadline.miss(clock.now()))
                .chain(() -> trail.happened(
                        deadline,
                        1,
                        DeadlineChange.Kind.MISSED,
                        deadline.dueOn,
                        actor,
                        change -> change.because(reason)));
    }

    private Uni<Void> resume(Actor actor, Deadline deadline, LocalDate on, @Nullable String reason) {
        deadline.requireStandsStillOn(on, clock.today());
        Step step = new Step(DeadlineAction.RESUME, DeadlineChange.Kind.RESUMED, on, reason, null);
        return recount(deadline, new TermEvent.Resumed(on))
                .chain(counted -> change(deadline, step, actor, () -> deadline.resume(on, counted)));
    }

    /** What stands still runs again first, so that its date has moved before it is compared with anything. */
    private Uni<Void> awake(Actor actor, Deadline deadline) {
        return deadline.state == DeadlineState.SUSPENDED
                ? resume(actor, deadline, clock.today(), null)
                : Uni.createFrom().voidItem();
    }

    private Uni<Void> meet(Actor actor, Deadline deadline, LocalDate on) {
        Step step = new Step(DeadlineAction.MEET, DeadlineChange.Kind.MET, on, null, null);
        return awake(actor, deadline).chain(() -> change(deadline, step, actor, () -> deadline.meet(on)));
    }

    private Uni<Void> withdraw(Actor actor, Deadline deadline, String reason) {
        Step step = new Step(DeadlineAction.WITHDRAW, DeadlineChange.Kind.WITHDRAWN, clock.today(), reason, null);
        return awake(actor, deadline).chain(() -> change(deadline, step, actor, deadline::withdraw));
    }

    private Uni<CountedDate> recount(Deadline deadline, TermEvent next) {
        return deadlines.changes(deadline.id).chain(history -> counting.count(deadline, history, next));
    }

    private Uni<SetTerm> setting(NewDeadline plan) {
        SetTerm agreed = plan.agreed();
        return agreed != null
                ? Uni.createFrom().item(agreed)
                : settings.term(plan.authorityId(), plan.kind(), plan.startedOn());
    }

    /** Changes, records, and lets the watchdog look anew. */
    private Uni<Void> change(Deadline deadline, Step step, Actor actor, Runnable verb) {
        LocalDate before = deadline.dueOn;
        return trail.changing(deadline, step.action(), actor, verb)
                .chain(() -> trail.happened(
                        deadline, step.kind(), step.on(), actor, change -> step.tell(change, before, deadline.dueOn)))
                .chain(() -> ladder.plan(deadline));
    }

    private static Uni<Void> forEach(Uni<List<Deadline>> open, Function<Deadline, Uni<Void>> work) {
        return open.chain(found -> Multi.createFrom()
                .iterable(found)
                .onItem()
                .transformToUniAndConcatenate(work::apply)
                .collect()
                .last());
    }

    private record Step(
            DeadlineAction action,
            DeadlineChange.Kind kind,
            LocalDate on,
            @Nullable String reason,
            @Nullable Term adding) {

        DeadlineChange tell(DeadlineChange change, LocalDate before, LocalDate after) {
            change.because(reason);
            if (!before.equals(after)) {
                change.moving(before, after);
            }
            return adding == null ? change : change.adding(adding);
        }
    }
}
