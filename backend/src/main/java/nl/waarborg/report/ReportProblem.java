package nl.waarborg.report;

import nl.waarborg.shared.problem.ProblemType;

/** What can go wrong with a report. */
enum ReportProblem implements ProblemType {
    NOT_A_CONSULTATION(409);

    private final int status;

    ReportProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
