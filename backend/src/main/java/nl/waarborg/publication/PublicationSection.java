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

    private final PublicationRepository publications;

    PublicationSection(PublicationRepository publications) {
        this.publications = publications;
    }

    @Override
    public Uni<Map<String, Object>> fields(InspectionReader reader, InspectionFacts inspection) {
        if (!reader.seesContent()) {
            return Uni.createFrom().item(Map.of());
        }
        return publications
                .of(inspection.id())
                .map(found -> found.filter(publication -> PublicationService.isShownTo(reader, publication))
                        .map(publication -> Map.<String, Object>of("publicationState", publication.state))
                        .orElseGet(Map::of));
    }
}
