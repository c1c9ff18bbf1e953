package nl.waarborg.signal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import nl.waarborg.timeline.TimelineKind;
import nl.waarborg.timeline.TimelineVocabulary;

/** What the timeline tells of a signal; all of it for the team alone. */
enum SignalEvent implements TimelineKind {
    RECEIVED,
    BROUGHT_IN,
    BROUGHT_IN_CLOSED,
    OPENED,
    CORRECTED,
    PROVIDER_KNOWN,
    FLAGGED,
    UNFLAGGED,
    SOURCE_ASKED,
    SOURCE_ANSWERED,
    SOURCE_ADDED,
    CLOSED,
    REOPENED;

    @ApplicationScoped
    static class Vocabulary implements TimelineVocabulary {

        @Override
        public List<SignalEvent> kinds() {
            return List.of(values());
        }
    }
}
