package nl.waarborg.signal;

import nl.waarborg.casefile.CaseSection;

/**
 * A part of the answer about a signal that a higher room keeps. It leaves out what lies above the reader's ceiling ({@link
 * SignalReader#seesOutline()}, {@link SignalReader#seesContent()}).
 */
public interface SignalSection extends CaseSection<SignalReader, SignalFacts> {}
