package nl.waarborg.report;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import nl.waarborg.term.Term;
import nl.waarborg.term.TermCalculation;
import nl.waarborg.term.TermRule;
import nl.waarborg.term.WorkingCalendar;
import org.jspecify.annotations.Nullable;

/**
 * Whether a report was filed in time (protocol step 1): within the term after the event (of a period: its end) or after
 * its discovery, as the authority has set. A report by phone has a term of its own when the digital way failed.
 */
@Embeddable
class FilingTerm {

    /** From when the term runs. */
    enum CountedFrom {
        EVENT,
        DISCOVERY
    }

    @Enumerated(EnumType.STRING)
    @Nullable
    CountedFrom countedFrom;

    @Nullable
    LocalDate countedFromOn;

    @Nullable
    LocalDate filingDueOn;

    @Nullable
    LocalDate filedOn;

    @Nullable
    Integer filingWorkingDays;

    @Nullable
    Boolean filedLate;

    @Nullable
    Boolean filedByPhone;

    protected FilingTerm() {}

    private FilingTerm(CountedFrom countedFrom, LocalDate start, LocalDate due, LocalDate filedOn) {
        this.countedFrom = countedFrom;
        this.countedFromOn = start;
        this.filingDueOn = due;
        this.filedOn = filedOn;
        this.filedLate = filedOn.isAfter(due);
    }

    /** The day from which the term runs; the event's where discovery was not told. */
    static @Nullable LocalDate startOf(ReportContent content, CountedFrom countedFrom) {
        LocalDate discovered = content.discoveredOn();
        return countedFrom == CountedFrom.DISCOVERY && discovered != null ? discovered : content.endedOn();
    }

    static FilingTerm judge(
            CountedFrom countedFrom,
            LocalDate start,
            LocalDate filedOn,
            boolean byPhone,
            Term term,
            TermRule rule,
            WorkingCalendar calendar) {
        LocalDate due = TermCalculation.dueDate(start, term, rule, calendar).date();
        FilingTerm judged = new FilingTerm(countedFrom, start, due, filedOn);
        judged.filingWorkingDays = calendar.workingDaysBetween(start, filedOn);
        judged.filedByPhone = byPhone;
        return judged;
    }
}
