package nl.waarborg.access;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import nl.waarborg.shared.text.Language;

/** Reads who works where. */
@ApplicationScoped
class DirectoryView {

    private static final String AT = """
            select a.id, a.name, a.email, a.language, array_agg(distinct r.role) as roles
            from membership m
            join account a on a.id = m.account_id and a.ended_at is null
            cross join unnest(m.roles) as r(role)
            where m.scope = $1 and m.authority_id is not distinct from $2 and m.provider_id is not distinct from $3
                and m.ended_at is null and not m.awaits_approval
                and m.valid_from <= $4 and (m.valid_until is null or m.valid_until >= $4)
                and (cardinality($5::text[]) = 0 or m.roles && $5)
            group by a.id
            order by lower(a.name), a.id""";

    private static final String NAMES = "select id, name from account where id = any($1)";

    private final Pool pool;

    DirectoryView(Pool pool) {
        this.pool = pool;
    }

    Uni<List<Directory.Entry>> at(Place place, Set<Role> any, LocalDate today) {
        Tuple arguments = Tuple.of(place.scope().name(), place.authorityId(), place.providerId(), today)
                .addArrayOfString(any.stream().map(Role::name).toArray(String[]::new));
        return pool.preparedQuery(AT)
                .execute(arguments)
                .map(rows -> StreamSupport.stream(rows.spliterator(), false)
                        .map(DirectoryView::entry)
                        .toList());
    }

    Uni<Map<UUID, String>> names(Set<UUID> accounts) {
        return pool.preparedQuery(NAMES)
                .execute(Tuple.tuple().addArrayOfUUID(accounts.toArray(UUID[]::new)))
                .map(rows -> {
                    Map<UUID, String> names = new HashMap<>();
                    rows.forEach(row -> names.put(row.getUUID("id"), row.getString("name")));
                    return names;
                });
    }

    private static Directory.Entry entry(Row row) {
        return new Directory.Entry(
                row.getUUID("id"),
                row.getString("name"),
                row.getString("email"),
                Language.valueOf(row.getString("language")),
                Arrays.stream(row.getArrayOfStrings("roles")).map(Role::valueOf).collect(Collectors.toSet()));
    }
}
