package nl.waarborg.weighing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import nl.waarborg.protocol.Priority;
import nl.waarborg.timeline.TimelineKind;
import nl.waarborg.timeline.TimelineVocabulary;

/** What the timeline tells of weighing, for the team alone. */
enum WeighingEvent implements TimelineKind {
    RED,
    ORANGE,
    GREEN,
    ALARMED;

    static WeighingEvent of(Priority priority) {
        return valueOf(priority.name());
    }

    @ApplicationScoped
    static class Vocabulary implements TimelineVocabulary {

        @Override
        public List<WeighingEvent> kinds() {
            return List.of(values());
        }
    }
}
