package nl.waarborg.contract;

import nl.waarborg.shared.problem.ProblemType;

/** What can go wrong with contracts. */
enum ContractProblem implements ProblemType {
    CONTRACT_ENDED(409);

    private final int status;

    ContractProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
