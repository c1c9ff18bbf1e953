package nl.waarborg.report;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.waarborg.casefile.StepFacts;
import org.jspecify.annotations.Nullable;

/**
 * What higher rooms know of a report; nothing of its narrative or persons.
 *
 * @param id also the identity of its case
 * @param filedAt absent while it is only requested
 * @param version as stored; goes up with each change
 */
public record ReportFacts(
        UUID id,
        String number,
        ReportStatus status,
        ReportKind kind,
        UUID authorityId,
        UUID providerId,
        @Nullable Instant filedAt,
        @Nullable UUID filedById,
        @Nullable Instant requestedAt,
        @Nullable Instant acknowledgedAt,
        @Nullable String municipalityCode,
        @Nullable UUID locationId,
        @Nullable LocalDate occurredOn,
        boolean pressSensitive,
        int personCount,
        @Nullable LocalDate clientInformedOn,
        int version)
        implements StepFacts<ReportStatus> {

    ReportFacts standingAt(ReportStatus shown) {
        return new ReportFacts(
                id,
                number,
                shown,
                kind,
                authorityId,
                providerId,
                filedAt,
                filedById,
                requestedAt,
                acknowledgedAt,
                municipalityCode,
                locationId,
                occurredOn,
                pressSensitive,
                personCount,
                clientInformedOn,
                version);
    }
}
