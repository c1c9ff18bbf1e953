package nl.waarborg.access;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import nl.waarborg.shared.web.Cursor;
import org.jspecify.annotations.Nullable;

/** Reads accounts with the memberships that the reader may see: those at the reader's own authority or provider. */
@ApplicationScoped
class AccountListView {

    /** Which memberships the reader may see; $1 to $3 say where the reader works. */
    private static final String VISIBLE = """
            (case $1 when 'PROVIDER' then m.provider_id = $3
                when 'AUTHORITY' then m.authority_id = $2
                    or (m.provider_id is not null and 'PROVIDER_ADMINISTRATOR' = any(m.roles))
                else m.provider_id is null or 'PROVIDER_ADMINISTRATOR' = any(m.roles) end)""";

    private static final String OVER = "(m.ended_at is not null or (m.valid_until is not null and m.valid_until < $4))";

    private static final String ACCOUNTS = """
            select * from (
                select a.id, a.name, a.email, a.phone, a.factor_secret is not null as factor, a.last_sign_in_at,
                    lower(a.name) as sort_name,
                    case when a.ended_at is not null or not exists (select 1 from membership m
                            where m.account_id = a.id and %1$s and not %2$s) then 'ENDED'
                        when a.password_hash is null and a.external_subject is null then 'INVITED'
                        when exists (select 1 from sign_in_failure f where f.locked_until > $5
                            and f.address_hash = encode(sha256(convert_to(a.email, 'UTF8')), 'hex')) then 'LOCKED'
                        else 'ACTIVE' end as status
                from account a
                where ($6::uuid is null or a.id = $6)
                    and ($7::text is null or a.name ilike $7 or a.email ilike $7)
                    and exists (select 1 from membership m where m.account_id = a.id and %1$s
                        and ($6::uuid is not null or $1 = 'PROVIDER' or m.provider_id is not distinct from $8))
            ) a
            where ($9::text is null or status = $9)
                and ($10::text is null or (sort_name, id) > ($10, $11::uuid))
            order by sort_name, id
            limit $12""".formatted(VISIBLE, OVER);

    private static final String MEMBERSHIPS = """
            select m.id, m.account_id, m.scope, m.authority_id, m.provider_id, m.roles, m.valid_from, m.valid_until,
                m.awaits_approval, %2$s as over
            from membership m
            where m.account_id = any($5) and %1$s
            order by m.valid_from, m.id""".formatted(VISIBLE, OVER);

    private final Pool pool;

    AccountListView(Pool pool) {
        this.pool = pool;
    }

    /** One more than a page holds, to know whether a page follows. */
    Uni<List<AccountRow>> list(Place reader, AccountFilter filter, Instant now, LocalDate today) {
        Cursor after = filter.after();
        Tuple arguments = reader(reader, today)
                .addOffsetDateTime(now.atOffset(ZoneOffset.UTC))
                .addUUID(filter.id())
                .addString(filter.pattern())
                .addUUID(filter.providerId())
                .addString(filter.status() == null ? null : filter.status().name())
                .addString(after == null ? null : after.text(0))
                .addUUID(after == null ? null : after.id(1))
                .addInteger(filter.limit() + 1);
        return pool.preparedQuery(ACCOUNTS)
                .execute(arguments)
                .chain(found -> pool.preparedQuery(MEMBERSHIPS)
                        .execute(reader(reader, today).addArrayOfUUID(ids(found)))
                        .map(lines -> rows(found, lines)));
    }

    static Cursor position(AccountApi.AccountFacts view) {
        return Cursor.of(view.name().toLowerCase(Locale.ROOT), view.id());
    }

    private static Tuple reader(Place reader, LocalDate today) {
        return Tuple.of(reader.scope().name(), reader.authorityId(), reader.providerId(), today);
    }

    private static UUID[] ids(RowSet<Row> found) {
        List<UUID> ids = new ArrayList<>();
        found.forEach(row -> ids.add(row.getUUID("id")));
        return ids.toArray(UUID[]::new);
    }

    private static List<AccountRow> rows(RowSet<Row> found, RowSet<Row> lines) {
        Map<UUID, List<AccountRow.Line>> memberships = new HashMap<>();
        lines.forEach(line -> memberships
                .computeIfAbsent(line.getUUID("account_id"), account -> new ArrayList<>())
                .add(line(line)));
        List<AccountRow> rows = new ArrayList<>();
        found.forEach(row -> rows.add(row(row, memberships.getOrDefault(row.getUUID("id"), List.of()))));
        return rows;
    }

    private static AccountRow row(Row row, List<AccountRow.Line> memberships) {
        return new AccountRow(
                row.getUUID("id"),
                row.getString("name"),
                row.getString("email"),
                row.getString("phone"),
                AccountApi.AccountStatus.valueOf(row.getString("status")),
                row.getBoolean("factor"),
                instant(row.getOffsetDateTime("last_sign_in_at")),
                memberships);
    }

    private static AccountRow.Line line(Row row) {
        return new AccountRow.Line(
                row.getUUID("id"),
                new Place(
                        Scope.valueOf(row.getString("scope")), row.getUUID("authority_id"), row.getUUID("provider_id")),
                Arrays.stream(row.getArrayOfStrings("roles")).map(Role::valueOf).toList(),
                row.getLocalDate("valid_from"),
                row.getLocalDate("valid_until"),
                row.getBoolean("over"),
                row.getBoolean("awaits_approval"));
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime moment) {
        return moment == null ? null : moment.toInstant();
    }
}
