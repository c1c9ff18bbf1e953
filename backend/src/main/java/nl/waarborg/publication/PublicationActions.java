package nl.waarborg.publication;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import nl.waarborg.access.Caller;
import nl.waarborg.inspection.InspectionActions;
import nl.waarborg.inspection.InspectionFacts;

/** What of this room is open to a reader of an inspection. */
@ApplicationScoped
class PublicationActions implements InspectionActions {

    private final PublicationStanding standing;
    private final ExtentCheck extent;

    PublicationActions(PublicationStanding standing, ExtentCheck extent) {
        this.standing = standing;
        this.extent = extent;
    }

    @Override
    public Uni<List<String>> openTo(Caller caller, InspectionFacts inspection) {
        return standing.openTo(
                caller,
                inspection.id(),
                PublicationAction.BEGIN,
                () -> InspectionSource.opensBegin(caller, inspection)
                        ? extent.letsBegin(caller, InspectionSource.matter(inspection))
                        : Uni.createFrom().item(false));
    }
}
