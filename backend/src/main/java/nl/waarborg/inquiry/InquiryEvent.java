package nl.waarborg.inquiry;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import nl.waarborg.timeline.TimelineKind;
import nl.waarborg.timeline.TimelineVocabulary;

/** What the timeline tells of questions; within the team. */
enum InquiryEvent implements TimelineKind {
    ASKED,
    ANSWERED,
    DECLINED,
    WITHDRAWN,
    EXTENDED,
    SENT_AGAIN;

    @ApplicationScoped
    static class Vocabulary implements TimelineVocabulary {

        @Override
        public List<InquiryEvent> kinds() {
            return List.of(values());
        }
    }
}
