package nl.waarborg.casefile;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import nl.waarborg.access.Caller;
import nl.waarborg.shared.problem.Problem;
import org.jspecify.annotations.Nullable;

/** Reads and writes cases. */
@ApplicationScoped
class CaseFileRepository implements PanacheRepositoryBase<CaseFile, UUID> {

    /**
     * The next number of an authority in a year. Nobody waits for another; a number whose case does not come about after
     * all stays unused.
     */
    Uni<Long> nextNumber(UUID authorityId, int year) {
        return getSession()
                .chain(session -> session.createQuery("select function('next_case_number' as Long, ?1, ?2)", Long.class)
                        .setParameter(1, authorityId)
                        .setParameter(2, year)
                        .getSingleResult());
    }

    /** The case, if the caller sees it; else 404. */
    Uni<CaseFile> seen(Caller caller, UUID id) {
        ScopeClause scope = CaseScope.hql(caller, "c", 2);
        List<Object> values = new ArrayList<>();
        values.add(id);
        values.addAll(scope.values());
        return find("from CaseFile c where c.id = ?1 and " + scope.text(), values.toArray())
                .firstResult()
                .onItem()
                .ifNull()
                .failWith(Problem::notFound);
    }

    Uni<CaseFile> locked(UUID id) {
        return findById(id, LockModeType.PESSIMISTIC_WRITE).onItem().ifNull().failWith(Problem::notFound);
    }

    /** The case with this number, or null. */
    Uni<@Nullable CaseFile> withNumber(String number) {
        return find("number", number).firstResult();
    }

    Uni<List<CaseFile>> withIds(Collection<UUID> ids) {
        return list("id in ?1", ids);
    }

    /** How many cases an authority has about a provider, by kind: kind, all, open. */
    Uni<List<Object[]>> countOf(UUID authorityId, UUID providerId) {
        return getSession()
                .chain(session -> session.createQuery("""
                                select c.kind, count(c), sum(case when c.open = true then 1L else 0L end)
                                from CaseFile c where c.authorityId = ?1 and c.providerId = ?2 group by c.kind""", Object[].class)
                        .setParameter(1, authorityId)
                        .setParameter(2, providerId)
                        .getResultList());
    }

    Uni<List<CaseFile>> openOf(UUID authorityId, UUID assigneeId) {
        return find("authorityId = ?1 and assigneeId = ?2 and open = true order by number", authorityId, assigneeId)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    /** The shares of a case with somebody that hold now. */
    Uni<List<CaseShare>> shares(UUID caseId, UUID accountId) {
        return getSession()
                .chain(session -> session.createQuery(
                                "from CaseShare s where s.caseId = :caseId and s.accountId = :account"
                                        + " and s.endedAt is null and (s.untilAt is null or s.untilAt > instant)",
                                CaseShare.class)
                        .setParameter("caseId", caseId)
                        .setParameter("account", accountId)
                        .getResultList());
    }

    Uni<Void> persist(CaseShare share) {
        return getSession().chain(session -> session.persist(share));
    }

    Uni<Void> persist(Collection<CaseParticipant> participants) {
        return getSession().chain(session -> session.persistAll(participants.toArray()));
    }

    /** Whoever answers for the provider first, as a letter is addressed. */
    Uni<List<CaseParticipant>> participants(UUID caseId) {
        return getSession()
                .chain(session -> session.createQuery(
                                "from CaseParticipant where caseId = :caseId order by part, id", CaseParticipant.class)
                        .setParameter("caseId", caseId)
                        .getResultList());
    }
}
