package nl.waarborg.weighing;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.waarborg.protocol.Extent;
import nl.waarborg.protocol.Priority;
import nl.waarborg.protocol.Seriousness;
import nl.waarborg.weighing.WeighingPolicy.Proposal;
import org.jspecify.annotations.Nullable;

/** What goes over the line about weighing. */
public final class WeighingApi {

    private WeighingApi() {}

    /**
     * What a person decides.
     *
     * @param deviationReason needed where the priority is not the one that the rule proposes now
     */
    public record WeighingRequest(
            @NotNull Seriousness seriousness,
            @NotNull Extent extent,
            @NotNull Priority priority,
            @NotBlank @Size(max = 4000) String reason,
            @Nullable @Size(max = 4000) String deviationReason) {}

    /** Something that can raise the priority; {@link WeighingFactor} tells the values. */
    public record Factor(
            WeighingFactor.Kind kind,
            int value,
            @Nullable Integer threshold,
            @Nullable Integer withinMonths,
            boolean raises) {

        static Factor of(WeighingFactor factor) {
            return new Factor(
                    factor.kind(), factor.value(), factor.threshold(), factor.withinMonths(), factor.raises());
        }
    }

    /** What the rule proposes for one seriousness and extent. */
    public record ProposalAnswer(
            Seriousness seriousness, Extent extent, Priority fromMatrix, int steps, Priority priority) {

        static ProposalAnswer of(Proposal proposal) {
            return new ProposalAnswer(
                    proposal.seriousness(),
                    proposal.extent(),
                    proposal.fromMatrix(),
                    proposal.steps(),
                    proposal.priority());
        }
    }

    /** A weighing as it was decided. */
    public record WeighingAnswer(
            UUID id,
            Seriousness seriousness,
            Extent extent,
            @Nullable Integer clientsConcerned,
            @Nullable Integer capacity,
            Priority fromMatrix,
            List<Factor> factors,
            int steps,
            Priority proposed,
            Priority priority,
            String reason,
            @Nullable String deviationReason,
            String weighedBy,
            Instant weighedAt) {}

    /**
     * What a weighing rests on now, and what was weighed before.
     *
     * @param proposals for every seriousness and extent
     * @param items newest first; the first one counts
     */
    public record WeighingSheet(
            List<ProposalAnswer> proposals,
            List<Factor> factors,
            @Nullable Integer clientsConcerned,
            @Nullable Integer capacity,
            int locations,
            List<WeighingAnswer> items) {}
}
