package nl.waarborg.message;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Reads and writes notes. */
@ApplicationScoped
class NoteRepository implements PanacheRepositoryBase<CaseNote, UUID> {

    private static final int MOST = 500;

    /** Newest first. */
    Uni<List<CaseNote>> of(UUID caseId) {
        return find("caseId = ?1 order by addedAt desc, id desc", caseId)
                .page(0, MOST)
                .list();
    }
}
