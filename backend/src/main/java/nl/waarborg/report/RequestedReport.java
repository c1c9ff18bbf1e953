package nl.waarborg.report;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A report that the team asks of a provider, because it learned of a calamity in another way (domain.md 2.4).
 *
 * @param municipalityCode where it happened; the location's when one is named
 */
public record RequestedReport(
        UUID providerId,
        @Nullable UUID locationId,
        @Nullable String municipalityCode) {}
