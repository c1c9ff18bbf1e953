package nl.waarborg.measure;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.waarborg.casefile.CaseFacts;
import nl.waarborg.shared.Ids;
import nl.waarborg.shared.problem.CommonProblem;
import nl.waarborg.shared.problem.Problem;
import org.jspecify.annotations.Nullable;

/** An improvement measure (domain.md 3): a duty of the provider with a date, watched until the supervisor has judged it. */
@Entity
class Measure {

    /** Where it comes from: a report of the provider's own investigation replaces what its earlier round announced. */
    enum Origin {
        INVESTIGATION,
        ADDED
    }

    @Id
    UUID id;

    @Version
    int version;

    UUID caseId;
    UUID authorityId;
    UUID deadlineId;
    String description;
    String owner;
    LocalDate dueOn;

    @Nullable
    String securedHow;

    @Enumerated(EnumType.STRING)
    Origin origin;

    @Enumerated(EnumType.STRING)
    MeasureState state;

    Instant addedAt;
    Instant changedAt;

    protected Measure() {}

    Measure(CaseFacts file, UUID deadlineId, MeasureApi.MeasureRequest plan, Origin origin, Instant when) {
        this.id = Ids.next();
        this.caseId = file.id();
        this.authorityId = file.authorityId();
        this.deadlineId = deadlineId;
        this.description = plan.description().strip();
        this.owner = plan.owner().strip();
        this.dueOn = plan.dueOn();
        this.securedHow = plan.securedHow();
        this.origin = origin;
        this.state = MeasureState.OPEN;
        this.addedAt = when;
        this.changedAt = when;
    }

    /** Takes what was said about it; refused once it was judged as carried out or lapsed. */
    void become(ProgressKind said, Instant when) {
        if (!state.isOpen()) {
            throw Problem.of(CommonProblem.ILLEGAL_TRANSITION);
        }
        state = said.next();
        changedAt = when;
    }

    /** More is needed by a new date, under a term that may be another one. */
    void postpone(LocalDate until, UUID deadline) {
        dueOn = until;
        deadlineId = deadline;
    }

    boolean isSameAs(MeasureApi.MeasureRequest plan) {
        return description.equals(plan.description().strip()) && dueOn.equals(plan.dueOn());
    }

    Trace trace() {
        return new Trace(state, owner, dueOn);
    }

    /** What the trail keeps of it. */
    record Trace(MeasureState state, String owner, LocalDate dueOn) {}
}
