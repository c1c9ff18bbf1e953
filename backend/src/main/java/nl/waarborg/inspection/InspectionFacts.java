package nl.waarborg.inspection;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.waarborg.casefile.StepFacts;
import org.jspecify.annotations.Nullable;

/**
 * What higher rooms know of an inspection.
 *
 * @param id also the identity of its case
 * @param municipalityCode where the care is given; absent when unknown
 * @param provision a code of the list of provisions; absent when it concerns all that the provider does
 * @param purpose what is looked at and why, in words that the provider reads
 * @param jointWith with whom else, in words
 * @param retestsId the earlier inspection that this one tests again
 * @param leadId who leads the team
 * @param finalAt when the report became final; from then on nothing that led to it changes
 * @param version as stored; goes up with each change
 */
public record InspectionFacts(
        UUID id,
        String number,
        InspectionStatus status,
        UUID authorityId,
        InspectionKind kind,
        InspectionAspect aspect,
        boolean announced,
        UUID providerId,
        @Nullable UUID locationId,
        @Nullable String municipalityCode,
        @Nullable String provision,
        LocalDate plannedFrom,
        LocalDate plannedUntil,
        String purpose,
        List<String> jointWith,
        @Nullable UUID retestsId,
        @Nullable UUID leadId,
        List<UUID> teamIds,
        @Nullable Instant finalAt,
        int version)
        implements StepFacts<InspectionStatus> {}
