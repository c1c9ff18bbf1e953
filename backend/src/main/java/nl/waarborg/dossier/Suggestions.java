package nl.waarborg.dossier;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.waarborg.access.Caller;
import nl.waarborg.casefile.CaseFileService;
import nl.waarborg.casefile.SeenCase;
import nl.waarborg.dossier.DossierApi.Ground;
import nl.waarborg.dossier.DossierApi.Suggestion;
import nl.waarborg.dossier.SuggestionView.Candidate;
import nl.waarborg.dossier.SuggestionView.Overlap;

/** Which cases may belong to one matter with a given one. Texts are compared only where the caller reads both. */
@ApplicationScoped
class Suggestions {

    /** As many as anybody would look through; the nearest in time. */
    private static final int MOST = 40;

    private final SuggestionView view;
    private final CaseFileService cases;

    Suggestions(SuggestionView view, CaseFileService cases) {
        this.view = view;
        this.cases = cases;
    }

    /** Those with most in common first. */
    Uni<List<Suggestion>> of(Caller caller, SeenCase seen) {
        UUID id = seen.facts().id();
        return view.candidates(caller, id, MOST)
                .chain(found -> overlaps(caller, seen, found)
                        .map(texts -> found.stream()
                                .map(one -> suggestion(one, texts.getOrDefault(one.id(), Overlap.UNREAD)))
                                .filter(one -> SuggestionPolicy.isLikely(one.grounds()))
                                .sorted(Comparator.comparingInt(
                                        one -> -one.grounds().size()))
                                .toList()));
    }

    private Uni<Map<UUID, Overlap>> overlaps(Caller caller, SeenCase seen, List<Candidate> found) {
        if (!seen.seesContent() || found.isEmpty()) {
            return Uni.createFrom().item(Map.of());
        }
        return Multi.createFrom()
                .iterable(found)
                .onItem()
                .transformToUniAndConcatenate(one -> cases.see(caller, one.id()))
                .filter(SeenCase::seesContent)
                .map(one -> one.facts().id())
                .collect()
                .asList()
                .chain(read -> view.overlap(seen.facts().id(), read));
    }

    private static Suggestion suggestion(Candidate one, Overlap texts) {
        List<Ground> grounds = SuggestionPolicy.grounds(one.likeness(texts));
        return new Suggestion(
                one.id(),
                one.kind(),
                one.number(),
                one.status(),
                one.open(),
                one.openedAt(),
                one.provider(),
                one.location(),
                grounds,
                one.dossierId(),
                one.dossierTitle());
    }
}
