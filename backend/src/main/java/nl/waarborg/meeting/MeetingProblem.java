package nl.waarborg.meeting;

import nl.waarborg.shared.problem.ProblemType;

/** What can go wrong with a meeting. */
enum MeetingProblem implements ProblemType {
    /** Only who takes part writes minutes and decides. */
    NOT_TAKING_PART(403),
    SIGNAL_NOT_READY(409),
    AGENDA_NOT_DONE(409);

    private final int status;

    MeetingProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
