package nl.waarborg.publication;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import nl.waarborg.access.Caller;
import nl.waarborg.report.ReportActions;
import nl.waarborg.report.ReportFacts;

/** What of this room is open to a reader of a report. */
@ApplicationScoped
class SummaryActions implements ReportActions {

    private final PublicationStanding standing;
    private final InvestigationSource investigations;
    private final ExtentCheck extent;

    SummaryActions(PublicationStanding standing, InvestigationSource investigations, ExtentCheck extent) {
        this.standing = standing;
        this.investigations = investigations;
        this.extent = extent;
    }

    @Override
    public Uni<List<String>> openTo(Caller caller, ReportFacts report) {
        return standing.openTo(
                caller,
                report.id(),
                PublicationAction.BEGIN_SUMMARY,
                () -> investigations
                        .opensBegin(caller, report)
                        .chain(opens -> opens
                                ? extent.letsBegin(caller, InvestigationSource.matter(report))
                                : Uni.createFrom().item(false)));
    }
}
