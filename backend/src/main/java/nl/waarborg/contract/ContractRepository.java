package nl.waarborg.contract;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import nl.waarborg.access.Caller;
import org.jspecify.annotations.Nullable;

/** Every query about contracts. Those of another authority are not found. */
@ApplicationScoped
class ContractRepository implements PanacheRepositoryBase<Contract, UUID> {

    Uni<@Nullable Contract> find(Caller caller, UUID id) {
        return find("id = ?1 and authorityId = ?2", id, caller.authorityId()).firstResult();
    }

    /** Those that hold longest on top. */
    Uni<List<Contract>> of(UUID authorityId, UUID providerId) {
        return list(
                "authorityId = ?1 and providerId = ?2 order by terms.validUntil desc nulls first, terms.validFrom desc",
                authorityId,
                providerId);
    }

    Uni<Void> add(ContractChange change) {
        return getSession().chain(session -> session.persist(change).chain(session::flush));
    }

    /** All changes of these contracts, newest first. */
    Uni<List<ContractChange>> changes(List<Contract> contracts) {
        return getSession()
                .chain(session -> session.createQuery(
                                "from ContractChange where contractId in ?1 order by at desc, id desc",
                                ContractChange.class)
                        .setParameter(
                                1,
                                contracts.stream().map(contract -> contract.id).toList())
                        .getResultList());
    }
}
