package nl.waarborg.demo;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.waarborg.access.Caller;
import nl.waarborg.access.Role;
import nl.waarborg.demo.InspectionStoryData.InspectionActData;
import nl.waarborg.demo.InspectionStoryData.InspectionVerb;

/**
 * One act of an inspection as it is played.
 *
 * @param position of the act in its story
 * @param made what earlier moments made, by their names
 */
record DemoInspectionScene(
        InspectionStoryData story,
        int position,
        InspectionActData act,
        LocalDate day,
        DemoCast cast,
        Map<String, UUID> made) {

    String name() {
        return story.key() + "/" + (position + 1) + " " + act.verb();
    }

    String key() {
        return DemoKeys.of(act.verb().name(), name());
    }

    UUID inspection() {
        return Objects.requireNonNull(made.get(story.key()));
    }

    Caller lead() {
        return cast.caller(story.team(), story.lead());
    }

    Caller coordinator() {
        return cast.first(story.team(), Role.COORDINATOR);
    }

    Caller provider() {
        return cast.filer(story.provider());
    }

    /** The last act of a kind before this one. */
    DemoInspectionScene earlier(InspectionVerb verb) {
        int last = IntStream.range(0, position)
                .filter(i -> story.acts().get(i).verb() == verb)
                .max()
                .orElseThrow();
        return new DemoInspectionScene(story, last, story.acts().get(last), day, cast, made);
    }
}
