package nl.waarborg.inspectionreport;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.waarborg.access.Caller;
import nl.waarborg.shared.Actor;
import nl.waarborg.shared.problem.CommonProblem;
import nl.waarborg.shared.problem.Problem;
import org.jspecify.annotations.Nullable;

/** The report of one inspection. Its sections stand apart, so that two people can write at one time. */
@Entity
class InspectionReport {

    /** The column is named here as well: a lock on what is loaded already asks for the key by that name. */
    @Id
    @Column(name = "inspection_id")
    UUID inspectionId;

    @Version
    int version;

    UUID authorityId;

    /** What was found when it was last composed, as JSON of {@link Findings}. */
    String findings;

    Instant composedAt;
    String composedBy;

    @Nullable
    Instant sentAt;

    /** The sections as the provider got them, as JSON. */
    @Nullable
    String sentSections;

    /** What was found as the provider got it, as JSON of {@link Findings}. */
    @Nullable
    String sentFindings;

    @Nullable
    UUID deadlineId;

    /** What the provider has written so far; its own until it is sent. */
    byte @Nullable [] sealedReaction;

    @Nullable
    Instant reactedAt;

    @Nullable
    String reactedBy;

    @Nullable
    Instant proposedAt;

    @Nullable
    String proposedBy;

    @Nullable
    UUID proposedById;

    /** Why a second person did not agree, the last time. */
    @Nullable
    String sentBackReason;

    @Nullable
    Instant finalAt;

    @Nullable
    String finalBy;

    /** Nobody else was there to agree. */
    boolean alone;

    /** As JSON of {@link FinalReport}. */
    @Nullable
    String finalReport;

    @Nullable
    UUID documentId;

    @Nullable
    String documentSha256;

    protected InspectionReport() {}

    InspectionReport(UUID inspectionId, UUID authorityId) {
        this.inspectionId = inspectionId;
        this.authorityId = authorityId;
    }

    /**
     * Whether the provider had its say, or no longer can.
     *
     * @param lastDay to react; absent when there is no term
     */
    boolean isHeard(@Nullable LocalDate lastDay, LocalDate today) {
        return reactedAt != null || lastDay == null || lastDay.isBefore(today);
    }

    ReportState state() {
        if (finalAt != null) {
            return ReportState.FINAL;
        }
        if (proposedAt != null) {
            return ReportState.PROPOSED;
        }
        if (reactedAt != null) {
            return ReportState.REACTED;
        }
        return sentAt == null ? ReportState.DRAFTING : ReportState.WITH_PROVIDER;
    }

    void compose(String found, Actor who, Instant when) {
        findings = found;
        composedBy = who.name();
        composedAt = when;
    }

    void send(String sections, UUID deadline, Instant when) {
        require(ReportState.DRAFTING);
        sentSections = sections;
        sentFindings = findings;
        deadlineId = deadline;
        sentAt = when;
    }

    void keepReaction(byte[] sealed) {
        require(ReportState.WITH_PROVIDER);
        sealedReaction = sealed;
    }

    void react(Actor who, Instant when) {
        require(ReportState.WITH_PROVIDER);
        sealedReaction = null;
        reactedBy = who.name();
        reactedAt = when;
    }

    void propose(Caller caller, Instant when) {
        if (state() != ReportState.REACTED && state() != ReportState.WITH_PROVIDER) {
            throw Problem.of(CommonProblem.ILLEGAL_TRANSITION);
        }
        proposedBy = caller.name();
        proposedById = caller.accountId();
        proposedAt = when;
        sentBackReason = null;
    }

    void sendBack(String reason) {
        require(ReportState.PROPOSED);
        sentBackReason = reason.strip();
        proposedAt = null;
        proposedBy = null;
        proposedById = null;
    }

    void makeFinal(String report, Actor who, boolean nobodyElse, Instant when) {
        require(ReportState.PROPOSED);
        finalReport = report;
        finalBy = who.name();
        alone = nobodyElse;
        finalAt = when;
        sealedReaction = null;
    }

    private void require(ReportState expected) {
        if (state() != expected) {
            throw Problem.of(CommonProblem.ILLEGAL_TRANSITION);
        }
    }

    Trace trace() {
        return new Trace(state(), composedAt, alone);
    }

    /** What the trail keeps of it: nothing of what it says. */
    record Trace(ReportState state, Instant composedAt, boolean alone) {}
}
