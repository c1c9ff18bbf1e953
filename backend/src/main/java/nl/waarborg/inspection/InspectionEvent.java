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
    CLOSED,
    /** In the timeline of a case that led to an inspection or joined one. */
    LED_TO,
    CAUSE_ADDED;

    @ApplicationScoped
    static class Vocabulary implements TimelineVocabulary {

        @Override
        public List<InspectionEvent> kinds() {
            return List.of(values());
        }
    }
}
