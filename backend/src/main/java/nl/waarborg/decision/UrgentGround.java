package nl.waarborg.decision;

/** Why a decision does not wait for the meeting. */
public enum UrgentGround {
    LIFE_THREATENING,
    /** Another ground, told in the reason. */
    OTHER
}
