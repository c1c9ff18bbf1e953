package nl.waarborg.casefile;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A share of a case.
 *
 * @param until when it ends by itself; absent while no end is set
 * @param endedAt when somebody ended it
 */
public record ShareFacts(
        UUID id,
        UUID caseId,
        UUID accountId,
        Ceiling ceiling,
        String purpose,
        Instant sharedAt,
        @Nullable Instant until,
        @Nullable Instant endedAt) {}
