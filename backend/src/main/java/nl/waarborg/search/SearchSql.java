package nl.waarborg.search;

import io.vertx.mutiny.sqlclient.Tuple;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.waarborg.access.Caller;
import nl.waarborg.access.Role;
import nl.waarborg.casefile.CaseScope;
import nl.waarborg.casefile.ScopeClause;
import nl.waarborg.search.SearchApi.FoundKind;
import nl.waarborg.shared.web.Cursor;
import org.jspecify.annotations.Nullable;

/**
 * Writes the queries of the search box. Rights stand inside them: a case is found by its number or provider where the
 * caller sees the case, by the words of its narrative only where the caller reads that narrative.
 */
final class SearchSql {

    /** Counting stops here: who finds so much searches on. */
    static final int MOST_COUNTED = 500;

    /** Characters that no narrative holds, around each word that was found. */
    static final char BEGIN = '\uE000';

    static final char END = '\uE001';

    private static final UUID FIRST = new UUID(0, 0);
    private static final UUID LAST = new UUID(-1, -1);

    private static final String QUERY = "websearch_to_tsquery('public.dutch_words', %s)";

    private final List<Object> values = new ArrayList<>();
    private final Caller caller;
    private final String words;
    private final LocalDate today;

    /** @param today tells who covers for whom */
    SearchSql(Caller caller, String words, LocalDate today) {
        this.caller = caller;
        this.words = words;
        this.today = today;
    }

    Tuple values() {
        return Tuple.from(values);
    }

    String cases(FoundKind kind, @Nullable Cursor after, int rows) {
        String hits = hits(kind, value(after == null ? LAST : after.id(1)));
        String reads = read();
        return """
                select c.id, c.id::text as sort_key, c.number, c.status, c.opened_at, p.name as provider_name,
                       m.name as municipality_name,
                       case when %s then ts_headline('public.dutch_words', %s, %s,
                           'StartSel="%s", StopSel="%s", MaxWords=30, MinWords=12, MaxFragments=1') end as headline
                  from (select h.id from (%s) h order by h.id desc limit %s) page
                  join case_file c on c.id = page.id
                  left join provider p on p.id = c.provider_id
                  left join municipality m on m.code = c.municipality_code
                 order by c.id desc""".formatted(reads, narrative(), query(), BEGIN, END, hits, value(rows));
    }

    String countOfCases(FoundKind kind) {
        return "select count(*)::int as n from (select 1 from (%s) h limit %s) counted"
                .formatted(hits(kind, value(LAST)), value(MOST_COUNTED + 1));
    }

    String providers(@Nullable Cursor after, int rows) {
        return "select p.id, p.name, folded(p.name) as sort_key from provider p where %s and (folded(p.name), p.id) > (%s, %s) order by folded(p.name), p.id limit %s"
                .formatted(
                        ofProviders(),
                        value(after == null ? "" : after.text(0)),
                        value(after == null ? FIRST : after.id(1)),
                        value(rows));
    }

    String countOfProviders() {
        return "select count(*)::int as n from (select 1 from provider p where %s limit %s) counted"
                .formatted(ofProviders(), value(MOST_COUNTED + 1));
    }

    /** The identifiers of the cases of a kind that lie before one, each once, found along every way. */
    private String hits(FoundKind kind, String before) {
        String seen = "c.kind = " + value(kind.name()) + " and c.id < " + before + " and " + seen();
        String like = value(like());
        String byNumber = "select c.id from case_file c where c.number ilike " + like + " and " + seen;
        String byName = """
                select c.id from case_file c
                 where (c.provider_id in (select p.id from provider p where folded(p.name) like folded(%1$s))
                     or c.location_id in (select l.id from location l
                         where folded(l.name) like folded(%1$s) and not l.protected_address)) and %2$s""".formatted(like, seen);
        String byWords = "select c.id from search_document d join case_file c on c.id = d.case_id where d.words @@ "
                + query() + " and " + seen + " and " + read();
        return byNumber + " union " + byName + " union " + byWords + byOwnReference(kind, like, seen);
    }

    /** Under which reference a team kept a signal before it was brought in; it is for the team alone. */
    private String byOwnReference(FoundKind kind, String like, String seen) {
        boolean team = caller.hasAny(Role.SUPERVISOR, Role.LAWFULNESS_SUPERVISOR, Role.COORDINATOR);
        return team && kind == FoundKind.SIGNAL
                ? " union select c.id from signal o join case_file c on c.id = o.id where o.authority_id = "
                        + value(caller.authorityId()) + " and o.own_reference ilike " + like + " and " + seen
                : "";
    }

    private String ofProviders() {
        String like = value(like());
        String linked = caller.authorityId() == null
                ? "true"
                : "exists (select from provider_authority a where a.provider_id = p.id and a.authority_id = "
                        + value(caller.authorityId()) + ")";
        return """
                %2$s and (folded(p.name) like folded(%1$s) or p.kvk_number like %1$s
                    or p.id in (select l.provider_id from location l
                        where folded(l.name) like folded(%1$s) and not l.protected_address))""".formatted(like, linked);
    }

    /** What the fragments are cut from, only for the rows of a page. */
    private static String narrative() {
        return """
                coalesce((select s.narrative from signal s where s.id = c.id),
                  (select concat_ws(' ', r.what_happened, r.direct_cause, r.harm_description, r.immediate_actions,
                     r.aftercare, r.nature_other, r.consultation_question, r.press_description)
                   from report r where r.id = c.id))""";
    }

    private String seen() {
        return with(CaseScope.sql(caller, "c", values.size() + 1));
    }

    private String read() {
        return with(CaseScope.reading(caller, "c", values.size() + 1, today));
    }

    private String with(ScopeClause scope) {
        values.addAll(scope.values());
        return scope.text();
    }

    private String query() {
        return QUERY.formatted(value(words));
    }

    /** What people type is searched for as it stands: a percent sign is no joker. */
    private String like() {
        return "%" + words.replaceAll("([%_\\\\])", "\\\\$1") + "%";
    }

    private String value(Object value) {
        values.add(value);
        return "$" + values.size();
    }
}
