package nl.waarborg.provider;

import nl.waarborg.shared.problem.ProblemType;

/** What can go wrong with providers. */
enum ProviderProblem implements ProblemType {
    KVK_NUMBER_TAKEN(409);

    private final int status;

    ProviderProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
