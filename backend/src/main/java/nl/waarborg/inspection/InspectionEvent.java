package nl.waarborg.inspection;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import nl.waarborg.timeline.TimelineKind;
import nl.waarborg.timeline.TimelineVocabulary;

/** What the timeline tells of an inspection. */
enum InspectionEvent implements TimelineKind {
    PLANNED,
    REPLANNED,
    CANCELLED,
    CLOSED;

    @ApplicationScoped
    static class Vocabulary implements TimelineVocabulary {

        @Override
        public List<InspectionEvent> kinds() {
            return List.of(values());
        }
    }
}
