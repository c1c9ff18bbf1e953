package nl.waarborg.timeline;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What goes over the line about what happened. */
public final class TimelineApi {

    private TimelineApi() {}

    /**
     * One event.
     *
     * @param text one sentence in the caller's language
     * @param by absent when the system did it by itself
     * @param internal only the team reads it
     */
    public record TimelineEvent(
            UUID id,
            Instant at,
            String kind,
            String text,
            @Nullable String by,
            boolean internal) {}

    public record Timeline(List<TimelineEvent> items) {}
}
