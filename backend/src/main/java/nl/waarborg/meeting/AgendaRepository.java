package nl.waarborg.meeting;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import nl.waarborg.protocol.Priority;
import nl.waarborg.shared.problem.Problem;
import nl.waarborg.signal.SignalStatus;
import org.jspecify.annotations.Nullable;

/** What stands on agendas, and what is ready for one. */
@ApplicationScoped
class AgendaRepository implements PanacheRepositoryBase<AgendaItem, UUID> {

    /** What an agenda tells of a signal: its facts, nothing of its narrative (class S2). */
    private static final String OUTLINE = """
            select s.id, s.number, s.status, s.version, s.priority, s.received_at, s.received_on, s.theme, s.press_sensitive,
                s.municipality_code, p.name as provider, c.assignee_name as handler,
                (select count(*) from agenda_item i where i.case_id = s.id and i.state = 'POSTPONED') as postponed
            from signal s
            join case_file c on c.id = s.id
            left join provider p on p.id = s.provider_id
            where\s""";

    /** Waits for whoever is writing about it, so that of two on one version the second is told that it is stale. */
    Uni<AgendaItem> hold(UUID id) {
        return findById(id, LockModeType.PESSIMISTIC_WRITE).onItem().ifNull().failWith(Problem::notFound);
    }

    Uni<Void> remove(AgendaItem item) {
        return delete("id", item.id).replaceWithVoid();
    }

    Uni<List<AgendaItem>> of(UUID meetingId) {
        return list("meetingId = ?1 order by position, id", meetingId);
    }

    /** The signals of an authority that were weighed and stand on no agenda. */
    Uni<List<Outline>> ready(UUID authorityId) {
        return outlines("s.authority_id = ?1 and s.status = 'WEIGHED'", authorityId);
    }

    /** The signals on the agenda of a meeting. */
    Uni<List<Outline>> onAgenda(UUID meetingId) {
        return outlines("s.id in (select case_id from agenda_item where meeting_id = ?1)", meetingId);
    }

    private Uni<List<Outline>> outlines(String condition, UUID value) {
        return getSession()
                .chain(session -> session.createNativeQuery(OUTLINE + condition, Tuple.class)
                        .setParameter(1, value)
                        .getResultList())
                .map(rows -> rows.stream().map(Outline::of).toList());
    }

    /** A signal as an agenda tells of it. */
    record Outline(
            UUID signalId,
            String number,
            SignalStatus status,
            int version,
            @Nullable Priority priority,
            Instant receivedAt,
            LocalDate receivedOn,
            String theme,
            boolean pressSensitive,
            @Nullable String municipalityCode,
            @Nullable String provider,
            @Nullable String handler,
            int postponed) {

        static Outline of(Tuple row) {
            String priority = row.get("priority", String.class);
            return new Outline(
                    row.get("id", UUID.class),
                    row.get("number", String.class),
                    SignalStatus.valueOf(row.get("status", String.class)),
                    row.get("version", Integer.class),
                    priority == null ? null : Priority.valueOf(priority),
                    row.get("received_at", OffsetDateTime.class).toInstant(),
                    row.get("received_on", LocalDate.class),
                    row.get("theme", String.class),
                    row.get("press_sensitive", Boolean.class),
                    row.get("municipality_code", String.class),
                    row.get("provider", String.class),
                    row.get("handler", String.class),
                    row.get("postponed", Long.class).intValue());
        }

        AgendaPolicy.Waiting waiting() {
            return new AgendaPolicy.Waiting(signalId, number, priority, receivedAt);
        }
    }
}
