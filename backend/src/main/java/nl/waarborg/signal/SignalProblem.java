package nl.waarborg.signal;

import nl.waarborg.shared.problem.ProblemType;

/** What can go wrong with a signal. */
enum SignalProblem implements ProblemType {
    NO_SOURCE_KNOWN(409),
    SOURCE_OUT_OF_REACH(409);

    private final int status;

    SignalProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
