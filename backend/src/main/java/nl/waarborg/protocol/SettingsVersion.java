package nl.waarborg.protocol;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.waarborg.shared.Actor;
import nl.waarborg.shared.Ids;
import nl.waarborg.shared.problem.CommonProblem;
import nl.waarborg.shared.problem.Problem;
import org.hibernate.annotations.ColumnTransformer;
import org.jspecify.annotations.Nullable;

/** A version of an authority's protocol settings: proposed by one person, approved by another. Its content never changes. */
@Entity
class SettingsVersion {

    @Id
    UUID id;

    UUID authorityId;

    LocalDate validFrom;

    @Enumerated(EnumType.STRING)
    SettingsState state;

    String reason;

    /** The settings as JSON; the cast keeps the driver from taking the text for a JSON string. */
    @ColumnTransformer(read = "settings::text", write = "?::text::jsonb")
    String settings;

    @Nullable
    UUID proposedBy;

    String proposedByName;

    Instant proposedAt;

    @Nullable
    UUID decidedBy;

    @Nullable
    String decidedByName;

    @Nullable
    Instant decidedAt;

    @Nullable
    String decisionReason;

    /** There was no second person, and that is on record. */
    boolean aloneRecorded;

    @Version
    int version;

    protected SettingsVersion() {}

    SettingsVersion(
            UUID authorityId, LocalDate validFrom, String reason, String settings, Actor proposer, Instant when) {
        this.id = Ids.next();
        this.authorityId = authorityId;
        this.validFrom = validFrom;
        this.state = SettingsState.PROPOSED;
        this.reason = reason;
        this.settings = settings;
        this.proposedBy = proposer.accountId();
        this.proposedByName = proposer.name();
        this.proposedAt = when;
    }

    /** Takes effect at once because no second person is there (security design 3.5). */
    SettingsVersion approvedAlone(Actor proposer, Instant when) {
        decide(SettingsState.APPROVED, null, proposer, when);
        aloneRecorded = true;
        return this;
    }

    void approve(@Nullable String why, Actor approver, Instant when) {
        if (approver.accountId() != null && approver.accountId().equals(proposedBy)) {
            throw Problem.of(ProtocolProblem.SECOND_PERSON_NEEDED);
        }
        decide(SettingsState.APPROVED, why, approver, when);
    }

    /** Also who proposed it may take it back. */
    void refuse(String why, Actor decider, Instant when) {
        decide(SettingsState.REFUSED, why, decider, when);
    }

    /** Of the approved versions the one with the latest start on or before the day, or else the first. */
    static Optional<SettingsVersion> inForce(Collection<SettingsVersion> versions, LocalDate on) {
        Comparator<SettingsVersion> later = Comparator.comparing((SettingsVersion version) -> version.validFrom)
                .thenComparing(v -> v.decidedAt);
        List<SettingsVersion> approved = versions.stream()
                .filter(version -> version.state == SettingsState.APPROVED)
                .sorted(later)
                .toList();
        return approved.stream()
                .filter(version -> !version.validFrom.isAfter(on))
                .reduce((earlier, last) -> last)
                .or(() -> approved.stream().findFirst());
    }

    private void decide(SettingsState outcome, @Nullable String why, Actor decider, Instant when) {
        if (state != SettingsState.PROPOSED) {
            throw Problem.of(CommonProblem.ILLEGAL_TRANSITION);
        }
        state = outcome;
        decidedBy = decider.accountId();
        decidedByName = decider.name();
        decidedAt = when;
        decisionReason = why;
    }
}
