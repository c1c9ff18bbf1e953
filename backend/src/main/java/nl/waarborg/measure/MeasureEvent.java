package nl.waarborg.measure;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import nl.waarborg.timeline.TimelineKind;
import nl.waarborg.timeline.TimelineVocabulary;

/** What the timeline tells of measures. */
enum MeasureEvent implements TimelineKind {
    ADDED,
    PROGRESS,
    DONE,
    CARRIED_OUT,
    MORE_NEEDED,
    LAPSED;

    @ApplicationScoped
    static class Vocabulary implements TimelineVocabulary {

        @Override
        public List<MeasureEvent> kinds() {
            return List.of(values());
        }
    }
}
