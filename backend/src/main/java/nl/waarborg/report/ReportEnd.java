package nl.waarborg.report;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;
import nl.waarborg.shared.Actor;
import org.jspecify.annotations.Nullable;

/** How a report came to its end, and what followed on it. */
@Embeddable
class ReportEnd {

    @Nullable
    Instant withdrawnAt;

    @Nullable
    String withdrawnBy;

    @Nullable
    String withdrawnReason;

    @Nullable
    Instant closedAt;

    @Nullable
    String closedBy;

    @Nullable
    String closingProcess;

    @Nullable
    String closingJudgement;

    @Nullable
    String closingLesson;

    @Nullable
    LocalDate clientInformedOn;

    @Nullable
    String clientInformedNote;

    @Nullable
    String clientInformedBy;

    protected ReportEnd() {}

    static ReportEnd of(@Nullable ReportEnd known) {
        return known == null ? new ReportEnd() : known;
    }

    ReportEnd withdrawn(String reason, Actor who, Instant when) {
        withdrawnAt = when;
        withdrawnBy = who.name();
        withdrawnReason = reason;
        return this;
    }

    ReportEnd closed(Report.Account account, Actor who, Instant when) {
        closedAt = when;
        closedBy = who.name();
        closingProcess = account.process();
        closingJudgement = account.judgement();
        closingLesson = account.lesson();
        return this;
    }

    ReportEnd clientInformed(LocalDate on, @Nullable String note, Actor who) {
        clientInformedOn = on;
        clientInformedNote = note;
        clientInformedBy = who.name();
        return this;
    }
}
