package nl.waarborg.investigation;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Map;
import nl.waarborg.report.ReportFacts;
import nl.waarborg.report.ReportReader;
import nl.waarborg.report.ReportSection;

/** Tells on the report whether there is an investigation to look at. */
@ApplicationScoped
class InvestigationSection implements ReportSection {

    private final InvestigationRepository investigations;

    InvestigationSection(InvestigationRepository investigations) {
        this.investigations = investigations;
    }

    @Override
    public Uni<Map<String, Object>> fields(ReportReader reader, ReportFacts report) {
        if (!reader.seesContent()) {
            return Uni.createFrom().item(Map.of());
        }
        Instant until = reader.seen().shownUntil();
        return investigations
                .findById(report.id())
                .map(found -> Map.of(
                        "hasInvestigation", found != null && (until == null || !found.orderedAt.isAfter(until))));
    }
}
