package nl.waarborg.dossier;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.StreamSupport;
import nl.waarborg.access.Caller;
import nl.waarborg.casefile.CaseKind;
import org.jspecify.annotations.Nullable;

/** Which cases could belong to one matter with a given one, and how alike their texts are. */
@ApplicationScoped
class SuggestionView {

    /** What a case tells of itself in words; only for those who read both. */
    private static final String STORY = "coalesce(r.what_happened, s.narrative, '')";

    private final Pool pool;

    SuggestionView(Pool pool) {
        this.pool = pool;
    }

    /**
     * The caller's cases about the same provider, and those of the same place and time where the provider of one of the two
     * is not known. Left out is what belongs together already, or does not as somebody said.
     */
    Uni<List<Candidate>> candidates(Caller caller, UUID caseId, int most) {
        List<Object> values = new ArrayList<>(List.of(caseId, SuggestionPolicy.DAYS_OF_ONE_PERIOD, most));
        String sql = """
                select c.id, c.kind, c.number, c.status, c.open, c.opened_at, p.name as provider, l.name as location,
                    d.id as dossier_id, d.title,
                    coalesce(c.provider_id = me.provider_id, false) as same_provider,
                    coalesce(c.location_id = me.location_id, false) as same_location,
                    abs(extract(epoch from c.opened_at - me.opened_at) / 86400)::int as days_apart,
                    coalesce(s.theme = mine.theme, false) as same_theme
                from case_file me
                left join signal mine on mine.id = me.id
                left join dossier_case in_mine on in_mine.case_id = me.id and in_mine.removed_at is null
                join case_file c on c.id <> me.id and c.authority_id = me.authority_id
                left join signal s on s.id = c.id
                left join report r on r.id = c.id
                left join provider p on p.id = c.provider_id
                left join location l on l.id = c.location_id
                left join dossier_case m on m.case_id = c.id and m.removed_at is null
                left join dossier d on d.id = m.dossier_id
                where me.id = $1
                  and (m.dossier_id is null or in_mine.dossier_id is null)
                  and (c.provider_id = me.provider_id
                    or ((c.provider_id is null or me.provider_id is null)
                      and (c.location_id = me.location_id or c.municipality_code = me.municipality_code)
                      and abs(extract(epoch from c.opened_at - me.opened_at)) <= $2 * 86400))
                  and coalesce(r.status, '') <> 'WITHDRAWN'
                  and not exists (select 1 from dossier_refusal f
                      where f.case_id = least(c.id, me.id) and f.other_id = greatest(c.id, me.id))
                  and\s""" + DossierView.scope(caller, values) + " order by days_apart, c.opened_at desc, c.id limit $3";
        return pool.preparedQuery(sql)
                .execute(Tuple.from(values))
                .map(rows -> StreamSupport.stream(rows.spliterator(), false)
                        .map(Candidate::of)
                        .toList());
    }

    /** How much the words of a case are those of others; to be asked only about cases that the caller reads. */
    Uni<Map<UUID, Overlap>> overlap(UUID caseId, Collection<UUID> others) {
        String sql = """
                with story as (
                    select c.id, tsvector_to_array(to_tsvector('dutch', %s)) as words
                    from case_file c left join report r on r.id = c.id left join signal s on s.id = c.id
                    where c.id = $1 or c.id = any($2))
                select other.id, least(cardinality(me.words), cardinality(other.words)) as fewest,
                    (select count(*) from unnest(me.words) word where word = any(other.words))::int as shared
                from story me join story other on other.id <> me.id
                where me.id = $1""".formatted(STORY);
        return pool.preparedQuery(sql)
                .execute(Tuple.of(caseId, others.toArray(UUID[]::new)))
                .map(rows -> {
                    Map<UUID, Overlap> found = new HashMap<>();
                    rows.forEach(row -> found.put(
                            row.getUUID("id"), new Overlap(row.getInteger("shared"), row.getInteger("fewest"))));
                    return found;
                });
    }

    /**
     * How two texts overlap.
     *
     * @param shared stems that stand in both
     * @param fewest stems of the shorter one
     */
    record Overlap(int shared, int fewest) {

        static final Overlap UNREAD = new Overlap(0, 0);

        double part() {
            return fewest == 0 ? 0 : (double) shared / fewest;
        }
    }

    /** A case that could belong. */
    record Candidate(
            UUID id,
            CaseKind kind,
            String number,
            String status,
            boolean open,
            Instant openedAt,
            @Nullable String provider,
            @Nullable String location,
            @Nullable UUID dossierId,
            @Nullable String dossierTitle,
            boolean sameProvider,
            boolean sameLocation,
            int daysApart,
            boolean sameTheme) {

        static Candidate of(Row row) {
            return new Candidate(
                    row.getUUID("id"),
                    CaseKind.valueOf(row.getString("kind")),
                    row.getString("number"),
                    row.getString("status"),
                    row.getBoolean("open"),
                    DossierView.instant(row, "opened_at"),
                    row.getString("provider"),
                    row.getString("location"),
                    row.getUUID("dossier_id"),
                    row.getString("title"),
                    row.getBoolean("same_provider"),
                    row.getBoolean("same_location"),
                    row.getInteger("days_apart"),
                    row.getBoolean("same_theme"));
        }

        SuggestionPolicy.Likeness likeness(Overlap texts) {
            return new SuggestionPolicy.Likeness(
                    sameProvider, sameLocation, daysApart, sameTheme, texts.part(), texts.fewest());
        }
    }
}
