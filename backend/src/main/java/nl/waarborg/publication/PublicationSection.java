package nl.waarborg.publication;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import nl.waarborg.inspection.InspectionFacts;
import nl.waarborg.inspection.InspectionReader;
import nl.waarborg.inspection.InspectionSection;

/** Tells on the inspection how far its report is on the way to the public. */
@ApplicationScoped
class PublicationSection implements InspectionSection {

    private final PublicationStanding standing;

    PublicationSection(PublicationStanding standing) {
        this.standing = standing;
    }

    @Override
    public Uni<Map<String, Object>> fields(InspectionReader reader, InspectionFacts inspection) {
        return standing.fields(reader.seen());
    }
}
