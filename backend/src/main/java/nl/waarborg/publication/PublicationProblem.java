package nl.waarborg.publication;

import nl.waarborg.shared.problem.ProblemType;

/** What can go wrong on the way to the public. */
enum PublicationProblem implements ProblemType {
    ALREADY_BEGUN(409),
    NEVER_PUBLIC(409),
    NOT_OWN_INVESTIGATION(409),
    NO_PROVIDER(409),
    NOT_CLEARED(409),
    STILL_PUBLIC(409),
    NOTHING_TO_GO_BACK_TO(409),
    OWN_PUBLICATION(403),
    COORDINATOR_DECIDES(403),
    NO_SUMMARY(409),
    SUMMARY_ONLY(409),
    FINDING_IS_GONE(409);

    private final int status;

    PublicationProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
