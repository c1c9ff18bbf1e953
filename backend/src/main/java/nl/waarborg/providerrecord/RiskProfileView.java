package nl.waarborg.providerrecord;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.StreamSupport;
import nl.waarborg.inspectionreport.FinalReport;
import nl.waarborg.protocol.ProtocolSettings.RiskProfileSettings;
import nl.waarborg.providerrecord.ProviderRecordApi.Factor;
import nl.waarborg.providerrecord.ProviderRecordApi.FactorCode;
import nl.waarborg.providerrecord.ProviderRecordApi.Focus;
import nl.waarborg.providerrecord.ProviderRecordApi.FocusCode;
import nl.waarborg.providerrecord.ProviderRecordApi.RiskProfile;
import nl.waarborg.providerrecord.ProviderRecordApi.ThemeResult;
import nl.waarborg.shared.time.Clock;
import org.jspecify.annotations.Nullable;

/** Counts the risk profile of a provider, and beside each figure what is usual among the providers of the authority. */
@ApplicationScoped
class RiskProfileView {

    private static final String TEXT = """
            with linked as materialized (select provider_id from provider_authority where authority_id = $1),
            counted as (
                select 'SIGNALS_' || coalesce(s.priority, 'NOT_WEIGHED') as factor, s.provider_id, count(*) as n
                  from signal s where s.authority_id = $1 and s.received_on >= $3 and s.provider_id is not null
                   and (s.priority is not null or s.status <> 'CLOSED') group by 1, 2
                union all
                select 'REPORTS', r.provider_id, count(*) from report r
                 where r.authority_id = $1 and r.filed_at >= $4 and r.status <> 'WITHDRAWN' group by 2
                union all
                select 'REPORTS_LATE', r.provider_id, count(*) from report r
                 where r.authority_id = $1 and r.filed_at >= $4 and r.status <> 'WITHDRAWN' and r.filed_late group by 2
                union all
                select 'RETURNING_NATURES', again.provider_id, count(*) from (
                    select r.provider_id, r.nature from report r
                     where r.authority_id = $1 and r.filed_at >= $4 and r.status <> 'WITHDRAWN' and r.nature is not null
                     group by r.provider_id, r.nature having count(*) > 1) again group by 2
                union all
                select 'TERMS_MISSED', c.provider_id, count(*) from deadline d join case_file c on c.id = d.case_id
                 where d.authority_id = $1 and d.responsible = 'PROVIDER' and d.missed_at >= $4
                   and c.provider_id is not null group by 2
                union all
                select 'MEASURES_OPEN', c.provider_id, count(*) from measure m join case_file c on c.id = m.case_id
                 where m.authority_id = $1 and m.state in ('OPEN', 'REPORTED_DONE') group by 2
                union all
                select 'MEASURES_OVERDUE', c.provider_id, count(*) from measure m join case_file c on c.id = m.case_id
                 where m.authority_id = $1 and m.state = 'OPEN' and m.due_on < $5 group by 2
                union all
                select 'INSPECTIONS_INSUFFICIENT', i.provider_id, count(*)
                  from inspection i join inspection_report r on r.inspection_id = i.id
                 where i.authority_id = $1 and i.final_at >= $4
                   and r.final_report::jsonb #>> '{overall,code}' = 'INSUFFICIENT' group by 2
                union all
                select 'THEMES_FLAGGED', i.provider_id, count(*)
                  from inspection i join inspection_report r on r.inspection_id = i.id,
                       jsonb_array_elements(r.final_report::jsonb -> 'themes') theme
                 where i.authority_id = $1 and i.final_at >= $4 and (theme ->> 'flagged')::boolean group by 2
                union all
                select 'TRUST_HARMED', i.provider_id, count(*)
                  from inspection i join judgement j on j.inspection_id = i.id, jsonb_array_elements(j.trust) behaviour
                 where i.authority_id = $1 and i.final_at >= $4 and behaviour ->> 'weight' = 'HARMED' group by 2)
            select factor, (coalesce(sum(n) filter (where provider_id = $2), 0))::int as value,
                   (sum(n)::float8 / greatest((select count(*) from linked), 1))::float8 as usual
              from counted where provider_id in (select provider_id from linked) group by factor""";

    /** Of each theme the last result, with the inspection in which it stands. */
    private static final String THEMES = """
            select * from (
                select distinct on (theme ->> 'name') theme ->> 'name' as name, theme ->> 'verdict' as result,
                       (theme ->> 'percentage')::float8 as percentage, i.id, i.number, i.final_at
                  from inspection i join inspection_report r on r.inspection_id = i.id,
                       jsonb_array_elements(r.final_report::jsonb -> 'themes') theme
                 where i.authority_id = $1 and i.provider_id = $2 and i.final_at >= $3
                 order by theme ->> 'name', i.final_at desc, i.id) last
             order by final_at desc, name""";

    private static final String FOCUS = """
            select p.personal_budget,
                   exists (select from contract k where k.provider_id = p.id and k.authority_id = $1
                       and k.valid_from <= $3 and (k.valid_until is null or k.valid_until >= $3)) as contracted,
                   exists (select from contract k where k.provider_id = p.id and k.authority_id = $1 and k.law = 'JEUGDWET'
                       and k.valid_from <= $3 and (k.valid_until is null or k.valid_until >= $3)) as contracted_for_youth,
                   exists (select from location l where l.provider_id = p.id and (l.closed_on is null or l.closed_on > $3)
                       and 'SHELTERED_HOUSING' = any(l.provisions)) as sheltered,
                   exists (select from location l where l.provider_id = p.id and (l.closed_on is null or l.closed_on > $3)
                       and l.provisions && array['YOUTH_CARE_AT_HOME', 'YOUTH_CARE_WITH_STAY', 'FOSTER_CARE']) as youth
              from provider p where p.id = $2""";

    private final Pool pool;

    RiskProfileView(Pool pool) {
        this.pool = pool;
    }

    Uni<RiskProfile> of(UUID authorityId, UUID providerId, LocalDate today, RiskProfileSettings settings) {
        return factors(authorityId, providerId, today, settings)
                .chain(factors -> themes(authorityId, providerId, today, settings)
                        .chain(themes -> focus(authorityId, providerId, today)
                                .map(areas -> new RiskProfile(today, factors, themes, areas))));
    }

    private Uni<List<Factor>> factors(
            UUID authorityId, UUID providerId, LocalDate today, RiskProfileSettings settings) {
        ZonedDateTime since = since(today, settings);
        Tuple values = Tuple.tuple()
                .addUUID(authorityId)
                .addUUID(providerId)
                .addLocalDate(since.toLocalDate())
                .addOffsetDateTime(since.toOffsetDateTime())
                .addLocalDate(today);
        return pool.preparedQuery(TEXT).execute(values).map(rows -> {
            List<Factor> factors = new ArrayList<>();
            for (FactorCode code : FactorCode.values()) {
                Row row = null;
                for (Row one : rows) {
                    row = one.getString("factor").equals(code.name()) ? one : row;
                }
                factors.add(factor(code, row, settings));
            }
            return factors;
        });
    }

    private static Factor factor(FactorCode code, @Nullable Row row, RiskProfileSettings settings) {
        Integer months = switch (code) {
            case MEASURES_OPEN, MEASURES_OVERDUE -> null;
            default -> settings.withinMonths();
        };
        int value = row == null ? 0 : row.getInteger("value");
        double usual = row == null ? 0 : row.getDouble("usual");
        return new Factor(code, value, usual, settings.standsOut(value, usual), months);
    }

    private Uni<List<ThemeResult>> themes(
            UUID authorityId, UUID providerId, LocalDate today, RiskProfileSettings settings) {
        return pool.preparedQuery(THEMES)
                .execute(
                        Tuple.of(authorityId, providerId, since(today, settings).toOffsetDateTime()))
                .map(rows -> StreamSupport.stream(rows.spliterator(), false)
                        .map(RiskProfileView::theme)
                        .toList());
    }

    private static ThemeResult theme(Row row) {
        return new ThemeResult(
                row.getString("name"),
                FinalReport.Result.valueOf(row.getString("result")),
                row.getDouble("percentage"),
                row.getUUID("id"),
                row.getString("number"),
                LocalDate.ofInstant(row.getOffsetDateTime("final_at").toInstant(), Clock.ZONE));
    }

    /** From when it counts. */
    private static ZonedDateTime since(LocalDate today, RiskProfileSettings settings) {
        return today.minusMonths(settings.withinMonths()).atStartOfDay(Clock.ZONE);
    }

    private Uni<List<Focus>> focus(UUID authorityId, UUID providerId, LocalDate today) {
        return pool.preparedQuery(FOCUS)
                .execute(Tuple.of(authorityId, providerId, today))
                .map(rows -> rows.iterator().next())
                .map(row -> List.of(
                        new Focus(
                                FocusCode.PERSONAL_BUDGET_WITHOUT_CONTRACT,
                                row.getBoolean("personal_budget") && !row.getBoolean("contracted")),
                        new Focus(
                                FocusCode.PERSONAL_BUDGET_IN_SHELTERED_HOUSING,
                                row.getBoolean("personal_budget") && row.getBoolean("sheltered")),
                        new Focus(
                                FocusCode.YOUTH_CARE_WITHOUT_CONTRACT,
                                row.getBoolean("youth") && !row.getBoolean("contracted_for_youth"))));
    }
}
