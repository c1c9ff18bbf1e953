package nl.waarborg.judgement;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import nl.waarborg.timeline.TimelineKind;
import nl.waarborg.timeline.TimelineVocabulary;

/** What the timeline tells of a deviation, for the team alone. */
enum JudgementEvent implements TimelineKind {
    ASKED,
    AGREED,
    SENT_BACK,
    NOBODY_THERE;

    @ApplicationScoped
    static class Vocabulary implements TimelineVocabulary {

        @Override
        public List<JudgementEvent> kinds() {
            return List.of(values());
        }
    }
}
