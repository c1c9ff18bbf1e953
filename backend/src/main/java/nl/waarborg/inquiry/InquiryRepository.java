package nl.waarborg.inquiry;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.UUID;
import nl.waarborg.access.Caller;
import nl.waarborg.access.Role;
import nl.waarborg.shared.problem.Problem;

/** Questions by identity, by case and by who was asked. */
@ApplicationScoped
class InquiryRepository implements PanacheRepositoryBase<Inquiry, UUID> {

    private static final int MOST = 200;

    /** Open ones first; of a case that has ended nobody is asked any more. */
    private static final String RECEIVED = """
            from Inquiry i
            where (i.accountId = ?1 and i.authorityId = ?2 or ?3 = true and i.askedAuthorityId = ?2)
                and (i.state <> InquiryState.OPEN
                    or exists (select 1 from CaseFile c where c.id = i.caseId and c.open = true))
            order by case when i.state = InquiryState.OPEN then 0 else 1 end, i.askedAt desc, i.id""";

    Uni<Inquiry> seen(UUID id) {
        return findById(id).onItem().ifNull().failWith(Problem::notFound);
    }

    /** Waits for whoever is changing it, so that of two steps on one version the second is told that it is stale. */
    Uni<Inquiry> hold(UUID id) {
        return findById(id, LockModeType.PESSIMISTIC_WRITE).onItem().ifNull().failWith(Problem::notFound);
    }

    Uni<List<Inquiry>> ofCase(UUID caseId) {
        return list("caseId = ?1 order by askedAt, id", caseId);
    }

    Uni<Long> openOf(UUID caseId) {
        return count("caseId = ?1 and state = ?2", caseId, InquiryState.OPEN);
    }

    Uni<Inquiry> byDeadline(UUID deadlineId) {
        return find("deadlineId", deadlineId).firstResult().onItem().ifNull().failWith(Problem::notFound);
    }

    /** What was asked of the caller, or of the authority of which the caller is coordinator. */
    Uni<List<Inquiry>> received(Caller caller) {
        return find(RECEIVED, caller.accountId(), caller.authorityId(), caller.has(Role.COORDINATOR))
                .page(0, MOST)
                .list();
    }
}
