package nl.waarborg.outbox;

import nl.waarborg.shared.problem.ProblemType;

/** What can go wrong with the outbox. */
enum OutboxProblem implements ProblemType {
    MAIL_ALREADY_SENT(409);

    private final int status;

    OutboxProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
