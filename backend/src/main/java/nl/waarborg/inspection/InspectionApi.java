package nl.waarborg.inspection;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.waarborg.casefile.CaseFileApi.PersonRef;
import nl.waarborg.casefile.CaseKind;
import nl.waarborg.shared.web.Versioned;
import org.jspecify.annotations.Nullable;

/** What goes over the line about inspections. */
public final class InspectionApi {

    private InspectionApi() {}

    /**
     * An inspection to plan.
     *
     * @param municipalityCode where the care is given, when no location tells
     * @param causes the cases that led to it
     * @param handleMyself whether the caller becomes the handler
     */
    public record InspectionRequest(
            @NotNull UUID providerId,
            @Nullable UUID locationId,
            @Nullable @Size(max = 10) String municipalityCode,
            @NotNull @Valid InspectionPlan plan,
            @Nullable @Size(max = 20) List<@NotNull UUID> causes,
            @Nullable Boolean handleMyself) {}

    /** An inspection in a list. */
    public record InspectionSummary(
            UUID id,
            String number,
            InspectionStatus status,
            InspectionKind kind,
            InspectionAspect aspect,
            boolean announced,
            LocalDate plannedFrom,
            LocalDate plannedUntil,
            @Nullable String locationName,
            @Nullable String municipalityName,
            @Nullable Instant finalAt) {}

    /** A case that goes into an inspection that runs. */
    public record CauseRequest(@NotNull UUID caseId) {}

    public record Inspections(List<InspectionSummary> items) {}

    public record Reason(@NotBlank @Size(max = 4000) String reason) {}

    /** A case beside the inspection. */
    public record CaseRef(UUID id, CaseKind kind, String number) {}

    public record TeamMember(UUID id, String name, boolean lead) {}

    /** What stays within the team. */
    public record InspectionInside(List<TeamMember> team, List<CaseRef> causes) {}

    /** How it came to its end. */
    public record Ending(Instant at, String by, String reason) {}

    /**
     * One inspection, as far as the reader may see it; what lies above the reader's ceiling is absent.
     *
     * @param caseVersion the version of the case, for what is done with the case itself such as assigning it
     * @param sections what higher rooms add, each a field of its own ({@link InspectionSection})
     */
    public record InspectionAnswer(
            UUID id,
            String number,
            UUID authorityId,
            String authorityName,
            UUID providerId,
            String providerName,
            @Nullable InspectionStatus status,
            @Nullable InspectionKind kind,
            @Nullable InspectionAspect aspect,
            @Nullable Boolean announced,
            @Nullable List<String> jointWith,
            @Nullable UUID locationId,
            @Nullable String locationName,
            @Nullable String municipalityCode,
            @Nullable String municipalityName,
            @Nullable String provision,
            @Nullable LocalDate plannedFrom,
            @Nullable LocalDate plannedUntil,
            @Nullable String purpose,
            @Nullable CaseRef retests,
            @Nullable PersonRef assignee,
            @Nullable InspectionInside inside,
            @Nullable Instant announcedAt,
            @Nullable Instant draftAt,
            @Nullable Instant finalAt,
            @Nullable Ending ending,
            @Nullable Instant embargoSince,
            List<String> actions,
            int version,
            int caseVersion,
            @JsonAnyGetter Map<String, Object> sections)
            implements Versioned {}
}
