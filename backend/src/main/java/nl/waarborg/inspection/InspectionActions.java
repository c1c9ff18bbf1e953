package nl.waarborg.inspection;

import nl.waarborg.casefile.CaseActions;

/** What can be done with an inspection now, in one higher room. Asked only for whoever reads its content. */
public interface InspectionActions extends CaseActions<InspectionFacts> {}
