package nl.waarborg.handover;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import nl.waarborg.timeline.TimelineKind;
import nl.waarborg.timeline.TimelineVocabulary;

/** What the timelines of both cases tell, within the team. */
enum HandoverEvent implements TimelineKind {
    SIGNAL_BEGUN,
    CAME_OUT_OF;

    @ApplicationScoped
    static class Vocabulary implements TimelineVocabulary {

        @Override
        public List<HandoverEvent> kinds() {
            return List.of(values());
        }
    }
}
