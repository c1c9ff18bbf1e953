package nl.waarborg.protocol;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What goes over the line about protocol settings. */
public final class SettingsApi {

    /** A new version to propose. */
    public record Proposal(
            @NotNull LocalDate validFrom,
            @NotBlank @Size(max = 300) String reason,
            @NotNull @Valid ProtocolSettings settings) {}

    /** What the second person decides. */
    public record Decision(
            @NotNull Boolean agreed,
            @Nullable @Size(max = 4000) String reason) {}

    /** A version with its history. */
    public record Version(
            UUID id,
            LocalDate validFrom,
            SettingsState state,
            boolean inForce,
            String reason,
            String proposedBy,
            Instant proposedAt,
            @Nullable String decidedBy,
            @Nullable Instant decidedAt,
            @Nullable String decisionReason,
            boolean aloneRecorded,
            ProtocolSettings settings) {

        /** For readers outside the authority: the rules, without the people behind them. */
        Version forOutsiders() {
            return new Version(
                    id,
                    validFrom,
                    state,
                    inForce,
                    "",
                    "",
                    proposedAt,
                    null,
                    decidedAt,
                    null,
                    aloneRecorded,
                    settings.withoutPeople());
        }
    }

    /** All versions, newest first. */
    public record Versions(List<Version> items) {}

    private SettingsApi() {}
}
