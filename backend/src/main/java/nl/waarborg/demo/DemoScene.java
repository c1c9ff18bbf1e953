package nl.waarborg.demo;

import java.util.UUID;
import nl.waarborg.access.Caller;
import nl.waarborg.casefile.StepRequest;
import nl.waarborg.demo.StoryData.ActData;

/** One act of a story as it is played: by whom, on which report. */
record DemoScene(StoryData story, int position, ActData act, Caller caller, UUID report, DemoCalendar calendar) {

    String name() {
        return story.key() + "/" + (position + 1) + " " + act.verb();
    }

    String key() {
        return DemoKeys.of(act.verb().name(), name());
    }

    StepRequest request(int version) {
        return new StepRequest(report, DemoKeys.version(version), key());
    }
}
