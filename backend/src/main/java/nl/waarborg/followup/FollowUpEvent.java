package nl.waarborg.followup;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import nl.waarborg.timeline.TimelineKind;
import nl.waarborg.timeline.TimelineVocabulary;

/** What the timeline tells of tasks; within the team. */
enum FollowUpEvent implements TimelineKind {
    OPENED,
    ACKNOWLEDGED,
    NOT_ACKNOWLEDGED,
    DONE,
    WITHDRAWN,
    EXTENDED,
    REOPENED;

    @ApplicationScoped
    static class Vocabulary implements TimelineVocabulary {

        @Override
        public List<FollowUpEvent> kinds() {
            return List.of(values());
        }
    }
}
