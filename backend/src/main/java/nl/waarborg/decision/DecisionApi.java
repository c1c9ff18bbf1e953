package nl.waarborg.decision;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.waarborg.inspection.InspectionAspect;
import nl.waarborg.shared.web.Versioned;
import org.jspecify.annotations.Nullable;

/** What goes over the line about decisions on signals. */
public final class DecisionApi {

    private DecisionApi() {}

    /**
     * A decision.
     *
     * @param reason why, within the team
     * @param task what is asked of whoever follows it up, without data about clients where that is somebody outside
     * @param assigneeId the colleague who follows it up
     * @param party to whom it is passed on
     * @param partyName who that is, where it is nobody with an account
     * @param partyEmail where that one gets number and link
     * @param inspection which inspection it joins: at once by the number of one that runs, else by whoever takes it up
     * @param summary what the college reads, without data about clients
     * @param municipalityCodes which colleges; that of the signal's municipality when none is named
     * @param dueOn by when; the authority's own term when not given
     */
    public record DecisionRequest(
            @NotNull DecisionKind kind,
            @NotBlank @Size(max = 4000) String reason,
            @Nullable @Size(max = 4000) String task,
            @Nullable UUID assigneeId,
            @Nullable PassOnParty party,
            @Nullable @Size(max = 120) String partyName,
            @Nullable @Email @Size(max = 254) String partyEmail,
            @Nullable @Size(max = 300) String inspection,
            @Nullable @Size(max = 4000) String summary,
            @Nullable @Size(max = 20) List<@NotNull @Pattern(regexp = "GM[0-9]{4}") String> municipalityCodes,
            @Nullable LocalDate dueOn) {}

    /** A decision that cannot wait for the meeting, and why. */
    public record UrgentDecisionRequest(
            @NotNull UrgentGround ground,
            @NotBlank @Size(max = 4000) String whyNow,
            @NotNull @Valid DecisionRequest decision) {}

    public record AgreementRequest(
            @NotNull Boolean agreed,
            @Nullable @Size(max = 4000) String reason) {}

    public record Agreement(
            @Nullable String by,
            @Nullable Instant at,
            @Nullable String reason,
            boolean nobodyThere) {}

    public record Urgency(UrgentGround ground, @Nullable String whyNow) {}

    /**
     * A decision as it was taken.
     *
     * @param reason absent for who does not read the signal, as are task and summary
     * @param followUpId the task that it began
     * @param meetingId the meeting in which it was taken; absent outside a meeting
     */
    public record DecisionAnswer(
            UUID id,
            UUID signalId,
            DecisionKind kind,
            DecisionState state,
            @Nullable String reason,
            @Nullable String task,
            @Nullable String toWhom,
            @Nullable PassOnParty party,
            @Nullable String inspection,
            @Nullable String summary,
            List<String> municipalityCodes,
            @Nullable LocalDate dueOn,
            @Nullable UUID followUpId,
            @Nullable UUID meetingId,
            @Nullable Urgency urgent,
            @Nullable Agreement agreement,
            String by,
            Instant at,
            int version)
            implements Versioned {

        /** That it was decided, without why and what. */
        public DecisionAnswer outline() {
            return new DecisionAnswer(
                    id,
                    signalId,
                    kind,
                    state,
                    null,
                    null,
                    null,
                    party,
                    null,
                    null,
                    municipalityCodes,
                    dueOn,
                    followUpId,
                    meetingId,
                    urgent == null ? null : new Urgency(urgent.ground(), null),
                    agreement == null
                            ? null
                            : new Agreement(agreement.by(), agreement.at(), null, agreement.nobodyThere()),
                    by,
                    at,
                    version);
        }
    }

    /** @param dueOn by when the party that gets a criminal matter is asked to answer; the authority's term when not given */
    public record TriageRequest(
            @NotNull TriageOutcome outcome,
            @NotBlank @Size(max = 4000) String reason,
            @Nullable PassOnParty party,
            @Nullable @Size(max = 4000) String task,
            @Nullable @Size(max = 120) String partyName,
            @Nullable @Email @Size(max = 254) String partyEmail,
            @Nullable LocalDate dueOn) {}

    public record TriageAnswer(
            UUID id,
            TriageOutcome outcome,
            @Nullable String reason,
            @Nullable PassOnParty party,
            @Nullable UUID followUpId,
            String by,
            Instant at) {}

    /** All that was decided about a signal, newest first. */
    public record SignalDecisions(List<DecisionAnswer> decisions, List<TriageAnswer> triages) {}

    /**
     * An inspection that was decided on and is not planned yet.
     *
     * @param toWhom the colleague who takes it up
     */
    public record RequestedInspection(
            UUID id,
            UUID signalId,
            String signalNumber,
            @Nullable UUID providerId,
            @Nullable String providerName,
            InspectionAspect aspect,
            @Nullable String toWhom,
            LocalDate dueOn) {}

    public record RequestedInspections(List<RequestedInspection> items) {}

    /** What a college reads of a signal: that there is one, about whom, and the team's summary. */
    public record CollegeNotice(
            UUID id,
            String number,
            @Nullable String providerName,
            @Nullable String municipalityName,
            String summary,
            Instant at) {}
}
