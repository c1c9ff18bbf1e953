package nl.waarborg.publication;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import nl.waarborg.report.ReportFacts;
import nl.waarborg.report.ReportReader;
import nl.waarborg.report.ReportSection;

/** Tells on the report how far the summary of an own investigation is on the way to the public. */
@ApplicationScoped
class SummarySection implements ReportSection {

    private final PublicationStanding standing;

    SummarySection(PublicationStanding standing) {
        this.standing = standing;
    }

    @Override
    public Uni<Map<String, Object>> fields(ReportReader reader, ReportFacts report) {
        return standing.fields(reader.seen());
    }
}
