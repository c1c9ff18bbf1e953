package nl.waarborg.dossier;

import nl.waarborg.shared.problem.ProblemType;

/** What can go wrong with dossiers. */
enum DossierProblem implements ProblemType {
    OTHER_PROVIDER,
    ALREADY_IN_A_DOSSIER,
    TWO_DOSSIERS,
    NOT_IN_THIS_DOSSIER;

    @Override
    public int status() {
        return 409;
    }
}
