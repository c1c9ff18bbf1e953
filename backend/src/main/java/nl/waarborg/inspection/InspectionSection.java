package nl.waarborg.inspection;

import nl.waarborg.casefile.CaseSection;

/**
 * A part of the answer about an inspection that a higher room keeps. It leaves out what lies above the reader's ceiling
 * ({@link InspectionReader#seesContent()}, {@link InspectionReader#seesInternal()}).
 */
public interface InspectionSection extends CaseSection<InspectionReader, InspectionFacts> {}
