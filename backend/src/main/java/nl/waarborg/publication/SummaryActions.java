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

    SummaryActions(PublicationStanding standing, InvestigationSource investigations) {
        this.standing = standing;
        this.investigations = investigations;
    }

    @Override
    public Uni<List<String>> openTo(Caller caller, ReportFacts report) {
        return standing.openTo(
                caller, report.id(), PublicationAction.BEGIN_SUMMARY, () -> investigations.opensBegin(caller, report));
    }
}
