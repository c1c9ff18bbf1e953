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

    private final PublicationRepository publications;
    private final PublicationAnswers answers;

    PublicationActions(PublicationRepository publications, PublicationAnswers answers) {
        this.publications = publications;
        this.answers = answers;
    }

    @Override
    public Uni<List<String>> openTo(Caller caller, InspectionFacts inspection) {
        return publications
                .of(inspection.id())
                .map(found -> found.map(publication -> answers.openTo(caller, inspection, publication))
                        .orElseGet(() -> PublicationAction.BEGIN.operation().isOpenTo(caller, inspection)
                                ? List.of(PublicationAction.BEGIN.operation().operationId())
                                : List.of()));
    }
}
