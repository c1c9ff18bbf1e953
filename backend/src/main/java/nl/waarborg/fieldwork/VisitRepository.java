package nl.waarborg.fieldwork;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.UUID;
import nl.waarborg.shared.problem.Problem;

/** Visits and their notes. Whether the caller sees the inspection is asked before. */
@ApplicationScoped
class VisitRepository implements PanacheRepositoryBase<Visit, UUID> {

    Uni<Visit> get(UUID id) {
        return findById(id).onItem().ifNull().failWith(Problem::notFound);
    }

    Uni<Visit> hold(UUID id) {
        return findById(id, LockModeType.PESSIMISTIC_WRITE).onItem().ifNull().failWith(Problem::notFound);
    }

    /** In the order in which they take place. */
    Uni<List<Visit>> of(UUID inspectionId) {
        return list("inspectionId = ?1 order by visitedOn, fromTime nulls last, id", inspectionId);
    }

    /** The notes of all visits of an inspection, oldest first. */
    Uni<List<VisitNote>> notes(UUID inspectionId) {
        return getSession()
                .chain(session -> session.createQuery(
                                "from VisitNote where inspectionId = :id order by id", VisitNote.class)
                        .setParameter("id", inspectionId)
                        .getResultList());
    }

    Uni<VisitNote> note(UUID id) {
        return getSession()
                .chain(session -> session.find(VisitNote.class, id))
                .onItem()
                .ifNull()
                .failWith(Problem::notFound);
    }

    Uni<VisitNote> holdNote(UUID id) {
        return getSession()
                .chain(session -> session.find(VisitNote.class, id, LockModeType.PESSIMISTIC_WRITE))
                .onItem()
                .ifNull()
                .failWith(Problem::notFound);
    }

    Uni<Void> add(VisitNote note) {
        return getSession().chain(session -> session.persist(note)).call(this::flush);
    }
}
