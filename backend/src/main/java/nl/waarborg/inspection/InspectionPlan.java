package nl.waarborg.inspection;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is planned, and can be planned otherwise until the draft report is with the provider.
 *
 * @param announced whether the provider hears of it before the first visit
 * @param jointWith with whom else, such as the national inspectorate; in words
 * @param provision a code of the list of provisions; absent when it concerns all that the provider does
 * @param purpose what is looked at and why, in words that the provider reads
 * @param retestsId the earlier inspection of the same provider that this one tests again
 * @param team who does it; one of them leads
 */
public record InspectionPlan(
        @NotNull InspectionKind kind,
        @NotNull InspectionAspect aspect,
        @NotNull Boolean announced,
        @NotNull @Size(max = 10) List<@NotBlank @Size(max = 120) String> jointWith,
        @Nullable @Size(max = 60) String provision,
        @NotNull LocalDate plannedFrom,
        @NotNull LocalDate plannedUntil,
        @NotBlank @Size(max = 4000) String purpose,
        @Nullable UUID retestsId,
        @NotNull @Size(max = 20) List<@NotNull @Valid Member> team) {

    /** A member of the team, by account. */
    public record Member(@NotNull UUID accountId, @NotNull Boolean lead) {}

    /** Whether it reads the same for the provider, whoever is in the team. */
    boolean readsAs(InspectionFacts planned) {
        return jointWith.equals(planned.jointWith())
                && Objects.equals(provision, planned.provision())
                && plannedFrom.equals(planned.plannedFrom())
                && plannedUntil.equals(planned.plannedUntil())
                && purpose.strip().equals(planned.purpose())
                && Objects.equals(retestsId, planned.retestsId());
    }

    List<UUID> teamIds() {
        return team.stream().map(Member::accountId).distinct().toList();
    }

    @Nullable
    UUID leadId() {
        return team.stream()
                .filter(Member::lead)
                .map(Member::accountId)
                .findFirst()
                .orElse(null);
    }
}
