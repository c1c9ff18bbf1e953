package nl.waarborg.signal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A signal to open, however it came in.
 *
 * @param authorityId who is to look at it
 * @param receivedOn the day on which it came in, in the Netherlands, not in the future
 * @param receivedAt the moment, where it is known more precisely than the day
 * @param source who told it; absent when that is not known
 * @param fromCaseId the report or signal out of which it came
 */
public record NewSignal(
        UUID authorityId,
        SignalChannel channel,
        LocalDate receivedOn,
        @Nullable Instant receivedAt,
        SignalAbout about,
        String narrative,
        boolean pressSensitive,
        @Nullable SourceIdentity source,
        @Nullable UUID fromCaseId) {}
