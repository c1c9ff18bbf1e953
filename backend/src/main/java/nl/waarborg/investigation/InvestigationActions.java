package nl.waarborg.investigation;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import nl.waarborg.access.Caller;
import nl.waarborg.report.ReportActions;
import nl.waarborg.report.ReportFacts;

/** What of this room is open to a reader of a report. */
@ApplicationScoped
class InvestigationActions implements ReportActions {

    @Override
    public Uni<List<String>> openTo(Caller caller, ReportFacts report) {
        return Uni.createFrom().item(InvestigationAction.openTo(caller, report));
    }
}
