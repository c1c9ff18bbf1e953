package nl.waarborg.followup;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What other rooms know of a task.
 *
 * @param originId what it comes from, such as a decision
 */
public record FollowUpFacts(
        UUID id,
        UUID caseId,
        FollowUpKind kind,
        @Nullable OutsideParty party,
        @Nullable UUID originId,
        FollowUpState state,
        LocalDate dueOn,
        @Nullable Instant acknowledgeBy,
        @Nullable Instant acknowledgedAt,
        @Nullable String outcome) {}
