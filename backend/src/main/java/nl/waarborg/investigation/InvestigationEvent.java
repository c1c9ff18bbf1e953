package nl.waarborg.investigation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import nl.waarborg.timeline.TimelineKind;
import nl.waarborg.timeline.TimelineVocabulary;

/** What the timeline tells of the provider's own investigation. */
enum InvestigationEvent implements TimelineKind {
    ORDERED,
    SUBMITTED,
    REVIEWED;

    @ApplicationScoped
    static class Vocabulary implements TimelineVocabulary {

        @Override
        public List<InvestigationEvent> kinds() {
            return List.of(values());
        }
    }
}
