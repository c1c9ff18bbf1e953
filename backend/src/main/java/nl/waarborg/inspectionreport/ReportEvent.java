package nl.waarborg.inspectionreport;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import nl.waarborg.timeline.TimelineKind;
import nl.waarborg.timeline.TimelineVocabulary;

/** What the timeline tells of a report. */
enum ReportEvent implements TimelineKind {
    COMPOSED,
    SENT_TO_PROVIDER,
    REACTED,
    NO_REMARKS,
    PROPOSED,
    SENT_BACK,
    MADE_FINAL,
    MADE_FINAL_ALONE;

    @ApplicationScoped
    static class Vocabulary implements TimelineVocabulary {

        @Override
        public List<ReportEvent> kinds() {
            return List.of(values());
        }
    }
}
