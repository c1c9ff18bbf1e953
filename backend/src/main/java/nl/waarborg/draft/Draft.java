package nl.waarborg.draft;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.waarborg.report.Filer;
import nl.waarborg.report.ReportContent;
import nl.waarborg.report.ReportKind;
import nl.waarborg.shared.Actor;
import org.jspecify.annotations.Nullable;

/**
 * A report while it is being written. All that was typed is sealed; beside it stands only what a list must show. Each
 * colleague with the right role may read it and take it over.
 */
@Entity
@Table(name = "report_draft")
class Draft {

    @Id
    UUID id;

    @Version
    int version;

    UUID providerId;

    /** The authority whose staff record it on the provider's behalf; absent for the provider's own. */
    @Nullable
    UUID authorityId;

    UUID ownerId;
    String ownerName;

    /** The request of the team that this draft answers. */
    @Nullable
    UUID requestedReportId;

    @Enumerated(EnumType.STRING)
    @Nullable
    ReportKind kind;

    @Nullable
    LocalDate occurredOn;

    int filledShare;
    byte[] sealed;
    Instant createdAt;
    Instant updatedAt;

    protected Draft() {}

    Draft(UUID id, Filer filer, @Nullable UUID requestedReportId, Actor owner, Instant when) {
        this.id = id;
        this.providerId = filer.providerId();
        this.authorityId = filer.recordedBy();
        this.requestedReportId = requestedReportId;
        this.createdAt = when;
        this.updatedAt = when;
        this.sealed = new byte[0];
        belongTo(owner);
    }

    void save(ReportContent content, byte[] sealed, int filledShare, Instant when) {
        this.kind = content.kind();
        this.occurredOn = content.occurredOn();
        this.sealed = sealed;
        this.filledShare = filledShare;
        this.updatedAt = when;
    }

    void takeOver(Actor colleague, Instant when) {
        belongTo(colleague);
        updatedAt = when;
    }

    Filer filer() {
        return new Filer(providerId, authorityId);
    }

    /** What the trail keeps: that it changed and how far it is, never what was typed. */
    Trace trace() {
        return new Trace(kind, filledShare, ownerId);
    }

    private void belongTo(Actor actor) {
        if (actor.accountId() == null) {
            throw new IllegalArgumentException("a draft belongs to a person");
        }
        ownerId = actor.accountId();
        ownerName = actor.name();
    }

    record Trace(@Nullable ReportKind kind, int filledShare, UUID ownerId) {}
}
