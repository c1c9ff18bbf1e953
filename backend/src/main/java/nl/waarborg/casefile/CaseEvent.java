package nl.waarborg.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import nl.waarborg.timeline.TimelineKind;
import nl.waarborg.timeline.TimelineVocabulary;

/** What happens in every kind of case. */
enum CaseEvent implements TimelineKind {
    OPENED,
    ASSIGNED,
    HANDED_OVER,
    EMBARGO,
    EMBARGO_OF_CAUSE,
    EMBARGO_LIFTED;

    @ApplicationScoped
    static class Vocabulary implements TimelineVocabulary {

        @Override
        public List<CaseEvent> kinds() {
            return List.of(values());
        }
    }
}
