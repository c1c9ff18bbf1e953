package nl.waarborg.decision;

/** What can be decided about a signal (domain.md 6). Several can be decided about one. */
public enum DecisionKind {
    /** Kept for the record; the signal closes. */
    ARCHIVE(false),
    /** Access looks again at what a client needs. */
    ACCESS_ACTION(true),
    /** Contract management speaks to the provider. */
    CONTRACT_ACTION(true),
    QUALITY_INSPECTION(true),
    LAWFULNESS_INSPECTION(true),
    /** It goes into an inspection that runs. */
    JOIN_INSPECTION(true),
    /** The college is told, without data about clients. */
    INFORM_COLLEGE(false),
    /** Another party is the right one: its follow-up is watched. */
    PASS_ON(true);

    private final boolean followedUp;

    DecisionKind(boolean followedUp) {
        this.followedUp = followedUp;
    }

    /** Whether somebody gets something to do that is watched. */
    boolean isFollowedUp() {
        return followedUp;
    }
}
