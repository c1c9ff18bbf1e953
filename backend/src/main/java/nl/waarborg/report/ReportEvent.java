package nl.waarborg.report;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import nl.waarborg.timeline.TimelineKind;
import nl.waarborg.timeline.TimelineVocabulary;

/** What the timeline tells of a report. */
enum ReportEvent implements TimelineKind {
    FILED,
    RECORDED,
    REQUESTED,
    WITHDRAWN,
    CONVERTED,
    CLOSED,
    CLIENT_INFORMED,
    REOPENED;

    @ApplicationScoped
    static class Vocabulary implements TimelineVocabulary {

        @Override
        public List<ReportEvent> kinds() {
            return List.of(values());
        }
    }
}
