package nl.waarborg.enrichment;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import nl.waarborg.timeline.TimelineKind;
import nl.waarborg.timeline.TimelineVocabulary;

/** What the timeline tells of enriching, for the team alone. */
enum EnrichmentEvent implements TimelineKind {
    BEGUN;

    @ApplicationScoped
    static class Vocabulary implements TimelineVocabulary {

        @Override
        public List<EnrichmentEvent> kinds() {
            return List.of(values());
        }
    }
}
