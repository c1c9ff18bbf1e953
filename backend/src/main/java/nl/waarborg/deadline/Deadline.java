package nl.waarborg.deadline;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.waarborg.shared.Ids;
import nl.waarborg.shared.problem.Problem;
import nl.waarborg.term.RuleFamily;
import nl.waarborg.term.Term;
import nl.waarborg.term.TermKind;
import nl.waarborg.term.TermSettings.SetTerm;
import nl.waarborg.term.TermUnit;
import org.jspecify.annotations.Nullable;

/** A term that runs in a case. Its date is always given from outside, counted by {@code term}. */
@Entity
class Deadline {

    @Id
    UUID id;

    UUID caseId;
    UUID authorityId;

    @Enumerated(EnumType.STRING)
    TermKind kind;

    String basis;

    @Enumerated(EnumType.STRING)
    RuleFamily family;

    /** Its length or date was chosen in this case. */
    boolean agreed;

    @Enumerated(EnumType.STRING)
    Responsible responsible;

    LocalDate startedOn;

    /** The start, or the day of the last resumption: a suspension never reaches back before it. */
    LocalDate runsSince;

    @Enumerated(EnumType.STRING)
    TermUnit unit;

    int amount;

    @Nullable
    LocalDate agreedOn;

    LocalDate originalDueOn;
    LocalDate dueOn;

    /** The account of {@link #dueOn} as JSON, made when that date was set. */
    String account;

    @Enumerated(EnumType.STRING)
    DeadlineState state;

    @Nullable
    LocalDate suspendedOn;

    @Nullable
    LocalDate metOn;

    @Nullable
    Instant missedAt;

    @Version
    int version;

    protected Deadline() {}

    Deadline(NewDeadline plan, SetTerm set, CountedDate counted) {
        id = Ids.next();
        caseId = plan.caseId();
        authorityId = plan.authorityId();
        kind = plan.kind();
        responsible = plan.responsible();
        startedOn = plan.startedOn();
        runsSince = startedOn;
        basis = set.basis();
        family = set.family();
        agreed = plan.agreed() != null;
        unit = set.term().unit();
        amount = set.term().amount();
        agreedOn = set.term().date();
        originalDueOn = counted.date();
        state = DeadlineState.RUNNING;
        take(counted);
    }

    Term term() {
        return new Term(unit, amount, agreedOn);
    }

    void suspend(LocalDate on, CountedDate counted) {
        become(DeadlineState.SUSPENDED);
        suspendedOn = on;
        take(counted);
    }

    /** A term can stand still from a day on which it runs, not after today. */
    void requireRunsOn(LocalDate day, LocalDate today) {
        if (state != DeadlineState.RUNNING) {
            throw notIn(state);
        }
        if (day.isBefore(runsSince) || day.isAfter(dueOn) || day.isAfter(today)) {
            throw Problem.of(DeadlineProblem.DEADLINE_DAY);
        }
    }

    /** A term can run again from the day on which it came to stand still, not after today. */
    void requireStandsStillOn(LocalDate day, LocalDate today) {
        if (suspendedOn == null) {
            throw notIn(state);
        }
        if (day.isBefore(suspendedOn) || day.isAfter(today)) {
            throw Problem.of(DeadlineProblem.DEADLINE_DAY);
        }
    }

    void resume(LocalDate on, CountedDate counted) {
        become(DeadlineState.RUNNING);
        suspendedOn = null;
        runsSince = on;
        take(counted);
    }

    /** More time. A missed term runs again when its new day is not over. */
    void extend(CountedDate counted, LocalDate today) {
        if (!state.isOpen()) {
            throw notIn(state);
        }
        if (!counted.date().isAfter(dueOn)) {
            throw Problem.of(DeadlineProblem.EXTENSION_NOT_LATER);
        }
        take(counted);
        if (state == DeadlineState.MISSED && !dueOn.isBefore(today)) {
            become(DeadlineState.RUNNING);
            missedAt = null;
        }
    }

    void meet(LocalDate on) {
        become(DeadlineState.MET);
        metOn = on;
    }

    void miss(Instant when) {
        become(DeadlineState.MISSED);
        missedAt = when;
    }

    void withdraw() {
        become(DeadlineState.WITHDRAWN);
    }

    /** The duty turns out not to be done, or to exist after all. */
    void reopen() {
        if (state.isOpen()) {
            throw notIn(state);
        }
        become(DeadlineState.RUNNING);
        metOn = null;
    }

    void recompute(CountedDate counted) {
        if (state != DeadlineState.RUNNING && state != DeadlineState.SUSPENDED) {
            throw notIn(state);
        }
        take(counted);
    }

    DeadlineFacts facts() {
        return new DeadlineFacts(id, caseId, authorityId, kind, responsible, startedOn, dueOn, state, metOn);
    }

    private void take(CountedDate counted) {
        dueOn = counted.date();
        account = counted.account();
    }

    private void become(DeadlineState next) {
        if (!state.mayBecome(next)) {
            throw notIn(state);
        }
        state = next;
    }

    private static Problem notIn(DeadlineState state) {
        return Problem.of(DeadlineProblem.DEADLINE_STATE).with("state", state.name());
    }
}
