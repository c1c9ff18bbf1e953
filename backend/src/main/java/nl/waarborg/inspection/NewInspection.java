package nl.waarborg.inspection;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An inspection to begin.
 *
 * @param municipalityCode where the care is given, when no location tells
 * @param causes the cases that led to it, of the same authority
 */
public record NewInspection(
        UUID authorityId,
        UUID providerId,
        @Nullable UUID locationId,
        @Nullable String municipalityCode,
        InspectionPlan plan,
        List<UUID> causes) {}
