package nl.waarborg.access;

import nl.waarborg.shared.problem.ProblemType;

/** What can go wrong with signing in and with accounts. */
enum AccessProblem implements ProblemType {
    INVALID_CREDENTIALS(401),
    SECOND_FACTOR_REQUIRED(401),
    INVALID_SECOND_FACTOR(401),
    SESSION_ENDED(401),
    NO_MEMBERSHIP(403),
    LINK_NOT_VALID(404),
    OWN_ACCOUNTS_OFF(409),
    INCOMPATIBLE_ROLES(409),
    ALREADY_MEMBER(409),
    NOT_FOR_YOURSELF(409),
    ALREADY_SIGNED_IN_ONCE(409),
    SECOND_FACTOR_NOT_STARTED(409),
    SECOND_FACTOR_ALREADY_ON(409),
    MEMBERSHIP_ENDED(409),
    NOTHING_TO_APPROVE(409),
    ACCOUNT_LOCKED(429);

    private final int status;

    AccessProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
