package nl.waarborg.enrichment;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.waarborg.enrichment.EnrichmentApi.Asked;
import nl.waarborg.enrichment.EnrichmentApi.Figure;
import nl.waarborg.protocol.ChecklistItem.Source;
import org.jspecify.annotations.Nullable;

/** Answers to the checklist, and the inquiries to which they point. */
@ApplicationScoped
class EnrichmentRepository implements PanacheRepositoryBase<ChecklistAnswer, UUID> {

    Uni<Map<String, ChecklistAnswer>> ofSignal(UUID signalId) {
        return list("signalId", signalId)
                .map(found -> found.stream().collect(Collectors.toMap(one -> one.code, Function.identity())));
    }

    Uni<Optional<ChecklistAnswer>> find(UUID signalId, String code) {
        return find("signalId = ?1 and code = ?2", signalId, code)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResult()
                .map(Optional::ofNullable);
    }

    /** The inquiries of a case, by identity; without what was asked or answered. */
    Uni<Map<UUID, Asked>> inquiries(UUID caseId) {
        return getSession()
                .chain(session -> session.createNativeQuery(
                                "select id, name, state, ended_at from inquiry where case_id = ?1", Object[].class)
                        .setParameter(1, caseId)
                        .getResultList())
                .map(rows -> rows.stream()
                        .map(row -> new Asked((UUID) row[0], (String) row[1], (String) row[2], instant(row[3])))
                        .collect(Collectors.toMap(Asked::inquiryId, Function.identity())));
    }

    /**
     * What this authority has on the provider of a signal, in one query: the day decides which contracts and locations count
     * as running. Of other authorities nothing is counted: they are asked, and decide themselves what they share.
     */
    Uni<Map<Source, Figure>> figures(UUID authorityId, UUID providerId, UUID signalId, LocalDate today) {
        return getSession()
                .chain(session -> session.createNativeQuery("""
                                select s.total, s.open, r.total, r.open, m.total, m.open, c.total, c.open, l.total, l.places,
                                    p.personal_budget, p.kvk_number, p.personal_budget_clients
                                from provider p,
                                lateral (select count(*)::int as total,
                                        count(*) filter (where status <> 'CLOSED')::int as open
                                    from signal where authority_id = ?1 and provider_id = p.id and id <> ?3) s,
                                lateral (select count(*)::int as total, count(*) filter (where f.open)::int as open
                                    from case_file f
                                    where f.authority_id = ?1 and f.provider_id = p.id and f.kind = 'REPORT') r,
                                lateral (select count(*)::int as total,
                                        count(*) filter (where n.state in ('OPEN', 'REPORTED_DONE'))::int as open
                                    from measure n join case_file f on f.id = n.case_id
                                    where f.authority_id = ?1 and f.provider_id = p.id) m,
                                lateral (select count(*)::int as total,
                                        count(*) filter (where valid_from <= ?4
                                            and (valid_until is null or valid_until >= ?4))::int as open
                                    from contract where authority_id = ?1 and provider_id = p.id) c,
                                lateral (select count(*)::int as total, sum(capacity)::int as places
                                    from location
                                    where provider_id = p.id and (closed_on is null or closed_on > ?4)) l
                                where p.id = ?2""", Object[].class)
                        .setParameter(1, authorityId)
                        .setParameter(2, providerId)
                        .setParameter(3, signalId)
                        .setParameter(4, today)
                        .getSingleResult())
                .map(row -> Map.of(
                        Source.EARLIER_SIGNALS, Figure.counted((Integer) row[0], (Integer) row[1]),
                        Source.REPORTS, Figure.counted((Integer) row[2], (Integer) row[3]),
                        Source.MEASURES, Figure.counted((Integer) row[4], (Integer) row[5]),
                        Source.CONTRACTS, Figure.counted((Integer) row[6], (Integer) row[7]),
                        Source.LOCATIONS, Figure.places((Integer) row[8], (Integer) row[9]),
                        Source.PERSONAL_BUDGET, Figure.budget((Boolean) row[10], (Integer) row[12]),
                        Source.KVK, Figure.text((String) row[11])));
    }

    private static @Nullable Instant instant(@Nullable Object moment) {
        return moment == null ? null : ((OffsetDateTime) moment).toInstant();
    }
}
