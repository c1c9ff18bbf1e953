package nl.waarborg.casefile;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A case to open.
 *
 * @param id given by the feature, whose own row carries the same
 * @param providerId absent while the provider is not known
 */
public record NewCase(
        UUID id,
        CaseKind kind,
        UUID authorityId,
        @Nullable UUID providerId,
        @Nullable UUID locationId,
        @Nullable String municipalityCode,
        String status,
        boolean pressSensitive,
        List<Participant> participants) {}
