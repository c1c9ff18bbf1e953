package nl.waarborg.succession;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Compares a provider with all others of an authority: what they have in common, as far as they have. */
@ApplicationScoped
class MatchView {

    /** Those that have something in common and of which nobody said how they belong together. */
    private static final String SELECT = """
            with me as (select * from provider where id = $2),
            compared as (
                select p.id, p.name, p.kvk_number,
                    case when letters(p.board_chair_name) = letters(me.board_chair_name)
                        then me.board_chair_name end as board_chair,
                    (select min(mail) from unnest(array[me.email, me.board_chair_email, me.contact_email]) mail
                        where lower(mail) in (lower(p.email), lower(p.board_chair_email), lower(p.contact_email))) as email,
                    (select min(phone) from unnest(array[me.phone, me.board_chair_phone, me.contact_phone]) phone
                        where dialled(phone) in
                            (dialled(p.phone), dialled(p.board_chair_phone), dialled(p.contact_phone))) as phone,
                    (select min(mine.postcode || ' ' || mine.house_number)
                        from location mine join location theirs on theirs.provider_id = p.id
                            and replace(theirs.postcode, ' ', '') = replace(mine.postcode, ' ', '')
                            and lower(theirs.house_number) = lower(mine.house_number)
                        where mine.provider_id = me.id
                            and not mine.protected_address and not theirs.protected_address) as address,
                    (select min(mine.branch_number)
                        from location mine join location theirs on theirs.provider_id = p.id
                            and theirs.branch_number = mine.branch_number
                        where mine.provider_id = me.id) as branch_number,
                    similarity(folded(p.name), folded(me.name)) as name_similarity
                from provider p cross join me
                where p.id <> me.id
                    and exists (select from provider_authority a where a.provider_id = p.id and a.authority_id = $1)
                    and not exists (select from match_set_aside m where m.authority_id = $1
                        and m.one_id = least(p.id, me.id) and m.other_id = greatest(p.id, me.id))
                    and not exists (select from succession s where s.authority_id = $1 and s.taken_back_at is null
                        and ((s.predecessor_id = p.id and s.successor_id = me.id)
                            or (s.predecessor_id = me.id and s.successor_id = p.id))))
            select * from compared
            where board_chair is not null or email is not null or phone is not null or address is not null
                or branch_number is not null or name_similarity >= 0.5
            order by folded(name), id
            """;

    private final Pool pool;

    MatchView(Pool pool) {
        this.pool = pool;
    }

    /** Another provider with what it has in common with the one that is looked at. */
    record Compared(SuccessionApi.ProviderRef provider, Resemblance common) {}

    Uni<List<Compared>> compare(UUID authorityId, UUID providerId) {
        return pool.preparedQuery(SELECT)
                .execute(Tuple.of(authorityId, providerId))
                .map(rows -> {
                    List<Compared> found = new ArrayList<>();
                    rows.forEach(row -> found.add(compared(row)));
                    return found;
                });
    }

    private static Compared compared(Row row) {
        return new Compared(
                new SuccessionApi.ProviderRef(row.getUUID("id"), row.getString("name"), row.getString("kvk_number")),
                new Resemblance(
                        row.getString("board_chair"),
                        row.getString("email"),
                        row.getString("phone"),
                        row.getString("address"),
                        row.getString("branch_number"),
                        row.getFloat("name_similarity")));
    }
}
