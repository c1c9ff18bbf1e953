package nl.waarborg.search;

import io.vertx.mutiny.sqlclient.Tuple;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.waarborg.access.Caller;
import nl.waarborg.access.Role;
import nl.waarborg.casefile.CaseKind;
import nl.waarborg.casefile.CaseScope;
import nl.waarborg.casefile.ScopeClause;
import nl.waarborg.search.SearchApi.FoundKind;
import nl.waarborg.shared.web.Cursor;

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

    /** More providers or places than this are not told to the database one by one. */
    private static final int MOST_NAMED = 100;

    private static final String NAMED_PROVIDERS = "select p.id from provider p where folded(p.name) like folded(%s)";

    private static final String NAMED_PLACES =
            "select l.id from location l where folded(l.name) like folded(%s) and not l.protected_address";

    /** Reads {@link Names}; its one parameter is {@link #pattern}. */
    static final String NAMES = "select array(%s limit %s) as providers, array(%s limit %2$s) as places"
            .formatted(NAMED_PROVIDERS.formatted("$1"), MOST_NAMED + 1, NAMED_PLACES.formatted("$1"));

    private static final String QUERY = "websearch_to_tsquery('public.dutch_words', %s)";

    private final List<Object> values = new ArrayList<>();
    private final Caller caller;
    private final String words;
    private final Names names;
    private final LocalDate today;

    /**
     * Which providers and places have the words in their name.
     *
     * @param places without those whose address is protected
     */
    record Names(List<UUID> providers, List<UUID> places) {}

    /** @param today tells who covers for whom */
    SearchSql(Caller caller, String words, Names names, LocalDate today) {
        this.caller = caller;
        this.words = words;
        this.names = names;
        this.today = today;
    }

    Tuple values() {
        return Tuple.from(values);
    }

    /**
     * How many there are of a kind, and the first of them: at least one row, with the count in {@code n} and otherwise
     * empty where nothing is shown.
     */
    String firstOf(FoundKind kind, int rows) {
        boolean provider = kind == FoundKind.PROVIDER;
        String most = value(MOST_COUNTED + 1);
        String hits = provider ? providerHits("", FIRST, most) : caseHits(kind, LAST, most);
        String limit = value(rows);
        String shown = provider ? providersShown("hits", limit) : casesShown(kind, "hits", limit);
        return """
                with hits as materialized (%s)
                select counted.n, shown.* from (select count(*)::int as n from hits) counted left join lateral (%s) shown on true""".formatted(hits, shown);
    }

    /** The rows of a kind after a cursor: cases newest first, providers by name. */
    String pageOf(FoundKind kind, Cursor after, int rows) {
        String limit = value(rows);
        return kind == FoundKind.PROVIDER
                ? providersShown("(%s) h".formatted(providerHits(after.text(0), after.id(1), limit)), limit)
                : casesShown(kind, "(%s) h".formatted(caseHits(kind, after.id(1), limit)), limit);
    }

    private String casesShown(FoundKind kind, String hits, String limit) {
        List<String> read = read(kind);
        String reads = read.isEmpty() ? "false" : String.join(" or ", read);
        return """
                select c.id, c.id::text as sort_key, c.number, c.status, c.opened_at, p.name as provider_name,
                       m.name as municipality_name,
                       case when %s then ts_headline('public.dutch_words', %s, %s,
                           'StartSel="%s", StopSel="%s", MaxWords=30, MinWords=12, MaxFragments=1') end as headline
                  from (select id from %s order by id desc limit %s) page
                  join case_file c on c.id = page.id
                  left join provider p on p.id = c.provider_id
                  left join municipality m on m.code = c.municipality_code
                 order by c.id desc""".formatted(reads, narrative(), query(), BEGIN, END, hits, limit);
    }

    private static String providersShown(String hits, String limit) {
        return "select id, name, sort_key from %s order by sort_key, id limit %s".formatted(hits, limit);
    }

    /**
     * The newest cases of a kind before one, each once. Every way of finding gives no more than are asked for, as only the
     * newest of all ways can be among them: a word that stands in everything costs no more than a rare one.
     */
    private String caseHits(FoundKind kind, UUID before, String most) {
        String seen = "c.kind = %s and c.id < %s and %s".formatted(value(kind.name()), value(before), seen());
        String like = like();
        List<String> ways = new ArrayList<>(List.of("case_file c where c.number ilike " + like));
        which(names.providers(), NAMED_PROVIDERS, like)
                .map("case_file c where c.provider_id "::concat)
                .ifPresent(ways::add);
        which(names.places(), NAMED_PLACES, like)
                .map("case_file c where c.location_id "::concat)
                .ifPresent(ways::add);
        read(kind).stream()
                .map(read -> "search_document d join case_file c on c.id = d.case_id where d.words @@ %s and %s"
                        .formatted(query(), read))
                .forEach(ways::add);
        if (kind == FoundKind.SIGNAL && caller.hasAny(Role.SUPERVISOR, Role.LAWFULNESS_SUPERVISOR, Role.COORDINATOR)) {
            ways.add(ofOwnReference(like));
        }
        return union(ways.stream()
                        .map(way ->
                                "select c.id from %s and %s order by c.id desc limit %s".formatted(way, seen, most)))
                + " order by id desc limit " + most;
    }

    /**
     * The condition that a column is one of those that were found by name. The database plans well for the few that it
     * knows; where a name is shared by many, the newest cases hold enough of them.
     */
    private Optional<String> which(List<UUID> ids, String byName, String like) {
        if (ids.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                ids.size() > MOST_NAMED
                        ? "in (%s)".formatted(byName.formatted(like))
                        : "= any(%s)".formatted(value(ids.toArray(UUID[]::new))));
    }

    /** Under which reference a team kept a signal before it was brought in; it is for the team alone. */
    private String ofOwnReference(String like) {
        return "signal o join case_file c on c.id = o.id where o.authority_id = %s and o.own_reference ilike %s"
                .formatted(value(caller.authorityId()), like);
    }

    private String providerHits(String afterName, UUID afterId, String most) {
        String after = "(folded(p.name), p.id) > (%s, %s)".formatted(value(afterName), value(afterId));
        String like = like();
        String linked = caller.authorityId() == null
                ? "true"
                : "exists (select from provider_authority a where a.provider_id = p.id and a.authority_id = %s)"
                        .formatted(value(caller.authorityId()));
        List<String> ways = new ArrayList<>(List.of("p.kvk_number like " + like));
        if (!names.providers().isEmpty()) {
            ways.add("folded(p.name) like folded(%s)".formatted(like));
        }
        which(names.places(), NAMED_PLACES, like)
                .map("p.id in (select l.provider_id from location l where l.id %s)"::formatted)
                .ifPresent(ways::add);
        return union(ways.stream().map(way -> """
                        select p.id, p.name, folded(p.name) as sort_key from provider p
                         where %s and %s and %s order by folded(p.name), p.id limit %s""".formatted(way, linked, after, most)))
                + " order by sort_key, id limit " + most;
    }

    private static String union(Stream<String> ways) {
        return ways.collect(Collectors.joining(") union (", "select * from ((", ")) found"));
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

    private List<String> read(FoundKind kind) {
        return CaseScope.reading(caller, CaseKind.valueOf(kind.name()), "c", today, this::value);
    }

    private String with(ScopeClause scope) {
        values.addAll(scope.values());
        return scope.text();
    }

    private String query() {
        return QUERY.formatted(value(words));
    }

    private String like() {
        return value(pattern(words));
    }

    /** What people type is searched for as it stands: a percent sign is no joker. */
    static String pattern(String words) {
        return "%" + words.replaceAll("([%_\\\\])", "\\\\$1") + "%";
    }

    private String value(Object value) {
        values.add(value);
        return "$" + values.size();
    }
}
