package nl.waarborg.signal;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.waarborg.shared.problem.Problem;

/** Signals by identity. Whether the caller sees one is asked of its case before. */
@ApplicationScoped
class SignalRepository implements PanacheRepositoryBase<Signal, UUID> {

    Uni<Signal> get(UUID id) {
        return findById(id).onItem().ifNull().failWith(Problem::notFound);
    }

    /** Waits for whoever is changing it, so that of two steps on one version the second is told that it is stale. */
    Uni<Signal> hold(UUID id) {
        return findById(id, LockModeType.PESSIMISTIC_WRITE).onItem().ifNull().failWith(Problem::notFound);
    }

    /** The names beside a signal, in one query. */
    Uni<SignalNames> names(UUID id) {
        return getSession()
                .chain(session -> session.createQuery("""
                                select a.name, p.name, l.name, m.name, f.number
                                from Signal s
                                join Authority a on a.id = s.authorityId
                                left join Provider p on p.id = s.providerId
                                left join Location l on l.id = s.locationId
                                left join Municipality m on m.code = s.municipalityCode
                                left join CaseFile f on f.id = s.fromCaseId
                                where s.id = ?1""", Object[].class)
                        .setParameter(1, id)
                        .getSingleResult())
                .map(row -> new SignalNames(
                        (String) row[0], (String) row[1], (String) row[2], (String) row[3], (String) row[4]));
    }

    Uni<Void> keep(SignalSource source) {
        return getSession().chain(session -> session.persist(source));
    }

    Uni<Void> keep(SourceWords words) {
        return getSession().chain(session -> session.persist(words));
    }

    /** The numbers of the signals of an authority that were brought in under these references, all in small letters. */
    Uni<Map<String, String>> numbersByOwnReference(UUID authorityId, Collection<String> references) {
        return getSession()
                .chain(session -> session.createQuery("""
                                select lower(ownReference), number from Signal
                                where authorityId = :authority and lower(ownReference) in :references""", Object[].class)
                        .setParameter("authority", authorityId)
                        .setParameter("references", references)
                        .getResultList())
                .map(found -> found.stream().collect(Collectors.toMap(row -> (String) row[0], row -> (String) row[1])));
    }

    /** What was asked of and said by the source, oldest first. */
    Uni<List<SourceWords>> words(UUID signalId) {
        return getSession()
                .chain(session -> session.createQuery(
                                "from SourceWords where signalId = :signal order by id", SourceWords.class)
                        .setParameter("signal", signalId)
                        .getResultList());
    }

    /** A question of this signal, held for its answer; 404 when there is none. */
    Uni<SourceWords> question(UUID signalId, UUID questionId) {
        return getSession()
                .chain(session -> session.find(SourceWords.class, questionId, LockModeType.PESSIMISTIC_WRITE))
                .map(found -> found != null && found.signalId.equals(signalId) ? found : null)
                .onItem()
                .ifNull()
                .failWith(Problem::notFound);
    }

    Uni<SignalSource> source(UUID signalId) {
        return getSession()
                .chain(session -> session.find(SignalSource.class, signalId))
                .onItem()
                .ifNull()
                .failWith(Problem::notFound);
    }
}
