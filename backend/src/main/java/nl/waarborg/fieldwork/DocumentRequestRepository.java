package nl.waarborg.fieldwork;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.UUID;
import nl.waarborg.shared.problem.Problem;

/** Requests for documents. Whether the caller sees the inspection is asked before. */
@ApplicationScoped
class DocumentRequestRepository implements PanacheRepositoryBase<DocumentRequest, UUID> {

    Uni<DocumentRequest> get(UUID id) {
        return findById(id).onItem().ifNull().failWith(Problem::notFound);
    }

    Uni<DocumentRequest> hold(UUID id) {
        return findById(id, LockModeType.PESSIMISTIC_WRITE).onItem().ifNull().failWith(Problem::notFound);
    }

    Uni<List<DocumentRequest>> of(UUID inspectionId) {
        return list("inspectionId = ?1 order by id", inspectionId);
    }

    Uni<Long> openOf(UUID inspectionId) {
        return count("inspectionId = ?1 and answeredAt is null and withdrawnAt is null", inspectionId);
    }
}
