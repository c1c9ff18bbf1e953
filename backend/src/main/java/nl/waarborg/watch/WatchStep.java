package nl.waarborg.watch;

import java.time.Instant;
import java.util.UUID;

/**
 * Something that has to happen at a moment.
 *
 * @param kind which {@link WatchHandler} does it
 * @param subjectId what it is about
 * @param name which of the handler's steps this is
 * @param effectKey names the effect; no two rows ever carry the same one, so it happens at most once
 * @param dueAt when it takes effect
 */
public record WatchStep(String kind, UUID subjectId, String name, String effectKey, Instant dueAt) {

    /** The usual key: this step of this subject, for this occasion (say a due date). */
    public static WatchStep of(String kind, UUID subjectId, String name, String occasion, Instant dueAt) {
        return new WatchStep(
                kind, subjectId, name, String.join("/", kind, subjectId.toString(), name, occasion), dueAt);
    }
}
