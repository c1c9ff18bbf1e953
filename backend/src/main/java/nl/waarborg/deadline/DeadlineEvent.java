package nl.waarborg.deadline;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import nl.waarborg.timeline.TimelineKind;
import nl.waarborg.timeline.TimelineVocabulary;

/** What the timeline of a case tells of its deadlines; that one starts, is met or falls away shows in the step itself. */
enum DeadlineEvent implements TimelineKind {
    EXTENDED,
    SUSPENDED,
    RESUMED,
    RECOMPUTED,
    MISSED,
    REOPENED,
    EXTENSION_REQUESTED,
    EXTENSION_REFUSED;

    static Optional<DeadlineEvent> of(DeadlineChange.Kind kind) {
        return switch (kind) {
            case EXTENDED -> Optional.of(EXTENDED);
            case SUSPENDED -> Optional.of(SUSPENDED);
            case RESUMED -> Optional.of(RESUMED);
            case RECOMPUTED -> Optional.of(RECOMPUTED);
            case MISSED -> Optional.of(MISSED);
            case REOPENED -> Optional.of(REOPENED);
            case STARTED, MET, WITHDRAWN -> Optional.empty();
        };
    }

    @ApplicationScoped
    static class Vocabulary implements TimelineVocabulary {

        @Override
        public List<DeadlineEvent> kinds() {
            return List.of(values());
        }
    }
}
