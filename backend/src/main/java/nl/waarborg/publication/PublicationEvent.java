package nl.waarborg.publication;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import nl.waarborg.timeline.TimelineKind;
import nl.waarborg.timeline.TimelineVocabulary;

/** What the timeline tells of the way to the public. */
enum PublicationEvent implements TimelineKind {
    BEGUN,
    VIEW_ASKED,
    VIEW_GIVEN,
    PROPOSED,
    SENT_BACK,
    DECIDED,
    DECIDED_NOT,
    FROZEN,
    RESUMED,
    PUBLISHED,
    CORRECTION_BEGUN,
    CORRECTION_DISCARDED,
    CORRECTED,
    SUSPENDED,
    SUSPENDED_FOR_CORRECTION,
    REMADE,
    PREPARED_AGAIN,
    HELD,
    DAY_LAPSED,
    WITHDRAWN,
    EXPIRED;

    @ApplicationScoped
    static class Vocabulary implements TimelineVocabulary {

        @Override
        public List<PublicationEvent> kinds() {
            return List.of(values());
        }
    }
}
