package nl.waarborg.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import nl.waarborg.timeline.TimelineKind;
import nl.waarborg.timeline.TimelineVocabulary;

/** What the timeline tells of the assessment. */
enum AssessmentEvent implements TimelineKind {
    ACKNOWLEDGED,
    SUPPLEMENT_REQUESTED,
    SUPPLEMENT_ANSWERED,
    PROPOSED,
    ASSESSED,
    AGREED,
    SENT_BACK,
    NO_SECOND_PERSON,
    CONVERSATION;

    @ApplicationScoped
    static class Vocabulary implements TimelineVocabulary {

        @Override
        public List<AssessmentEvent> kinds() {
            return List.of(values());
        }
    }
}
