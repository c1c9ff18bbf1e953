package nl.waarborg.signal;

import static nl.waarborg.access.Role.COORDINATOR;
import static nl.waarborg.access.Role.LAWFULNESS_SUPERVISOR;
import static nl.waarborg.access.Role.SUPERVISOR;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import nl.waarborg.access.Role;
import nl.waarborg.casefile.CaseOperation;
import org.jspecify.annotations.Nullable;

/** What is done with a signal, as the audit trail names it; and for what a caller asks, by whom and when. */
enum SignalAction {
    RECEIVE,
    READ,
    ADVANCE,
    PRIORITISE,
    OPEN("openSignal", EnumSet.allOf(SignalStatus.class), SUPERVISOR, LAWFULNESS_SUPERVISOR, COORDINATOR),
    OPEN_SOURCE("openSource", EnumSet.allOf(SignalStatus.class), SUPERVISOR, LAWFULNESS_SUPERVISOR, COORDINATOR),
    CORRECT("correctSignal", SignalStatus.open(), SUPERVISOR, LAWFULNESS_SUPERVISOR, COORDINATOR),
    FLAG("flagSignal", SignalStatus.open(), SUPERVISOR, LAWFULNESS_SUPERVISOR, COORDINATOR),
    CLOSE("closeSignal", SignalStatus.before(SignalStatus.CLOSED), SUPERVISOR, LAWFULNESS_SUPERVISOR, COORDINATOR),
    REOPEN("reopenSignal", EnumSet.of(SignalStatus.CLOSED), SUPERVISOR, LAWFULNESS_SUPERVISOR, COORDINATOR),
    ASK_SOURCE("askSource", SignalStatus.open(), SUPERVISOR, LAWFULNESS_SUPERVISOR, COORDINATOR),
    ANSWERED_BY_SOURCE,
    ADDED_BY_SOURCE,
    // what every case offers, told with the rest so that a screen asks one place
    ASSIGN("assignCase", SignalStatus.open(), SUPERVISOR, LAWFULNESS_SUPERVISOR, COORDINATOR),
    ASK_INQUIRY("askInquiry", SignalStatus.open(), SUPERVISOR, LAWFULNESS_SUPERVISOR, COORDINATOR),
    HAND_ON("openFollowUp", SignalStatus.open(), SUPERVISOR, LAWFULNESS_SUPERVISOR, COORDINATOR),
    ADD_NOTE("addNote", EnumSet.allOf(SignalStatus.class), SUPERVISOR, LAWFULNESS_SUPERVISOR, COORDINATOR),
    ADD_ATTACHMENT(
            "addCaseAttachment", EnumSet.allOf(SignalStatus.class), SUPERVISOR, LAWFULNESS_SUPERVISOR, COORDINATOR);

    private final @Nullable CaseOperation<SignalStatus> operation;

    SignalAction() {
        this.operation = null;
    }

    SignalAction(String operationId, Set<SignalStatus> statuses, Role... roles) {
        this.operation = new CaseOperation<>(operationId, Set.of(roles), statuses);
    }

    /** The operation of the contract, for what is asked for. */
    CaseOperation<SignalStatus> operation() {
        if (operation == null) {
            throw new IllegalStateException(name() + " is recorded, not asked for");
        }
        return operation;
    }

    /** The operations of this room that are open to the reader. */
    static List<String> openTo(SignalReader reader, Signal signal) {
        return Arrays.stream(values())
                .filter(action -> action.operation != null
                        && action.operation.isOpenTo(reader.caller(), signal.facts())
                        && action.makesSense(reader, signal))
                .map(action -> action.operation().operationId())
                .toList();
    }

    private boolean makesSense(SignalReader reader, Signal signal) {
        return switch (this) {
            case OPEN -> !reader.seesContent();
            case OPEN_SOURCE -> reader.opensSource() && signal.sourceKnown;
            case ASK_SOURCE -> reader.seesContent() && signal.channel.leadsBack();
            case ASSIGN -> SignalTaking.isOfSide(reader.caller(), signal);
            default -> reader.seesContent();
        };
    }
}
