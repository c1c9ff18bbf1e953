package nl.waarborg.scoring;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import nl.waarborg.timeline.TimelineKind;
import nl.waarborg.timeline.TimelineVocabulary;

/** What the timeline tells of scoring, for the team alone. */
enum ScoringEvent implements TimelineKind {
    CHOSEN,
    CHOSEN_AGAIN;

    @ApplicationScoped
    static class Vocabulary implements TimelineVocabulary {

        @Override
        public List<ScoringEvent> kinds() {
            return List.of(values());
        }
    }
}
