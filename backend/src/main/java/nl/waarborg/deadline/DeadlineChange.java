package nl.waarborg.deadline;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.waarborg.shared.Actor;
import nl.waarborg.shared.Ids;
import nl.waarborg.term.Term;
import nl.waarborg.term.TermEvent;
import nl.waarborg.term.TermUnit;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** One thing that happened to a deadline. The whole history stays; from it the date can be counted again. */
@Entity
@Immutable
class DeadlineChange {

    enum Kind {
        STARTED,
        EXTENDED,
        SUSPENDED,
        RESUMED,
        RECOMPUTED,
        MET,
        MISSED,
        WITHDRAWN,
        REOPENED
    }

    @Id
    UUID id;

    UUID deadlineId;

    /** Its place in the history of the deadline, from 0. */
    int position;

    @Enumerated(EnumType.STRING)
    Kind kind;

    Instant happenedAt;

    /** The day on which it took effect, which can lie before the moment it was recorded. */
    LocalDate effectiveOn;

    @Nullable
    UUID actorId;

    String actorName;

    @Nullable
    String reason;

    @Nullable
    @Enumerated(EnumType.STRING)
    TermUnit unit;

    int amount;

    @Nullable
    LocalDate until;

    @Nullable
    LocalDate oldDueOn;

    @Nullable
    LocalDate newDueOn;

    /** The state in which the deadline was after this. */
    @Enumerated(EnumType.STRING)
    DeadlineState state;

    protected DeadlineChange() {}

    DeadlineChange(Deadline deadline, int position, Kind kind, LocalDate effectiveOn, Actor actor, Instant when) {
        this.id = Ids.next();
        this.deadlineId = deadline.id;
        this.position = position;
        this.kind = kind;
        this.effectiveOn = effectiveOn;
        this.actorId = actor.accountId();
        this.actorName = actor.name();
        this.happenedAt = when;
        this.state = deadline.state;
    }

    DeadlineChange because(@Nullable String why) {
        reason = why;
        return this;
    }

    DeadlineChange moving(@Nullable LocalDate from, LocalDate to) {
        oldDueOn = from;
        newDueOn = to;
        return this;
    }

    DeadlineChange adding(Term term) {
        unit = term.unit();
        amount = term.amount();
        until = term.date();
        return this;
    }

    /** What this means for counting; most changes mean nothing for it. */
    Optional<TermEvent> event() {
        return switch (kind) {
            case SUSPENDED -> Optional.of(new TermEvent.Suspended(effectiveOn));
            case RESUMED -> Optional.of(new TermEvent.Resumed(effectiveOn));
            case EXTENDED ->
                Optional.ofNullable(unit).map(counted -> new TermEvent.Extended(new Term(counted, amount, until)));
            default -> Optional.empty();
        };
    }
}
