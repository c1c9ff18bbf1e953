package nl.waarborg.investigation;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import nl.waarborg.investigation.InvestigationApi.InvestigationOrderRequest;
import nl.waarborg.report.ReportFacts;
import nl.waarborg.shared.Actor;
import nl.waarborg.shared.problem.CommonProblem;
import nl.waarborg.shared.problem.Problem;
import org.jspecify.annotations.Nullable;

/** The provider's own investigation of one report. What is being written is sealed and belongs to the provider alone. */
@Entity
class Investigation {

    @Id
    UUID reportId;

    @Version
    int version;

    UUID authorityId;

    @Enumerated(EnumType.STRING)
    InvestigationState state;

    int round;
    Instant orderedAt;
    String orderedBy;
    String method;

    @Enumerated(EnumType.STRING)
    InvestigationForm form;

    boolean independentChair;

    @Nullable
    String remarks;

    UUID deadlineId;

    @Nullable
    byte[] sealedContent;

    @Nullable
    Instant contentSavedAt;

    protected Investigation() {}

    Investigation(ReportFacts report) {
        this.reportId = report.id();
        this.authorityId = report.authorityId();
    }

    /** Ordered in writing; anew when the report was reopened after an earlier investigation, which is kept. */
    void order(InvestigationOrderRequest order, UUID deadline, Actor who, Instant when) {
        state = InvestigationState.ORDERED;
        round++;
        orderedAt = when;
        orderedBy = who.name();
        method = order.method().strip();
        form = order.form();
        independentChair = order.asksIndependentChair();
        remarks = order.remarks();
        deadlineId = deadline;
    }

    void save(byte[] sealed, Instant when) {
        sealedContent = sealed;
        contentSavedAt = when;
    }

    void submit() {
        become(InvestigationState.SUBMITTED);
    }

    void judge(Judgement judgement) {
        become(judgement.state());
    }

    /** More is asked: the next round goes on from what was written. */
    void goOn(UUID deadline) {
        round++;
        deadlineId = deadline;
    }

    private void become(InvestigationState next) {
        if (!state.mayBecome(next)) {
            throw Problem.of(CommonProblem.ILLEGAL_TRANSITION);
        }
        state = next;
    }

    Trace trace() {
        return new Trace(state, round, contentSavedAt);
    }

    /** What the trail keeps of it: nothing of its content. */
    record Trace(
            InvestigationState state, int round, @Nullable Instant savedAt) {}
}
