package nl.waarborg.provider;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.waarborg.access.Caller;
import nl.waarborg.shared.web.Cursor;
import nl.waarborg.shared.web.Page;
import org.jspecify.annotations.Nullable;

/** The register as a list: by name, searched without regard to accents and capitals, a page at a time. */
@ApplicationScoped
class ProviderView {

    private static final String SELECT = """
            select p.id, p.name, p.kvk_number, p.kind, p.personal_budget,
                p.personal_budget_clients, folded(p.name) as place,
                (select count(*)::int from location l
                    where l.provider_id = p.id and (l.closed_on is null or l.closed_on > $1)) as location_count,
                (select array_agg(distinct m.name order by m.name)
                    from location l join municipality m on m.code = l.municipality_code
                    where l.provider_id = p.id and (l.closed_on is null or l.closed_on > $1)) as municipalities,
                contract_today(p.id, $2, $1) as contract
            from provider p
            where true
            """;

    private final Pool pool;

    ProviderView(Pool pool) {
        this.pool = pool;
    }

    Uni<Page<ProviderApi.ProviderSummary>> page(
            Caller caller,
            ProviderFilter filter,
            Set<UUID> administered,
            @Nullable Cursor after,
            int limit,
            LocalDate today) {
        Question question = new Question(today, caller.authorityId());
        String search = filter.search();
        if (caller.authorityId() != null) {
            question.and("""
                    exists (select from provider_authority a
                        where a.provider_id = p.id and a.authority_id = %s)""", caller.authorityId());
        }
        if (search != null && !search.isBlank()) {
            question.and("""
                    (folded(p.name) like '%%' || folded(%1$s) || '%%' or p.kvk_number like '%%' || %1$s || '%%'
                        or exists (select from location l where l.provider_id = p.id
                            and folded(l.name) like '%%' || folded(%1$s) || '%%'))""", literally(search.strip()));
        }
        if (filter.municipality() != null) {
            question.and("""
                    exists (select from location l where l.provider_id = p.id and l.municipality_code = %s
                        and (l.closed_on is null or l.closed_on > $1))""", filter.municipality());
        }
        if (filter.kind() != null) {
            question.and("p.kind = %s", filter.kind().name());
        }
        if (filter.personalBudget() != null) {
            question.and("p.personal_budget = %s", filter.personalBudget());
        }
        if (filter.contract() != null) {
            question.and("contract_today(p.id, $2, $1) = %s", filter.contract());
        }
        if (filter.administered() != null) {
            question.and("(p.id = any(%s)) = %s", administered.toArray(UUID[]::new), filter.administered());
        }
        if (after != null) {
            question.and("(folded(p.name), p.id) > (%s, %s)", after.text(0), after.id(1));
        }
        return pool.preparedQuery(question.text(limit + 1))
                .execute(question.values)
                .map(rows -> page(rows, limit, ProviderPolicy.seesContracts(caller)));
    }

    private static Page<ProviderApi.ProviderSummary> page(RowSet<Row> rows, int limit, boolean contracts) {
        List<Row> found = new ArrayList<>();
        rows.forEach(found::add);
        return Page.of(found, limit, row -> Cursor.of(row.getString("place"), row.getUUID("id")))
                .map(row -> summary(row, contracts));
    }

    private static ProviderApi.ProviderSummary summary(Row row, boolean contracts) {
        String[] municipalities = row.getArrayOfStrings("municipalities");
        return new ProviderApi.ProviderSummary(
                row.getUUID("id"),
                row.getString("name"),
                row.getString("kvk_number"),
                ProviderKind.valueOf(row.getString("kind")),
                row.getInteger("location_count"),
                municipalities == null ? List.of() : List.of(municipalities),
                row.getBoolean("personal_budget"),
                row.getInteger("personal_budget_clients"),
                contracts ? row.getBoolean("contract") : null);
    }

    /** What people type is searched for as it stands: a percent sign is no joker. */
    private static String literally(String search) {
        return search.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }

    /** The query as it grows by what is asked, with its values. */
    private static final class Question {

        private final StringBuilder text = new StringBuilder(SELECT);
        private final Tuple values = Tuple.tuple();

        Question(LocalDate today, @Nullable UUID authority) {
            values.addLocalDate(today).addUUID(authority);
        }

        void and(String condition, Object... asked) {
            Object[] places = Arrays.stream(asked).map(this::next).toArray();
            text.append(" and ").append(condition.formatted(places));
        }

        String text(int rows) {
            return text + " order by folded(p.name), p.id limit " + rows;
        }

        private String next(Object value) {
            values.addValue(value);
            return "$" + values.size();
        }
    }
}
