package nl.waarborg.inspectionreport;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import nl.waarborg.deadline.AgreedTermService;
import nl.waarborg.deadline.DeadlineFacts;
import nl.waarborg.deadline.DeadlineService;
import nl.waarborg.deadline.MissedListener;
import nl.waarborg.deadline.NewDeadline;
import nl.waarborg.deadline.Responsible;
import nl.waarborg.shared.Actor;
import nl.waarborg.shared.time.Clock;
import nl.waarborg.term.TermKind;

/** The team's term to finish a report: from the reaction of the provider, or from the end of its term to react. */
@ApplicationScoped
class FinalReportTerm implements MissedListener {

    private static final Actor WATCHDOG = Actor.system("watchdog");
    private static final String REACTED_AFTER_ALL = "De aanbieder reageerde alsnog, of kreeg meer tijd om te reageren";
    private static final String IS_FINAL = "Het rapport is definitief";

    private final InspectionReportRepository reports;
    private final DeadlineService deadlines;
    private final AgreedTermService terms;
    private final Clock clock;

    FinalReportTerm(
            InspectionReportRepository reports, DeadlineService deadlines, AgreedTermService terms, Clock clock) {
        this.reports = reports;
        this.deadlines = deadlines;
        this.terms = terms;
        this.clock = clock;
    }

    /** The provider reacted today. */
    Uni<Void> reacted(Actor who, InspectionReport report) {
        return start(who, report, clock.today());
    }

    /** The term of the provider to react is over without a reaction. */
    @Override
    public Uni<Void> missed(DeadlineFacts deadline) {
        return deadline.kind() != TermKind.DRAFT_REPORT_REACTION
                ? Uni.createFrom().voidItem()
                : reports.of(deadline.caseId())
                        .chain(found -> found.filter(report -> deadline.id().equals(report.deadlineId))
                                .map(report -> start(WATCHDOG, report, deadline.dueOn()))
                                .orElseGet(() -> Uni.createFrom().voidItem()));
    }

    /** The report is final: nobody reacts any more. */
    Uni<Void> end(Actor who, InspectionReport report) {
        return deadlines
                .meet(who, report.inspectionId, TermKind.FINAL_REPORT, clock.today())
                .chain(() -> report.deadlineId == null
                        ? Uni.createFrom().voidItem()
                        : terms.withdraw(who, report.deadlineId, IS_FINAL));
    }

    private Uni<Void> start(Actor who, InspectionReport report, LocalDate from) {
        return deadlines
                .withdraw(who, report.inspectionId, TermKind.FINAL_REPORT, REACTED_AFTER_ALL)
                .chain(() -> deadlines.start(
                        who,
                        NewDeadline.asSet(
                                report.inspectionId,
                                report.authorityId,
                                TermKind.FINAL_REPORT,
                                Responsible.TEAM,
                                from)))
                .replaceWithVoid();
    }
}
