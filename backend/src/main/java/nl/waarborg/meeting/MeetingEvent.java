package nl.waarborg.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import nl.waarborg.timeline.TimelineKind;
import nl.waarborg.timeline.TimelineVocabulary;

/** What the timeline of a signal tells of meetings. */
enum MeetingEvent implements TimelineKind {
    ON_AGENDA,
    TAKEN_OFF,
    POSTPONED;

    @ApplicationScoped
    static class Vocabulary implements TimelineVocabulary {

        @Override
        public List<MeetingEvent> kinds() {
            return List.of(values());
        }
    }
}
