package nl.waarborg.timeline;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import nl.waarborg.shared.Actor;
import nl.waarborg.shared.Ids;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** Something that happened in a case. It is told, never changed. */
@Entity
@Immutable
class TimelineEvent {

    @Id
    UUID id;

    UUID caseId;

    Instant happenedAt;

    String kind;

    /** What the sentence names, as a JSON object of texts. */
    String details;

    @Nullable
    UUID actorId;

    @Nullable
    String actorName;

    boolean internal;

    protected TimelineEvent() {}

    TimelineEvent(UUID caseId, TimelineKind kind, String details, Actor actor, Audience audience, Instant when) {
        this.id = Ids.next();
        this.caseId = caseId;
        this.happenedAt = when;
        this.kind = kind.code();
        this.details = details;
        this.actorId = actor.accountId();
        this.actorName = actor.kind() == Actor.Kind.SYSTEM ? null : actor.name();
        this.internal = audience == Audience.TEAM;
    }
}
