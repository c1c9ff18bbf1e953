package nl.waarborg.succession;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.waarborg.provider.ProviderInfo;
import nl.waarborg.shared.web.Versioned;
import org.jspecify.annotations.Nullable;

/** What goes over the line about predecessors, successors and likely matches. */
public final class SuccessionApi {

    private SuccessionApi() {}

    /** One provider went on as another. */
    public record SuccessionRequest(
            @NotNull UUID predecessorId,
            @NotNull UUID successorId,
            @NotNull SuccessionKind kind,
            @NotNull LocalDate happenedOn,
            @NotBlank @Size(max = 2000) String reason) {}

    /** Why something recorded is taken back, or a match is set aside. */
    public record ReasonRequest(@NotBlank @Size(max = 2000) String reason) {}

    /** That two providers are not the same people after all. */
    public record SetAsideRequest(
            @NotNull UUID otherId,
            @NotBlank @Size(max = 2000) String reason) {}

    /** A provider by name. */
    public record ProviderRef(
            UUID id, String name, @Nullable String kvkNumber) {

        static ProviderRef of(ProviderInfo provider) {
            return new ProviderRef(provider.id(), provider.name(), provider.kvkNumber());
        }
    }

    /** @param other the one at the other end, seen from the provider that is looked at */
    public record SuccessionAnswer(
            UUID id,
            ProviderRef other,
            SuccessionKind kind,
            LocalDate happenedOn,
            String reason,
            String by,
            Instant recordedAt,
            int version)
            implements Versioned {}

    public record Successions(List<SuccessionAnswer> predecessors, List<SuccessionAnswer> successors) {}

    /** In what two providers resemble each other. */
    public enum ReasonKind {
        BRANCH_NUMBER,
        BOARD_CHAIR,
        EMAIL,
        PHONE,
        ADDRESS,
        NAME
    }

    /**
     * One reason.
     *
     * @param shared what both have
     * @param points for how much it counts
     */
    public record MatchReason(ReasonKind kind, String shared, int points) {}

    /** @param score 0 to 100 */
    public record LikelyMatch(ProviderRef provider, int score, List<MatchReason> reasons) {}

    public record SetAside(ProviderRef provider, int score, String reason, String by, Instant at) {}

    public record LikelyMatches(List<LikelyMatch> items, List<SetAside> setAside) {}
}
