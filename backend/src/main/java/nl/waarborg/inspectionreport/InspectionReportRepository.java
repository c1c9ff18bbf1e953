package nl.waarborg.inspectionreport;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.waarborg.shared.file.StoredFile;
import nl.waarborg.shared.problem.Problem;

/** Reports with their sections and reactions. Whether the caller sees the inspection is asked before. */
@ApplicationScoped
class InspectionReportRepository implements PanacheRepositoryBase<InspectionReport, UUID> {

    Uni<Optional<InspectionReport>> of(UUID inspectionId) {
        return findById(inspectionId).map(Optional::ofNullable);
    }

    Uni<InspectionReport> get(UUID inspectionId) {
        return findById(inspectionId).onItem().ifNull().failWith(Problem::notFound);
    }

    Uni<InspectionReport> hold(UUID inspectionId) {
        return findById(inspectionId, LockModeType.PESSIMISTIC_WRITE)
                .onItem()
                .ifNull()
                .failWith(Problem::notFound);
    }

    Uni<List<ReportSection>> sections(UUID inspectionId) {
        return getSession()
                .chain(session -> session.createQuery(
                                "from ReportSection where inspectionId = :id order by position, id",
                                ReportSection.class)
                        .setParameter("id", inspectionId)
                        .getResultList());
    }

    Uni<Void> removeSections(List<UUID> ids) {
        return ids.isEmpty()
                ? Uni.createFrom().voidItem()
                : getSession()
                        .chain(session -> session.createMutationQuery("delete from ReportSection where id in :ids")
                                .setParameter("ids", ids)
                                .executeUpdate())
                        .replaceWithVoid();
    }

    Uni<ReportSection> section(UUID id) {
        return getSession()
                .chain(session -> session.find(ReportSection.class, id))
                .onItem()
                .ifNull()
                .failWith(Problem::notFound);
    }

    Uni<ReportSection> holdSection(UUID id) {
        return getSession()
                .chain(session -> session.find(ReportSection.class, id, LockModeType.PESSIMISTIC_WRITE))
                .onItem()
                .ifNull()
                .failWith(Problem::notFound);
    }

    Uni<List<ReportReaction>> reactions(UUID inspectionId) {
        return getSession()
                .chain(session -> session.createQuery(
                                "from ReportReaction where inspectionId = :id order by position, id",
                                ReportReaction.class)
                        .setParameter("id", inspectionId)
                        .getResultList());
    }

    Uni<ReportReaction> reaction(UUID id) {
        return getSession()
                .chain(session -> session.find(ReportReaction.class, id))
                .onItem()
                .ifNull()
                .failWith(Problem::notFound);
    }

    Uni<ReportReaction> holdReaction(UUID id) {
        return getSession()
                .chain(session -> session.find(ReportReaction.class, id, LockModeType.PESSIMISTIC_WRITE))
                .onItem()
                .ifNull()
                .failWith(Problem::notFound);
    }

    Uni<Void> add(List<?> entities) {
        return entities.isEmpty()
                ? Uni.createFrom().voidItem()
                : getSession().chain(session -> session.persistAll(entities.toArray()));
    }

    /** Keeps the document, unless another made it meanwhile; answers whether this one is kept. */
    Uni<Boolean> keepDocument(UUID inspectionId, StoredFile document) {
        return update(
                        "documentId = ?1, documentSha256 = ?2 where inspectionId = ?3 and documentId is null",
                        document.id(),
                        document.sha256(),
                        inspectionId)
                .map(rows -> rows == 1);
    }
}
