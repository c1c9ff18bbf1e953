package nl.waarborg.publication;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import nl.waarborg.access.Caller;
import nl.waarborg.casefile.CaseFileService;
import nl.waarborg.inspection.InspectionActions;
import nl.waarborg.inspection.InspectionFacts;
import nl.waarborg.inspection.InspectionReader;

/** What of this room is open to a reader of an inspection. */
@ApplicationScoped
class PublicationActions implements InspectionActions {

    private final PublicationRepository publications;
    private final PublicationAnswers answers;
    private final CaseFileService cases;

    PublicationActions(PublicationRepository publications, PublicationAnswers answers, CaseFileService cases) {
        this.publications = publications;
        this.answers = answers;
        this.cases = cases;
    }

    @Override
    public Uni<List<String>> openTo(Caller caller, InspectionFacts inspection) {
        return cases.see(caller, inspection.id())
                .map(InspectionReader::new)
                .chain(reader -> publications.of(inspection.id()).map(found -> openTo(reader, inspection, found)));
    }

    /** Not even a step tells whoever may not know of a publication that there is one. */
    private List<String> openTo(InspectionReader reader, InspectionFacts inspection, Optional<Publication> found) {
        if (found.isPresent()) {
            return PublicationService.isShownTo(reader, found.get())
                    ? answers.openTo(reader.caller(), inspection, found.get())
                    : List.of();
        }
        return reader.seesInternal() && PublicationAction.BEGIN.operation().isOpenTo(reader.caller(), inspection)
                ? List.of(PublicationAction.BEGIN.operation().operationId())
                : List.of();
    }
}
