package nl.waarborg.assessment;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.waarborg.shared.database.Reading;
import nl.waarborg.shared.problem.Problem;

/** What this room keeps beside a report. Whether the caller sees the report is asked before. */
@ApplicationScoped
class AssessmentRepository implements PanacheRepositoryBase<Assessment, UUID> {

    /** Oldest first; the last one counts. */
    Uni<List<Assessment>> of(UUID reportId) {
        return Reading.once(
                List.of(Assessment.class, reportId), () -> list("reportId = ?1 order by assessedAt, id", reportId));
    }

    Uni<Optional<Assessment>> last(UUID reportId) {
        return of(reportId).map(all -> all.isEmpty() ? Optional.empty() : Optional.of(all.getLast()));
    }

    Uni<Optional<Acknowledgement>> acknowledgement(UUID reportId) {
        return getSession()
                .chain(session -> session.find(Acknowledgement.class, reportId))
                .map(Optional::ofNullable);
    }

    Uni<Optional<ReportRequest>> request(UUID reportId) {
        return getSession()
                .chain(session -> session.find(ReportRequest.class, reportId))
                .map(Optional::ofNullable);
    }

    Uni<List<SupplementRequest>> supplements(UUID reportId) {
        return Reading.once(
                List.of(SupplementRequest.class, reportId),
                () -> getSession()
                        .chain(session -> session.createQuery(
                                        "from SupplementRequest where reportId = ?1 order by requestedAt, id",
                                        SupplementRequest.class)
                                .setParameter(1, reportId)
                                .getResultList()));
    }

    /** One question of the team in this report; 404 when there is none. */
    Uni<SupplementRequest> supplement(UUID reportId, UUID id) {
        return supplements(reportId)
                .map(all -> all.stream()
                        .filter(one -> one.id.equals(id))
                        .findFirst()
                        .orElseThrow(Problem::notFound));
    }

    Uni<Boolean> awaitsSupplement(UUID reportId) {
        return supplements(reportId).map(all -> all.stream().anyMatch(SupplementRequest::isOpen));
    }

    Uni<List<Conversation>> conversations(UUID reportId) {
        return getSession()
                .chain(session -> session.createQuery(
                                "from Conversation where reportId = ?1 order by heldOn, recordedAt", Conversation.class)
                        .setParameter(1, reportId)
                        .getResultList());
    }

    Uni<Void> add(Object entity) {
        return getSession().chain(session -> session.persist(entity));
    }
}
