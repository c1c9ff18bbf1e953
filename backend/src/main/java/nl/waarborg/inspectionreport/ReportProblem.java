package nl.waarborg.inspectionreport;

import nl.waarborg.shared.problem.ProblemType;

/** What can go wrong with the report of an inspection. */
enum ReportProblem implements ProblemType {
    NOTHING_FOUND(409),
    FINDINGS_INCOMPLETE(409),
    FINDINGS_CHANGED(409),
    REACTION_AWAITED(409),
    REACTIONS_NOT_WEIGHED(409),
    OWN_REPORT(403);

    private final int status;

    ReportProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
