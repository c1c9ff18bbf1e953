package nl.waarborg.decision;

import static nl.waarborg.access.Role.COORDINATOR;
import static nl.waarborg.access.Role.LAWFULNESS_SUPERVISOR;
import static nl.waarborg.access.Role.SUPERVISOR;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import nl.waarborg.access.Caller;
import nl.waarborg.access.Role;
import nl.waarborg.casefile.CaseOperation;
import nl.waarborg.signal.Side;
import nl.waarborg.signal.SignalActions;
import nl.waarborg.signal.SignalFacts;
import nl.waarborg.signal.SignalStatus;
import org.jspecify.annotations.Nullable;

/** What is done with decisions, as the audit trail names it; and for what a caller asks, by whom and when. */
enum DecisionAction {
    TAKE,
    READ,
    READ_COLLEGE_NOTICES,
    READ_INSPECTION_REQUESTS,
    DECIDE_URGENTLY(
            "decideUrgently",
            EnumSet.of(SignalStatus.WEIGHED, SignalStatus.ON_AGENDA, SignalStatus.DECIDED),
            SUPERVISOR,
            LAWFULNESS_SUPERVISOR,
            COORDINATOR),
    AGREE(
            "agreeWithDecision",
            EnumSet.of(SignalStatus.WEIGHED, SignalStatus.ON_AGENDA, SignalStatus.DECIDED),
            SUPERVISOR,
            LAWFULNESS_SUPERVISOR,
            COORDINATOR),
    TRIAGE("triageSignal", SignalStatus.open(), LAWFULNESS_SUPERVISOR, COORDINATOR);

    private final @Nullable CaseOperation<SignalStatus> operation;

    DecisionAction() {
        this.operation = null;
    }

    DecisionAction(String operationId, Set<SignalStatus> statuses, Role... roles) {
        this.operation = new CaseOperation<>(operationId, Set.of(roles), statuses);
    }

    /** The operation of the contract, for what is asked for. */
    CaseOperation<SignalStatus> operation() {
        if (operation == null) {
            throw new IllegalStateException(name() + " is recorded, not asked for");
        }
        return operation;
    }

    /** Tells a signal what can be decided about it now. */
    @ApplicationScoped
    static class Open implements SignalActions {

        private final DecisionRepository decisions;

        Open(DecisionRepository decisions) {
            this.decisions = decisions;
        }

        @Override
        public Uni<List<String>> openTo(Caller caller, SignalFacts signal) {
            return decisions
                    .pending(signal.id())
                    .map(pending -> EnumSet.of(DECIDE_URGENTLY, AGREE, TRIAGE).stream()
                            .filter(action -> action.operation().isOpenTo(caller, signal))
                            .filter(action -> switch (action) {
                                case DECIDE_URGENTLY -> pending == null;
                                case AGREE -> pending != null && !pending.byId.equals(caller.accountId());
                                default -> signal.side() != Side.QUALITY;
                            })
                            .map(action -> action.operation().operationId())
                            .toList());
        }
    }
}
