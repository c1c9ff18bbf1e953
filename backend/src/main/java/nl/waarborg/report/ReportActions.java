package nl.waarborg.report;

import nl.waarborg.casefile.CaseActions;

/** What can be done with a report now, in one higher room. */
public interface ReportActions extends CaseActions<ReportFacts> {}
