package nl.waarborg.authority;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Every query about authorities and municipalities. */
@ApplicationScoped
class AuthorityRepository implements PanacheRepositoryBase<Authority, UUID> {

    Uni<List<Authority>> byName() {
        return list("order by name");
    }

    Uni<Long> withCodeOrPrefix(String code, String casePrefix) {
        return count("code = ?1 or casePrefix = ?2", code, casePrefix);
    }

    Uni<@Nullable Municipality> municipality(String code) {
        return Panache.getSession().chain(session -> session.find(Municipality.class, code));
    }

    Uni<List<Municipality>> municipalities() {
        return Panache.getSession()
                .chain(session -> session.createQuery("from Municipality order by name", Municipality.class)
                        .getResultList());
    }

    Uni<List<Municipality>> municipalities(Collection<String> codes) {
        return Panache.getSession()
                .chain(session -> session.createQuery("from Municipality where code in ?1", Municipality.class)
                        .setParameter(1, codes)
                        .getResultList());
    }

    Uni<List<ServedMunicipality>> served() {
        return Panache.getSession()
                .chain(session -> session.createQuery("from ServedMunicipality", ServedMunicipality.class)
                        .getResultList());
    }

    Uni<List<ServedMunicipality>> servedBy(UUID authorityId) {
        return Panache.getSession()
                .chain(session -> session.createQuery(
                                "from ServedMunicipality where authorityId = ?1", ServedMunicipality.class)
                        .setParameter(1, authorityId)
                        .getResultList());
    }

    Uni<List<ServedMunicipality>> periodsOf(String municipalityCode) {
        return Panache.getSession()
                .chain(session -> session.createQuery(
                                "from ServedMunicipality where municipalityCode = ?1", ServedMunicipality.class)
                        .setParameter(1, municipalityCode)
                        .getResultList());
    }

    Uni<List<Authority>> serving(String municipalityCode, LocalDate on) {
        return list("""
                id in (select s.authorityId from ServedMunicipality s
                    where s.municipalityCode = ?1 and s.validFrom <= ?2
                      and (s.validUntil is null or s.validUntil >= ?2))""", municipalityCode, on);
    }

    Uni<Void> add(ServedMunicipality served) {
        return Panache.getSession().chain(session -> session.persist(served).chain(session::flush));
    }
}
