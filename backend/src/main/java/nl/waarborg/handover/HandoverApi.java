package nl.waarborg.handover;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.waarborg.casefile.CaseKind;
import nl.waarborg.signal.Side;
import nl.waarborg.signal.SignalStatus;
import org.jspecify.annotations.Nullable;

/** What goes over the line about cases that begin another. */
public final class HandoverApi {

    private HandoverApi() {}

    /**
     * What is new in the signal; provider, place, law, provision and funding come from the case out of which it comes.
     *
     * @param handleMyself whether the caller becomes its handler
     */
    public record OutgoingSignalRequest(
            @NotBlank @Size(max = 60) String theme,
            @Nullable @Size(max = 60) String nature,
            @NotNull Side side,
            @NotBlank @Size(max = 20_000) String narrative,
            @Nullable Boolean pressSensitive,
            @Nullable Boolean handleMyself) {}

    /** The facts that a signal out of this case would begin with. */
    public record Facts(
            @Nullable UUID providerId,
            @Nullable String providerName,
            @Nullable String providerSaid,
            @Nullable UUID locationId,
            @Nullable String locationName,
            @Nullable String municipalityCode,
            @Nullable String municipalityName,
            @Nullable String law,
            @Nullable String provision,
            @Nullable String funding) {}

    public record Origin(UUID id, CaseKind kind, String number) {}

    public record OutgoingSignal(UUID id, String number, SignalStatus status, String theme, LocalDate receivedOn) {}

    /** Out of which case this one came, and which signals came out of it. */
    public record Handovers(@Nullable Origin cameOutOf, List<OutgoingSignal> signals) {}
}
