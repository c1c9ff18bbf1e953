package nl.waarborg.audit;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What those concerned may know of the looks at their case: which roles looked, not who (security design 3.3). */
@ApplicationScoped
public class AuditedLooks {

    private static final String ROLES = """
            select distinct actor_roles from audit_entry
            where case_id = $1 and kind = 'LOOK' and actor_kind = 'STAFF' and happened_at <= coalesce($2::timestamptz, 'infinity')""";

    private final Pool pool;

    AuditedLooks(Pool pool) {
        this.pool = pool;
    }

    /** The roles of the staff who opened something of the case, up to a moment. */
    public Uni<Set<String>> roles(UUID caseId, @Nullable Instant until) {
        return pool.preparedQuery(ROLES)
                .execute(Tuple.of(caseId, until == null ? null : until.atOffset(ZoneOffset.UTC)))
                .map(rows -> {
                    Set<String> roles = new TreeSet<>();
                    rows.forEach(
                            row -> roles.addAll(Arrays.asList(row.getString(0).split(","))));
                    return roles;
                });
    }
}
