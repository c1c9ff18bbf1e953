package nl.waarborg.signal;

import nl.waarborg.casefile.CaseActions;

/** What can be done with a signal now, in one higher room. Asked only for whoever reads its content. */
public interface SignalActions extends CaseActions<SignalFacts> {}
