package nl.waarborg.publication;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import nl.waarborg.access.Caller;
import nl.waarborg.casefile.CaseFileService;
import nl.waarborg.casefile.SeenCase;

/** Tells on a case how far what it tells is on the way to the public, and what of that is open to a reader. */
@ApplicationScoped
class PublicationStanding {

    private final PublicationRepository publications;
    private final PublicationAnswers answers;
    private final CaseFileService cases;

    PublicationStanding(PublicationRepository publications, PublicationAnswers answers, CaseFileService cases) {
        this.publications = publications;
        this.answers = answers;
        this.cases = cases;
    }

    /** The fields beside a case; none for whoever may not know of a publication. */
    Uni<Map<String, Object>> fields(SeenCase seen) {
        if (!seen.seesContent()) {
            return Uni.createFrom().item(Map.of());
        }
        return shown(seen)
                .map(found -> found.map(publication -> Map.<String, Object>of(
                                "publicationId", publication.id, "publicationState", publication.state))
                        .orElseGet(Map::of));
    }

    private Uni<Optional<Publication>> shown(SeenCase seen) {
        return publications
                .of(seen.facts().id())
                .map(found -> found.filter(publication -> PublicationRoom.isShownTo(seen, publication)));
    }

    /**
     * The steps open to a caller. Not even a step tells whoever may not know of a publication that there is one.
     *
     * @param begin the step with which one is begun
     * @param opensBegin asked when there is none yet
     */
    Uni<List<String>> openTo(Caller caller, UUID caseId, PublicationAction begin, Supplier<Uni<Boolean>> opensBegin) {
        return cases.see(caller, caseId)
                .chain(seen -> publications.of(caseId).chain(found -> {
                    if (found.isPresent()) {
                        return PublicationRoom.isShownTo(seen, found.get())
                                ? answers.openTo(caller, found.get())
                                : none();
                    }
                    return seen.seesInternal()
                            ? opensBegin.get().map(opens -> opens ? List.of(begin.operationId()) : List.<String>of())
                            : none();
                }));
    }

    private static Uni<List<String>> none() {
        return Uni.createFrom().item(List.of());
    }
}
