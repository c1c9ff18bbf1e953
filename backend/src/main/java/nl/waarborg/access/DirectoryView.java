package nl.waarborg.access;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.waarborg.shared.text.Language;

/**
 * Reads who works where, in the session of the caller where there is one: work in a transaction that waits for a second
 * connection can bring a full pool to a standstill.
 */
@ApplicationScoped
class DirectoryView {

    private static final String AT = """
            select a.id, a.name, a.email, a.language, string_agg(distinct r.role, ',') as roles
            from membership m
            join account a on a.id = m.account_id and a.ended_at is null
            cross join unnest(m.roles) as r(role)
            where m.scope = ?1
                and m.authority_id is not distinct from cast(?2 as uuid)
                and m.provider_id is not distinct from cast(?3 as uuid)
                and m.ended_at is null and not m.awaits_approval
                and m.valid_from <= ?4 and (m.valid_until is null or m.valid_until >= ?4)
                and (cardinality(cast(?5 as text[])) = 0 or m.roles && cast(?5 as text[]))
            group by a.id
            order by lower(a.name), a.id""";

    private static final String NAMES = "select id, name from account where id in ?1";

    Uni<List<Directory.Entry>> at(Place place, Set<Role> any, LocalDate today) {
        String[] roles = any.stream().map(Role::name).toArray(String[]::new);
        return Panache.withSession(() -> Panache.getSession()
                        .chain(session -> session.createNativeQuery(AT, Object[].class)
                                .setParameter(1, place.scope().name())
                                .setParameter(2, place.authorityId())
                                .setParameter(3, place.providerId())
                                .setParameter(4, today)
                                .setParameter(5, roles)
                                .getResultList()))
                .map(rows -> rows.stream().map(DirectoryView::entry).toList());
    }

    Uni<Map<UUID, String>> names(Set<UUID> accounts) {
        return Panache.withSession(() -> Panache.getSession()
                        .chain(session -> session.createNativeQuery(NAMES, Object[].class)
                                .setParameter(1, accounts)
                                .getResultList()))
                .map(rows -> rows.stream().collect(Collectors.toMap(row -> (UUID) row[0], row -> (String) row[1])));
    }

    private static Directory.Entry entry(Object[] row) {
        return new Directory.Entry(
                (UUID) row[0],
                (String) row[1],
                (String) row[2],
                Language.valueOf((String) row[3]),
                Arrays.stream(((String) row[4]).split(",")).map(Role::valueOf).collect(Collectors.toSet()));
    }
}
