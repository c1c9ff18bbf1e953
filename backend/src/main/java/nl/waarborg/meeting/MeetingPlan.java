package nl.waarborg.meeting;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * When a meeting is, where, and with whom.
 *
 * @param participants colleagues of the team, the chair among them
 */
record MeetingPlan(Instant startsAt, @Nullable String place, Attendant chair, List<Attendant> participants) {

    /** Somebody who takes part. */
    record Attendant(UUID accountId, String name) {}
}
