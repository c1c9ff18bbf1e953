package nl.waarborg.dossier;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import nl.waarborg.timeline.TimelineKind;
import nl.waarborg.timeline.TimelineVocabulary;

/** What the timeline of a case tells of dossiers, within the team. */
enum DossierEvent implements TimelineKind {
    ADDED,
    REMOVED;

    @ApplicationScoped
    static class Vocabulary implements TimelineVocabulary {

        @Override
        public List<DossierEvent> kinds() {
            return List.of(values());
        }
    }
}
