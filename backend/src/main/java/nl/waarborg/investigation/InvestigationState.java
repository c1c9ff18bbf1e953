package nl.waarborg.investigation;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** Where the provider's own investigation stands, and what may follow. */
public enum InvestigationState {
    ORDERED,
    SUBMITTED,
    /** Partly sufficient; a conversation must show the rest. */
    CONVERSATION,
    SUFFICIENT,
    /** The supervisor investigates instead. */
    TAKEN_OVER;

    private static final Map<InvestigationState, Set<InvestigationState>> NEXT = Map.of(
            ORDERED, EnumSet.of(SUBMITTED, TAKEN_OVER),
            SUBMITTED, EnumSet.of(CONVERSATION, SUFFICIENT, ORDERED, TAKEN_OVER),
            CONVERSATION, EnumSet.of(SUFFICIENT, ORDERED, TAKEN_OVER),
            SUFFICIENT, EnumSet.noneOf(InvestigationState.class),
            TAKEN_OVER, EnumSet.noneOf(InvestigationState.class));

    boolean mayBecome(InvestigationState next) {
        return NEXT.getOrDefault(this, Set.of()).contains(next);
    }
}
