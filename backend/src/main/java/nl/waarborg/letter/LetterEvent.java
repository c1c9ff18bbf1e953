package nl.waarborg.letter;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import nl.waarborg.timeline.TimelineKind;
import nl.waarborg.timeline.TimelineVocabulary;

/** What happens with letters. */
enum LetterEvent implements TimelineKind {
    SENT;

    @ApplicationScoped
    static class Vocabulary implements TimelineVocabulary {

        @Override
        public List<LetterEvent> kinds() {
            return List.of(values());
        }
    }
}
