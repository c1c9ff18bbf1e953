package nl.waarborg.providerrecord;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import nl.waarborg.inspectionreport.FinalReport;
import nl.waarborg.protocol.ProtocolSettings.RiskProfileSettings;
import nl.waarborg.providerrecord.ProviderRecordApi.Factor;
import nl.waarborg.providerrecord.ProviderRecordApi.FactorCode;
import nl.waarborg.providerrecord.ProviderRecordApi.Focus;
import nl.waarborg.providerrecord.ProviderRecordApi.RiskProfile;
import nl.waarborg.providerrecord.ProviderRecordApi.ThemeResult;
import nl.waarborg.shared.time.Clock;

/** Counts the risk profile of a provider, and beside each figure what is usual among the providers of the authority. */
@ApplicationScoped
class RiskProfileView {

    /** Per factor and provider; {@code <x>} stands for the condition on the provider of the table {@code x}. */
    private static final String COUNTED = """
            select 'SIGNALS_' || coalesce(s.priority, 'NOT_WEIGHED') as factor, s.provider_id, count(*) as n
              from signal s where s.authority_id = $1 and s.received_on >= $2 and <s>
               and (s.priority is not null or s.status <> 'CLOSED') group by 1, 2
            union all
            select 'REPORTS', r.provider_id, count(*) from report r
             where r.authority_id = $1 and r.filed_at >= $3 and r.status <> 'WITHDRAWN' and <r> group by 2
            union all
            select 'REPORTS_LATE', r.provider_id, count(*) from report r
             where r.authority_id = $1 and r.filed_at >= $3 and r.status <> 'WITHDRAWN' and r.filed_late and <r> group by 2
            union all
            select 'RETURNING_NATURES', again.provider_id, count(*) from (
                select r.provider_id, r.nature from report r
                 where r.authority_id = $1 and r.filed_at >= $3 and r.status <> 'WITHDRAWN' and r.nature is not null and <r>
                 group by r.provider_id, r.nature having count(*) > 1) again group by 2
            union all
            select 'TERMS_MISSED', c.provider_id, count(*) from deadline d join case_file c on c.id = d.case_id
             where d.authority_id = $1 and d.responsible = 'PROVIDER' and d.missed_at >= $3 and <c> group by 2
            union all
            select 'MEASURES_OPEN', c.provider_id, count(*) from measure m join case_file c on c.id = m.case_id
             where m.authority_id = $1 and m.state in ('OPEN', 'REPORTED_DONE') and <c> group by 2
            union all
            select 'MEASURES_OVERDUE', c.provider_id, count(*) from measure m join case_file c on c.id = m.case_id
             where m.authority_id = $1 and m.state = 'OPEN' and m.due_on < $4 and <c> group by 2
            union all
            select 'INSPECTIONS_INSUFFICIENT', i.provider_id, count(*)
              from inspection i join inspection_report r on r.inspection_id = i.id
             where i.authority_id = $1 and i.final_at >= $3 and <i>
               and r.final_report::jsonb #>> '{overall,code}' = 'INSUFFICIENT' group by 2
            union all
            select 'THEMES_FLAGGED', i.provider_id, count(*)
              from inspection i join inspection_report r on r.inspection_id = i.id,
                   jsonb_array_elements(r.final_report::jsonb -> 'themes') theme
             where i.authority_id = $1 and i.final_at >= $3 and (theme ->> 'flagged')::boolean and <i> group by 2
            union all
            select 'TRUST_HARMED', i.provider_id, count(*)
              from inspection i join judgement j on j.inspection_id = i.id, jsonb_array_elements(j.trust) behaviour
             where i.authority_id = $1 and i.final_at >= $3 and behaviour ->> 'weight' = 'HARMED' and <i> group by 2""";

    private static final String OF_PROVIDER =
            "select factor, sum(n)::float8 as figure from (%s) counted group by factor".formatted(counted("= $5"));

    private static final String OF_ALL = """
            with linked as materialized (select provider_id from provider_authority where authority_id = $1)
            select factor, sum(n)::float8 / greatest((select count(*) from linked), 1) as figure
              from (%s) counted group by factor""".formatted(counted("in (select provider_id from linked)"));

    private static String counted(String provider) {
        return COUNTED.replaceAll("<(\\w)>", "$1.provider_id " + Matcher.quoteReplacement(provider));
    }

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
            select p.personal_budget, p.personal_budget_clients,
                   exists (select from contract k where k.provider_id = p.id and k.authority_id = $1
                       and k.valid_from <= $3 and (k.valid_until is null or k.valid_until >= $3)) as contracted,
                   exists (select from contract k where k.provider_id = p.id and k.authority_id = $1 and k.law = 'JEUGDWET'
                       and k.valid_from <= $3 and (k.valid_until is null or k.valid_until >= $3)) as contracted_for_youth,
                   exists (select from location l where l.provider_id = p.id and (l.closed_on is null or l.closed_on > $3)
                       and 'SHELTERED_HOUSING' = any(l.provisions)) as sheltered,
                   exists (select from location l where l.provider_id = p.id and (l.closed_on is null or l.closed_on > $3)
                       and l.provisions && array['YOUTH_CARE_AT_HOME', 'YOUTH_CARE_WITH_STAY', 'FOSTER_CARE']) as youth
              from provider p where p.id = $2""";

    /** For whom, on which day and how far back something is usual. */
    private record Usual(UUID authorityId, LocalDate today, int withinMonths) {}

    private final Pool pool;

    /** What is usual is counted over every case of years, and moves by hundredths: a minute later is soon enough. */
    private final Cache<Usual, Map<String, Double>> usual = Caffeine.newBuilder()
            .maximumSize(200)
            .expireAfterWrite(Duration.ofMinutes(1))
            .build();

    RiskProfileView(Pool pool) {
        this.pool = pool;
    }

    Uni<RiskProfile> of(UUID authorityId, UUID providerId, LocalDate today, RiskProfileSettings settings) {
        return factors(authorityId, providerId, today, settings)
                .chain(factors -> themes(authorityId, providerId, today, settings)
                        .chain(themes -> focus(authorityId, providerId, today, settings)
                                .map(areas -> new RiskProfile(today, factors, themes, areas))));
    }

    private Uni<List<Factor>> factors(
            UUID authorityId, UUID providerId, LocalDate today, RiskProfileSettings settings) {
        return usual(authorityId, today, settings)
                .chain(usual -> figures(
                                OF_PROVIDER,
                                values(authorityId, today, settings).addUUID(providerId))
                        .map(own -> Arrays.stream(FactorCode.values())
                                .map(code -> factor(
                                        code,
                                        own.getOrDefault(code.name(), 0.0).intValue(),
                                        usual.getOrDefault(code.name(), 0.0),
                                        settings))
                                .toList()));
    }

    private Uni<Map<String, Double>> usual(UUID authorityId, LocalDate today, RiskProfileSettings settings) {
        Usual key = new Usual(authorityId, today, settings.withinMonths());
        Map<String, Double> known = usual.getIfPresent(key);
        return known != null
                ? Uni.createFrom().item(known)
                : figures(OF_ALL, values(authorityId, today, settings)).invoke(found -> usual.put(key, found));
    }

    private Uni<Map<String, Double>> figures(String text, Tuple values) {
        return pool.preparedQuery(text)
                .execute(values)
                .map(rows -> StreamSupport.stream(rows.spliterator(), false)
                        .collect(Collectors.toMap(row -> row.getString("factor"), row -> row.getDouble("figure"))));
    }

    private static Tuple values(UUID authorityId, LocalDate today, RiskProfileSettings settings) {
        ZonedDateTime since = since(today, settings);
        return Tuple.of(authorityId, since.toLocalDate(), since.toOffsetDateTime(), today);
    }

    private static Factor factor(FactorCode code, int value, double usual, RiskProfileSettings settings) {
        Integer months = switch (code) {
            case MEASURES_OPEN, MEASURES_OVERDUE -> null;
            default -> settings.withinMonths();
        };
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

    private Uni<List<Focus>> focus(UUID authorityId, UUID providerId, LocalDate today, RiskProfileSettings settings) {
        return pool.preparedQuery(FOCUS)
                .execute(Tuple.of(authorityId, providerId, today))
                .map(rows -> rows.iterator().next())
                .map(row -> FocusPolicy.areas(
                        new FocusPolicy.Known(
                                row.getBoolean("personal_budget"),
                                row.getInteger("personal_budget_clients"),
                                row.getBoolean("contracted"),
                                row.getBoolean("contracted_for_youth"),
                                row.getBoolean("sheltered"),
                                row.getBoolean("youth")),
                        settings.severalBudgets()));
    }
}
