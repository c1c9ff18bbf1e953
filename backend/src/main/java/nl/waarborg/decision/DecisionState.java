package nl.waarborg.decision;

/** Whether a decision holds. */
public enum DecisionState {
    /** Taken outside a meeting; a second person looks at it. Nothing has begun yet. */
    PENDING,
    /** It holds, and what it says has begun. */
    IN_FORCE,
    /** The second person did not agree; nothing came of it. */
    SENT_BACK
}
