package nl.waarborg.message;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import nl.waarborg.timeline.TimelineKind;
import nl.waarborg.timeline.TimelineVocabulary;

/** What happens with messages. */
enum MessageEvent implements TimelineKind {
    FROM_PROVIDER,
    FROM_TEAM;

    @ApplicationScoped
    static class Vocabulary implements TimelineVocabulary {

        @Override
        public List<MessageEvent> kinds() {
            return List.of(values());
        }
    }
}
