package nl.waarborg.weighing;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.waarborg.signal.SignalFacts;

/** Weighings, and what is counted around a signal. */
@ApplicationScoped
class WeighingRepository implements PanacheRepositoryBase<Weighing, UUID> {

    /** Newest first. */
    Uni<List<Weighing>> ofSignal(UUID signalId) {
        return list("signalId = ?1 order by weighedAt desc, id desc", signalId);
    }

    Uni<Optional<Weighing>> latest(UUID signalId) {
        return find("signalId = ?1 order by weighedAt desc, id desc", signalId)
                .firstResult()
                .map(Optional::ofNullable);
    }

    /**
     * Other signals about the provider, received since a day; what turned out to be double or not for the team does not
     * count. Of other authorities nothing is counted: they are asked.
     */
    Uni<Integer> otherSignals(SignalFacts signal, LocalDate since) {
        return getSession()
                .chain(session -> session.createQuery("""
                                select cast(count(*) as Integer) from Signal
                                where authorityId = ?1 and providerId = ?2 and id <> ?3 and receivedOn >= ?4
                                    and (closedKind is null or closedKind = DECIDED)""", Integer.class)
                        .setParameter(1, signal.authorityId())
                        .setParameter(2, signal.providerId())
                        .setParameter(3, signal.id())
                        .setParameter(4, since)
                        .getSingleResult());
    }

    /** How many locations are open, and how many places those have of which that is known. */
    Uni<Size> size(UUID providerId, LocalDate today) {
        return getSession()
                .chain(session -> session.createNativeQuery("""
                                select count(*)::int, sum(capacity)::int from location
                                where provider_id = ?1 and (closed_on is null or closed_on > ?2)""", Object[].class)
                        .setParameter(1, providerId)
                        .setParameter(2, today)
                        .getSingleResult())
                .map(row -> new Size((Integer) row[0], Optional.ofNullable((Integer) row[1])));
    }

    record Size(int locations, Optional<Integer> capacity) {}
}
