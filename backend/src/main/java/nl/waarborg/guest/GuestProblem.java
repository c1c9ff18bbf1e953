package nl.waarborg.guest;

import nl.waarborg.shared.problem.ProblemType;

/** What can go wrong with a link: expired, used, revoked and unknown are one and the same to whoever holds it. */
public enum GuestProblem implements ProblemType {
    GUEST_LINK_NOT_VALID(404);

    private final int status;

    GuestProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
