package nl.waarborg.provider;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.waarborg.access.Caller;
import org.jspecify.annotations.Nullable;

/** Every query about one provider and its locations. What a caller may not see is not found. */
@ApplicationScoped
class ProviderRepository implements PanacheRepositoryBase<Provider, UUID> {

    Uni<@Nullable Provider> find(Caller caller, UUID id) {
        if (caller.isProvider()) {
            return id.equals(caller.providerId())
                    ? findById(id)
                    : Uni.createFrom().nullItem();
        }
        if (caller.authorityId() == null) {
            return findById(id);
        }
        return find(
                        "id = ?1 and id in (select a.key.providerId from ProviderAuthority a where a.key.authorityId = ?2)",
                        id,
                        caller.authorityId())
                .firstResult();
    }

    Uni<@Nullable Provider> withKvkNumber(String kvkNumber) {
        return find("kvkNumber", kvkNumber).firstResult();
    }

    Uni<List<Location>> locations(UUID providerId) {
        return Panache.getSession()
                .chain(session -> session.createQuery(
                                "from Location where providerId = ?1 order by closedOn nulls first, name",
                                Location.class)
                        .setParameter(1, providerId)
                        .getResultList());
    }

    Uni<List<Provider>> ofAuthority(UUID authorityId) {
        return list(
                "id in (select a.key.providerId from ProviderAuthority a where a.key.authorityId = ?1)"
                        + " order by folded(name), id",
                authorityId);
    }

    Uni<Set<String>> taken(Collection<String> kvkNumbers) {
        return Panache.getSession()
                .chain(session -> session.createQuery(
                                "select p.kvkNumber from Provider p where p.kvkNumber in ?1", String.class)
                        .setParameter(1, kvkNumbers)
                        .getResultList())
                .map(Set::copyOf);
    }

    Uni<List<Location>> locations(Collection<UUID> providerIds) {
        return Panache.getSession()
                .chain(session -> session.createQuery(
                                "from Location where providerId in ?1 order by closedOn nulls first, name, id",
                                Location.class)
                        .setParameter(1, providerIds)
                        .getResultList());
    }

    /** The locations with a protected address of all providers that an authority works with. */
    Uni<List<Location>> protectedLocations(UUID authorityId) {
        return Panache.getSession()
                .chain(session -> session.createQuery("""
                                from Location where protectedAddress and providerId in
                                  (select a.key.providerId from ProviderAuthority a where a.key.authorityId = ?1)
                                order by id""", Location.class)
                        .setParameter(1, authorityId)
                        .getResultList());
    }

    /** What the providers that an authority works with are called. */
    Uni<List<String>> names(UUID authorityId) {
        return Panache.getSession()
                .chain(session -> session.createQuery("""
                                select p.name from Provider p where p.id in
                                  (select a.key.providerId from ProviderAuthority a where a.key.authorityId = ?1)
                                order by p.name""", String.class)
                        .setParameter(1, authorityId)
                        .getResultList());
    }

    Uni<@Nullable Location> location(UUID id) {
        return Panache.getSession().chain(session -> session.find(Location.class, id));
    }

    Uni<Void> add(Location location) {
        return Panache.getSession().chain(session -> session.persist(location).chain(session::flush));
    }

    Uni<List<UUID>> authorities(UUID providerId) {
        return Panache.getSession()
                .chain(session -> session.createQuery(
                                "select a.key.authorityId from ProviderAuthority a where a.key.providerId = ?1",
                                UUID.class)
                        .setParameter(1, providerId)
                        .getResultList());
    }

    /** Links them unless they are; two at the same moment do not stand in each other's way. */
    Uni<Boolean> link(UUID providerId, UUID authorityId, Instant when) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery("""
                                insert into provider_authority (provider_id, authority_id, linked_at)
                                values (?1, ?2, ?3) on conflict do nothing""")
                        .setParameter(1, providerId)
                        .setParameter(2, authorityId)
                        .setParameter(3, when)
                        .executeUpdate()
                        .map(rows -> rows == 1));
    }
}
