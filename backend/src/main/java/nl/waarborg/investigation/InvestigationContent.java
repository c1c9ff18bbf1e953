package nl.waarborg.investigation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import nl.waarborg.measure.MeasureApi.MeasureRequest;
import org.jspecify.annotations.Nullable;

/**
 * The structured report of the protocol's annex 1. Here only lengths are checked, so that half a report can be saved;
 * {@link InvestigationCompleteness} says what must be there to submit it.
 *
 * @param clientIndication the client in general terms and the indication, without name
 * @param protocols known and followed
 * @param reactions of client or relatives
 */
public record InvestigationContent(
        @Nullable @Size(max = 4000) String clientIndication,
        @Nullable @Size(max = 20) List<@Valid Member> committee,
        @Nullable @Size(max = 4000) String independence,
        @Nullable @Size(max = 50) List<@Valid Staff> staffInvolved,
        @Nullable @Size(max = 4000) String interviewed,
        @Nullable @Size(max = 4000) String otherParticipants,
        @Nullable @Size(max = 4000) String sources,
        @Nullable @Size(max = 4000) String guidelines,
        @Nullable @Size(max = 2000) String externalExpert,
        @Nullable @Size(max = 40) String analysisMethod,
        @Nullable @Size(max = 300) String analysisMethodOther,
        @Nullable @Size(max = 200) List<@Valid Fact> timeline,
        @Nullable @Size(max = 10_000) String carePlan,
        @Nullable @Size(max = 10_000) String placeContext,
        @Nullable @Size(max = 10_000) String riskAssessment,
        @Nullable @Size(max = 10_000) String protocols,
        @Nullable @Size(max = 10_000) String supervision,
        @Nullable @Size(max = 10_000) String coordination,
        @Nullable @Size(max = 10_000) String escalation,
        @Nullable @Size(max = 4000) String policeOrProsecution,
        @Nullable @Size(max = 4000) String warningRegister,
        @Nullable @Size(max = 20_000) String analysis,
        @Nullable @Size(max = 30) List<@Nullable @Size(max = 2000) String> rootCauses,
        @Nullable @Size(max = 20_000) String conclusions,
        @Nullable @Size(max = 50) List<@Valid Announced> measures,
        @Nullable @Size(max = 10_000) String aftercare,
        @Nullable @Size(max = 10_000) String reactions,
        @Nullable @Size(max = 10_000) String boardResponse) {

    /** A member of the committee, by function. */
    public record Member(
            @Nullable @Size(max = 200) String function,
            @Nullable Boolean independent,
            @Nullable @Size(max = 500) String note) {}

    /** Staff who took part in the care. */
    public record Staff(
            @Nullable @Size(max = 20) String initials,
            @Nullable @Size(max = 200) String function,
            @Nullable @Size(max = 1000) String qualifications) {}

    /** Something that happened, on its day. */
    public record Fact(
            @Nullable LocalDate on,
            @Nullable @Size(max = 20) String time,
            @Nullable @Size(max = 4000) String fact) {}

    /** An improvement measure that the provider announces; {@code owner} is a function. */
    public record Announced(
            @Nullable @Size(max = 2000) String description,
            @Nullable @Size(max = 200) String owner,
            @Nullable LocalDate dueOn,
            @Nullable @Size(max = 2000) String securedHow) {

        MeasureRequest plan() {
            return new MeasureRequest(
                    Objects.requireNonNull(description),
                    Objects.requireNonNull(owner),
                    Objects.requireNonNull(dueOn),
                    securedHow);
        }
    }

    /** A report of which nothing is written. */
    static InvestigationContent empty() {
        return new InvestigationContent(
                null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null,
                null, null, null, null, null, null, null, null, null, null, null);
    }

    List<Announced> announced() {
        return measures == null ? List.of() : measures;
    }
}
