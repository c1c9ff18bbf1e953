package nl.waarborg.meeting;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.waarborg.shared.problem.Problem;
import org.jspecify.annotations.Nullable;

/** Meetings of an authority with who takes part. */
@ApplicationScoped
class MeetingRepository implements PanacheRepositoryBase<Meeting, UUID> {

    /** A meeting of the caller's authority; 404 for any other. */
    Uni<Meeting> get(@Nullable UUID authorityId, UUID id) {
        return find("id = ?1 and authorityId = ?2", id, authorityId)
                .firstResult()
                .onItem()
                .ifNull()
                .failWith(Problem::notFound);
    }

    /** As {@link #get}, waiting for whoever is changing it. */
    Uni<Meeting> hold(@Nullable UUID authorityId, UUID id) {
        return find("id = ?1 and authorityId = ?2", id, authorityId)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResult()
                .onItem()
                .ifNull()
                .failWith(Problem::notFound);
    }

    /** The next meeting that is still to come, after a moment. */
    Uni<@Nullable Meeting> next(UUID authorityId, Instant after) {
        return find(
                        "authorityId = ?1 and state = ?2 and startsAt > ?3 order by startsAt, id",
                        authorityId,
                        MeetingState.PLANNED,
                        after)
                .firstResult();
    }

    Uni<List<MeetingParticipant>> participants(UUID meetingId) {
        return getSession()
                .chain(session -> session.createQuery(
                                "from MeetingParticipant where meetingId = ?1 order by name, id",
                                MeetingParticipant.class)
                        .setParameter(1, meetingId)
                        .getResultList());
    }

    /** These take part from now on, and nobody else. */
    Uni<Void> attend(UUID meetingId, List<MeetingPlan.Attendant> attendants) {
        return getSession()
                .chain(session -> session.createMutationQuery("delete from MeetingParticipant where meetingId = ?1")
                        .setParameter(1, meetingId)
                        .executeUpdate()
                        .chain(() -> session.persistAll(attendants.stream()
                                .map(one -> new MeetingParticipant(meetingId, one))
                                .toArray())));
    }
}
