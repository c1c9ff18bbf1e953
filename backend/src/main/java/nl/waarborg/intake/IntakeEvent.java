package nl.waarborg.intake;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import nl.waarborg.timeline.TimelineKind;
import nl.waarborg.timeline.TimelineVocabulary;

/** What happens when a signal comes in from outside. */
enum IntakeEvent implements TimelineKind {
    IN_DANGER;

    @ApplicationScoped
    static class Vocabulary implements TimelineVocabulary {

        @Override
        public List<IntakeEvent> kinds() {
            return List.of(values());
        }
    }
}
