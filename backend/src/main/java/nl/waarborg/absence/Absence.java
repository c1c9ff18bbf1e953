package nl.waarborg.absence;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.waarborg.access.Directory.Entry;
import nl.waarborg.shared.Ids;
import nl.waarborg.shared.problem.Problem;
import org.jspecify.annotations.Nullable;

/** A colleague is away for some days and another covers. */
@Entity
class Absence {

    @Id
    UUID id;

    UUID authorityId;

    UUID accountId;

    String accountName;

    UUID coveredById;

    String coveredByName;

    LocalDate fromDay;

    LocalDate untilDay;

    /** Back earlier than announced: the first day that no longer counts. */
    @Nullable
    LocalDate endedOn;

    Instant announcedAt;

    protected Absence() {}

    Absence(UUID authorityId, Entry away, Entry cover, LocalDate from, LocalDate until, Instant when) {
        this.id = Ids.next();
        this.authorityId = authorityId;
        this.accountId = away.id();
        this.accountName = away.name();
        this.coveredById = cover.id();
        this.coveredByName = cover.name();
        this.fromDay = from;
        this.untilDay = until;
        this.announcedAt = when;
    }

    boolean isRunning(LocalDate today) {
        return endedOn == null && !today.isBefore(fromDay) && !today.isAfter(untilDay);
    }

    void end(LocalDate today) {
        if (endedOn != null || today.isAfter(untilDay)) {
            throw Problem.of(AbsenceProblem.ABSENCE_IS_OVER);
        }
        endedOn = today;
    }
}
