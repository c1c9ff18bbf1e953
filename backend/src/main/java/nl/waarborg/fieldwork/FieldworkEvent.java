package nl.waarborg.fieldwork;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import nl.waarborg.timeline.TimelineKind;
import nl.waarborg.timeline.TimelineVocabulary;

/** What the timeline tells of the work around the visits. */
enum FieldworkEvent implements TimelineKind {
    ANNOUNCED,
    VISIT_PLANNED,
    VISIT_CHANGED,
    VISIT_HELD,
    NOTE_WRITTEN,
    DOCUMENTS_REQUESTED,
    DOCUMENTS_SENT,
    REQUEST_WITHDRAWN;

    @ApplicationScoped
    static class Vocabulary implements TimelineVocabulary {

        @Override
        public List<FieldworkEvent> kinds() {
            return List.of(values());
        }
    }
}
