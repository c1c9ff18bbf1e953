package nl.waarborg.audit;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the trail tells over the line. */
final class AuditApi {

    private AuditApi() {}

    record AuditEvent(
            UUID id,
            Instant at,
            AuditKind kind,
            String action,
            @Nullable UUID actorId,
            String actorName,
            List<String> actorRoles,
            @Nullable UUID caseId,
            @Nullable String caseNumber,
            String subjectType,
            @Nullable UUID subjectId,
            @Nullable String purpose,
            List<String> fieldGroups,
            List<String> changedFields,
            @Nullable Integer count,
            @Nullable String correlationId) {

        AuditEvent numbered(@Nullable String number) {
            return new AuditEvent(
                    id,
                    at,
                    kind,
                    action,
                    actorId,
                    actorName,
                    actorRoles,
                    caseId,
                    number,
                    subjectType,
                    subjectId,
                    purpose,
                    fieldGroups,
                    changedFields,
                    count,
                    correlationId);
        }
    }

    /** What the reader asks for; days are Dutch days, both included. */
    record AuditQuestion(
            @QueryParam("cursor") @Size(max = 400) @Nullable String cursor,

            @QueryParam("limit") @DefaultValue("25") @Min(1) @Max(100)
            int limit,

            @QueryParam("caseId") @Nullable UUID caseId,

            @QueryParam("caseNumber") @Size(max = 30) @Nullable
            String caseNumber,

            @QueryParam("actorId") @Nullable UUID actorId,
            @QueryParam("kind") @Nullable AuditKind kind,
            @QueryParam("from") @Nullable LocalDate from,
            @QueryParam("until") @Nullable LocalDate until) {

        AuditQuestion inCase(UUID id) {
            return new AuditQuestion(cursor, limit, id, null, actorId, kind, from, until);
        }
    }

    /**
     * @param intact whether every chained entry still has the hash that it was chained with
     * @param waiting entries that are not chained yet
     */
    record Verification(
            boolean intact,
            long chained,
            long waiting,
            @Nullable UUID firstBrokenId) {}
}
