package nl.waarborg.timeline;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads and writes what happened. */
@ApplicationScoped
class TimelineRepository implements PanacheRepositoryBase<TimelineEvent, UUID> {

    private static final int MOST = 500;

    Uni<List<TimelineEvent>> of(UUID caseId, boolean withInternal, @Nullable Instant until) {
        return find("""
                        caseId = ?1 and (internal = false or ?2 = true) and happenedAt <= ?3
                        order by happenedAt desc, id desc""", caseId, withInternal, until == null ? Instant.parse("9999-01-01T00:00:00Z") : until)
                .page(0, MOST)
                .list();
    }
}
