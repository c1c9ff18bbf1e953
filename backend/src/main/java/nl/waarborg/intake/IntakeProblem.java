package nl.waarborg.intake;

import nl.waarborg.shared.problem.ProblemType;

/** What can go wrong with signals from outside. */
enum IntakeProblem implements ProblemType {
    /** The field that people do not see was filled in. */
    LOOKS_AUTOMATIC(400),
    /** No such code; also for one that is misspelt, so that nothing is learnt by trying. */
    RECEIPT_CODE_UNKNOWN(404),
    /** Nobody of this installation supervises in that municipality. */
    OUTSIDE_REGION(409),
    FORM_TOO_OLD(409),
    CONVERSATION_OVER(409),
    SENT_TOO_SOON(429);

    private final int status;

    IntakeProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
