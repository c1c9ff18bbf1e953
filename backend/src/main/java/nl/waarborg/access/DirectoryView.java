package nl.waarborg.access;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.waarborg.shared.text.Language;

/**
 * Reads who works where, in the session of the caller where there is one: work in a transaction that waits for a second
 * connection can bring a full pool to a standstill.
 */
@ApplicationScoped
class DirectoryView {

    private static final String AT = """
            select a.id, a.name, a.email, a.language, m.roles
            from Membership m
            join Account a on a.id = m.accountId and a.endedAt is null
            where m.scope = ?1
                and m.authorityId is not distinct from ?2
                and m.providerId is not distinct from ?3
                and m.endedAt is null and not m.awaitsApproval
                and m.validFrom <= ?4 and (m.validUntil is null or m.validUntil >= ?4)
            order by lower(a.name), a.id""";

    private static final String AT_PROVIDERS = """
            select m.providerId, m.roles
            from Membership m
            join Account a on a.id = m.accountId and a.endedAt is null
            where m.providerId is not null
                and m.endedAt is null and not m.awaitsApproval
                and m.validFrom <= ?1 and (m.validUntil is null or m.validUntil >= ?1)""";

    /** Those with one of these roles; everybody when none is named. */
    Uni<List<Directory.Entry>> at(Place place, Set<Role> any, LocalDate today) {
        return Panache.withSession(() -> Panache.getSession()
                        .chain(session -> session.createQuery(AT, Object[].class)
                                .setParameter(1, place.scope())
                                .setParameter(2, place.authorityId())
                                .setParameter(3, place.providerId())
                                .setParameter(4, today)
                                .getResultList()))
                .map(rows -> rows.stream()
                        .map(DirectoryView::entry)
                        .filter(entry -> any.isEmpty() || any.stream().anyMatch(entry::has))
                        .collect(Collectors.toMap(
                                Directory.Entry::id, Function.identity(), DirectoryView::both, LinkedHashMap::new)))
                .map(entries -> List.copyOf(entries.values()));
    }

    Uni<Set<UUID>> providersWith(Role role, LocalDate today) {
        return Panache.withSession(() -> Panache.getSession()
                        .chain(session -> session.createQuery(AT_PROVIDERS, Object[].class)
                                .setParameter(1, today)
                                .getResultList()))
                .map(rows -> rows.stream()
                        .filter(row -> List.of((String[]) row[1]).contains(role.name()))
                        .map(row -> (UUID) row[0])
                        .collect(Collectors.toSet()));
    }

    Uni<Map<UUID, String>> names(Set<UUID> accounts) {
        return Panache.withSession(() -> Panache.getSession()
                        .chain(session -> session.createQuery(
                                        "select id, name from Account where id in ?1", Object[].class)
                                .setParameter(1, accounts)
                                .getResultList()))
                .map(rows -> rows.stream().collect(Collectors.toMap(row -> (UUID) row[0], row -> (String) row[1])));
    }

    private static Directory.Entry entry(Object[] row) {
        return new Directory.Entry(
                (UUID) row[0],
                (String) row[1],
                (String) row[2],
                (Language) row[3],
                Arrays.stream((String[]) row[4]).map(Role::valueOf).collect(Collectors.toSet()));
    }

    /** Somebody with two memberships of one place has the roles of both. */
    private static Directory.Entry both(Directory.Entry one, Directory.Entry other) {
        Set<Role> roles = new HashSet<>(one.roles());
        roles.addAll(other.roles());
        return new Directory.Entry(one.id(), one.name(), one.email(), one.language(), Set.copyOf(roles));
    }
}
