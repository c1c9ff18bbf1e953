package nl.waarborg.weighing;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.waarborg.followup.FollowUpFacts;
import nl.waarborg.followup.FollowUpKind;
import nl.waarborg.followup.FollowUpState;
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
     * @param alarm needed where it becomes life-threatening
     */
    public record WeighingRequest(
            @NotNull Seriousness seriousness,
            @NotNull Extent extent,
            @NotNull Priority priority,
            @NotBlank @Size(max = 4000) String reason,
            @Nullable @Size(max = 4000) String deviationReason,
            @Nullable @Valid AlarmRequest alarm) {}

    /**
     * What access and contract management are asked to do at once: whoever holds the role today.
     *
     * @param task written for them: nothing of the narrative, nothing of a source
     * @param access who is told instead where nobody is an access officer
     * @param contractManagement who is told instead where nobody is a contract manager
     */
    public record AlarmRequest(
            @NotBlank @Size(max = 4000) String task,
            @Nullable @Valid Outsider access,
            @Nullable @Valid Outsider contractManagement) {}

    /** Somebody without an account, who gets an expiring link. */
    public record Outsider(
            @NotBlank @Size(max = 200) String name,
            @NotBlank @Email @Size(max = 254) String email) {}

    /**
     * A task that went out with a weighing: to whom, and whether it was seen.
     *
     * @param late whether nobody has seen it though the moment for that is over
     */
    public record Alarm(
            FollowUpKind kind,
            FollowUpState state,
            @Nullable Instant acknowledgeBy,
            @Nullable Instant acknowledgedAt,
            boolean late) {

        static Alarm of(FollowUpFacts task, Instant now) {
            Instant by = task.acknowledgeBy();
            return new Alarm(
                    task.kind(),
                    task.state(),
                    by,
                    task.acknowledgedAt(),
                    task.state() == FollowUpState.OPEN && by != null && by.isBefore(now));
        }
    }

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

    /** A weighing as it was decided. @param alarms the tasks that went out with it */
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
            Instant weighedAt,
            List<Alarm> alarms) {}

    /**
     * What a weighing rests on now, and what was weighed before.
     *
     * @param proposals for every seriousness and extent
     * @param access names of who of access is told at once where it becomes life-threatening
     * @param contractManagement names of who of contract management is told
     * @param items newest first; the first one counts
     */
    public record WeighingSheet(
            List<ProposalAnswer> proposals,
            List<Factor> factors,
            @Nullable Integer clientsConcerned,
            @Nullable Integer capacity,
            int locations,
            List<String> access,
            List<String> contractManagement,
            List<WeighingAnswer> items) {}
}
