package nl.waarborg.decision;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import nl.waarborg.shared.problem.Problem;
import org.jspecify.annotations.Nullable;

/** Decisions and triages by signal. */
@ApplicationScoped
class DecisionRepository implements PanacheRepositoryBase<Decision, UUID> {

    Uni<Decision> hold(UUID id) {
        return findById(id, LockModeType.PESSIMISTIC_WRITE).onItem().ifNull().failWith(Problem::notFound);
    }

    Uni<List<Decision>> ofCase(UUID caseId) {
        return list("caseId = ?1 order by decidedAt desc, id desc", caseId);
    }

    Uni<List<Decision>> ofItems(Collection<UUID> items) {
        return items.isEmpty()
                ? Uni.createFrom().item(List.of())
                : list("agendaItemId in ?1 order by decidedAt, id", items);
    }

    /** The decision that waits for a second person, if there is one. */
    Uni<@Nullable Decision> pending(UUID caseId) {
        return find("caseId = ?1 and state = ?2", caseId, DecisionState.PENDING).firstResult();
    }

    Uni<Void> add(Triage triage) {
        return getSession().chain(session -> session.persist(triage));
    }

    Uni<List<Triage>> triages(UUID caseId) {
        return getSession()
                .chain(session -> session.createQuery(
                                "from Triage where caseId = ?1 order by triagedAt desc, id desc", Triage.class)
                        .setParameter(1, caseId)
                        .getResultList());
    }
}
