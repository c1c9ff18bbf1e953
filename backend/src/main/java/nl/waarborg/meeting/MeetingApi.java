package nl.waarborg.meeting;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.waarborg.decision.DecisionApi.DecisionAnswer;
import nl.waarborg.protocol.Priority;
import nl.waarborg.shared.web.Versioned;
import nl.waarborg.signal.SignalStatus;
import org.jspecify.annotations.Nullable;

/** What goes over the line about meetings. */
public final class MeetingApi {

    private MeetingApi() {}

    /** @param participantIds colleagues of the team; the chair takes part whether named here or not */
    public record MeetingRequest(
            @NotNull Instant startsAt,
            @Nullable @Size(max = 300) String place,
            @NotNull UUID chairId,
            @NotNull @Size(max = 50) List<@NotNull UUID> participantIds) {}

    public record ItemsRequest(@NotEmpty @Size(max = 100) List<@NotNull UUID> signalIds) {}

    public record OrderRequest(@NotNull @Size(max = 500) List<@NotNull UUID> itemIds) {}

    public record MinutesRequest(
            @NotNull @Size(max = 20_000) String text) {}

    public record Reason(@NotBlank @Size(max = 4000) String reason) {}

    public record Attendant(UUID id, String name) {}

    /** A signal that could be put on an agenda: weighed, and waiting. */
    public record Ready(
            UUID signalId,
            String number,
            @Nullable Priority priority,
            @Nullable String providerName,
            String theme,
            LocalDate receivedOn,
            @Nullable String handlerName,
            int postponed) {}

    /**
     * A signal on the agenda.
     *
     * @param postponed how often a meeting postponed it
     * @param minutes absent for who neither took part nor reads the signal
     */
    public record AgendaItemAnswer(
            UUID id,
            UUID signalId,
            String number,
            int position,
            AgendaState state,
            SignalStatus signalStatus,
            int signalVersion,
            @Nullable Priority priority,
            @Nullable String providerName,
            @Nullable String municipalityCode,
            String theme,
            LocalDate receivedOn,
            @Nullable String handlerName,
            boolean pressSensitive,
            int postponed,
            @Nullable String minutes,
            @Nullable Instant minutesAt,
            @Nullable String minutesBy,
            @Nullable String postponedReason,
            List<DecisionAnswer> decisions,
            int version)
            implements Versioned {}

    /** @param takesPart whether the caller may write minutes and decide here */
    public record MeetingAnswer(
            UUID id,
            Instant startsAt,
            @Nullable String place,
            Attendant chair,
            List<Attendant> participants,
            MeetingState state,
            boolean takesPart,
            List<AgendaItemAnswer> items,
            String plannedBy,
            @Nullable Instant endedAt,
            @Nullable String endedBy,
            @Nullable String cancelReason,
            int version)
            implements Versioned {}

    public record MeetingSummary(
            UUID id,
            Instant startsAt,
            @Nullable String place,
            String chairName,
            MeetingState state,
            int items,
            int open,
            int decided,
            int postponed) {}

    /** In the order in which an agenda takes them. */
    public record ReadySignals(List<Ready> items) {}

    /** Which paper of a meeting. */
    public enum Paper {
        AGENDA,
        MINUTES
    }
}
