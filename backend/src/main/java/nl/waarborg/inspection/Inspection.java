package nl.waarborg.inspection;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.waarborg.shared.Actor;
import nl.waarborg.shared.problem.CommonProblem;
import nl.waarborg.shared.problem.Problem;
import org.jspecify.annotations.Nullable;

/** An inspection on its way from plan to end (domain.md 7). Its identity is that of its case. */
@Entity
class Inspection {

    @Id
    UUID id;

    @Version
    int version;

    UUID authorityId;
    String number;

    @Enumerated(EnumType.STRING)
    InspectionStatus status;

    @Enumerated(EnumType.STRING)
    InspectionKind kind;

    @Enumerated(EnumType.STRING)
    InspectionAspect aspect;

    boolean announced;
    String[] jointWith;
    UUID providerId;

    @Nullable
    UUID locationId;

    @Nullable
    String municipalityCode;

    @Nullable
    String provision;

    LocalDate plannedFrom;
    LocalDate plannedUntil;
    String purpose;

    @Nullable
    UUID retestsId;

    @Nullable
    UUID leadId;

    UUID[] teamIds;
    Instant plannedAt;
    String plannedBy;
    Instant changedAt;

    @Nullable
    Instant announcedAt;

    @Nullable
    Instant draftAt;

    @Nullable
    Instant finalAt;

    @Nullable
    String finalBy;

    @Nullable
    Instant endedAt;

    @Nullable
    String endedBy;

    @Nullable
    String endedReason;

    protected Inspection() {}

    Inspection(UUID id, String number, NewInspection begun, InspectionPlace place, Actor who, Instant when) {
        this.id = id;
        this.number = number;
        this.authorityId = begun.authorityId();
        this.status = InspectionStatus.PLANNED;
        this.providerId = begun.providerId();
        this.locationId = place.locationId();
        this.municipalityCode = place.municipalityCode();
        this.plannedAt = when;
        this.plannedBy = who.name();
        plan(begun.plan(), when);
    }

    void plan(InspectionPlan plan, Instant when) {
        kind = plan.kind();
        aspect = plan.aspect();
        announced = plan.announced();
        jointWith = plan.jointWith().stream().map(String::strip).toArray(String[]::new);
        provision = plan.provision();
        plannedFrom = plan.plannedFrom();
        plannedUntil = plan.plannedUntil();
        purpose = plan.purpose().strip();
        retestsId = plan.retestsId();
        leadId = plan.leadId();
        teamIds = plan.teamIds().toArray(UUID[]::new);
        changedAt = when;
    }

    /** The one place where the status changes; a step that may not follow is refused. */
    void become(InspectionStatus next, Actor who, Instant when) {
        if (!status.mayBecome(next)) {
            throw Problem.of(CommonProblem.ILLEGAL_TRANSITION);
        }
        status = next;
        changedAt = when;
        switch (next) {
            case ANNOUNCED -> announcedAt = when;
            case DRAFT_REPORT -> draftAt = when;
            case FINAL -> {
                finalAt = when;
                finalBy = who.name();
            }
            default -> {}
        }
    }

    /** It comes to its end, done or not. */
    void end(InspectionStatus last, String reason, Actor who, Instant when) {
        become(last, who, when);
        endedAt = when;
        endedBy = who.name();
        endedReason = reason.strip();
    }

    /** Something of the inspection changed that is kept elsewhere; its version goes up with it. */
    void touch(Instant when) {
        changedAt = when;
    }

    InspectionFacts facts() {
        return new InspectionFacts(
                id,
                number,
                status,
                authorityId,
                kind,
                aspect,
                announced,
                providerId,
                locationId,
                municipalityCode,
                provision,
                plannedFrom,
                plannedUntil,
                purpose,
                List.of(jointWith),
                retestsId,
                leadId,
                List.of(teamIds),
                finalAt,
                version);
    }
}
