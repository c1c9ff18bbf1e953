package nl.waarborg.audit;

import io.quarkus.hibernate.orm.runtime.PersistenceUnitUtil;
import io.quarkus.hibernate.reactive.panache.common.runtime.SessionOperations;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Iterator;
import nl.waarborg.shared.database.Writing;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;

/** Writes the trail. */
@ApplicationScoped
class AuditRepository {

    private static final String INSERT = """
            insert into audit_entry (id, happened_at, kind, action, actor_kind, actor_id, actor_name, actor_roles,
                authority_id, provider_id, session_id, correlation_id, subject_kind, subject_id, subject_version, case_id,
                purpose, field_groups, changed_fields, row_count, values_hash)
            values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21)""";

    private static final String INSERT_VALUE = "insert into audit_value (entry_id, before, after) values ($1, $2, $3)";

    /** The newest link of the chain. */
    record Head(long position, String hash) {}

    private final Pool pool;

    AuditRepository(Pool pool) {
        this.pool = pool;
    }

    /** In the running transaction, or at once where there is none. */
    Uni<Void> add(AuditEntry entry) {
        Mutiny.Session session = sessionInTransaction();
        return session != null ? Writing.last(session, entry) : addAtOnce(entry);
    }

    Uni<Void> add(AuditEntry entry, AuditValue value) {
        Mutiny.Session session = sessionInTransaction();
        if (session != null) {
            return Writing.last(session, entry, value);
        }
        return pool.withTransaction(connection -> connection
                .preparedQuery(INSERT)
                .execute(columns(entry))
                .chain(() -> connection
                        .preparedQuery(INSERT_VALUE)
                        .execute(Tuple.of(value.entryId, value.before, value.after)))
                .replaceWithVoid());
    }

    Uni<Void> addAtOnce(AuditEntry entry) {
        return pool.preparedQuery(INSERT).execute(columns(entry)).replaceWithVoid();
    }

    /** Answers how many entries were added to the chain; none while another server is at it. */
    Uni<Integer> chain(int most, Instant moment) {
        return pool.preparedQuery("select chain_audit_trail($1, $2)")
                .execute(Tuple.of(most, moment.atOffset(ZoneOffset.UTC)))
                .map(rows -> rows.iterator().next().getInteger(0));
    }

    Uni<Head> head() {
        return pool.query("select position, hash from audit_link order by position desc limit 1")
                .execute()
                .map(rows -> {
                    Iterator<Row> head = rows.iterator();
                    if (!head.hasNext()) {
                        return new Head(0, "");
                    }
                    Row row = head.next();
                    return new Head(row.getLong("position"), row.getString("hash"));
                });
    }

    private static Mutiny.@Nullable Session sessionInTransaction() {
        if (Vertx.currentContext() == null) {
            return null;
        }
        Mutiny.Session session = SessionOperations.getCurrentSession(PersistenceUnitUtil.DEFAULT_PERSISTENCE_UNIT_NAME);
        return session != null && session.currentTransaction() != null ? session : null;
    }

    private static Tuple columns(AuditEntry entry) {
        return Tuple.tuple()
                .addUUID(entry.id)
                .addOffsetDateTime(entry.happenedAt.atOffset(ZoneOffset.UTC))
                .addString(entry.kind.name())
                .addString(entry.action)
                .addString(entry.actorKind.name())
                .addUUID(entry.actorId)
                .addString(entry.actorName)
                .addString(entry.actorRoles)
                .addUUID(entry.authorityId)
                .addUUID(entry.providerId)
                .addUUID(entry.sessionId)
                .addString(entry.correlationId)
                .addString(entry.subjectKind)
                .addUUID(entry.subjectId)
                .addInteger(entry.subjectVersion)
                .addUUID(entry.caseId)
                .addString(entry.purpose)
                .addString(entry.fieldGroups)
                .addString(entry.changedFields)
                .addInteger(entry.rowCount)
                .addString(entry.valuesHash);
    }
}
