package nl.waarborg.audit;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import nl.waarborg.shared.Actor;
import nl.waarborg.shared.Ids;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** One line of the trail. It is written once and never changes. */
@Entity
@Immutable
class AuditEntry {

    @Id
    UUID id;

    Instant happenedAt;

    @Enumerated(EnumType.STRING)
    AuditKind kind;

    String action;

    @Enumerated(EnumType.STRING)
    Actor.Kind actorKind;

    @Nullable
    UUID actorId;

    String actorName;

    String actorRoles;

    @Nullable
    UUID authorityId;

    @Nullable
    UUID providerId;

    @Nullable
    UUID sessionId;

    @Nullable
    String correlationId;

    String subjectKind;

    @Nullable
    UUID subjectId;

    @Nullable
    Integer subjectVersion;

    @Nullable
    UUID caseId;

    @Nullable
    String purpose;

    @Nullable
    String fieldGroups;

    @Nullable
    String changedFields;

    @Nullable
    Integer rowCount;

    @Nullable
    String valuesHash;

    protected AuditEntry() {}

    AuditEntry(AuditKind kind, String action, Actor actor, Subject subject, Instant when) {
        this.id = Ids.next();
        this.happenedAt = when;
        this.kind = kind;
        this.action = action;
        this.actorKind = actor.kind();
        this.actorId = actor.accountId();
        this.actorName = actor.name();
        this.actorRoles = String.join(",", actor.roles().stream().sorted().toList());
        this.authorityId = subject.authorityId() != null ? subject.authorityId() : actor.authorityId();
        this.providerId = actor.providerId();
        this.sessionId = actor.sessionId();
        this.correlationId = actor.correlationId();
        this.subjectKind = subject.kind();
        this.subjectId = subject.id();
        this.subjectVersion = subject.version();
        this.caseId = subject.caseId();
    }

    void tells(Look look) {
        purpose = look.purpose();
        fieldGroups = String.join(",", look.fieldGroups());
        rowCount = look.count();
    }

    void tells(Change change) {
        changedFields = String.join(",", change.fields());
        valuesHash = change.hash();
    }
}
