package nl.waarborg.decision;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import nl.waarborg.timeline.TimelineKind;
import nl.waarborg.timeline.TimelineVocabulary;

/** What the timeline of a signal tells of decisions. */
enum DecisionEvent implements TimelineKind {
    DECIDED,
    PROPOSED,
    AGREED,
    SENT_BACK,
    NOBODY_THERE,
    TRIAGED;

    @ApplicationScoped
    static class Vocabulary implements TimelineVocabulary {

        @Override
        public List<DecisionEvent> kinds() {
            return List.of(values());
        }
    }
}
