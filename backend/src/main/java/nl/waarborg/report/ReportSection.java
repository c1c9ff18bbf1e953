package nl.waarborg.report;

import nl.waarborg.casefile.CaseSection;

/**
 * A part of the answer about a report that a higher room keeps. It leaves out what lies above the reader's ceiling
 * ({@link ReportReader#seesContent()}), and for a provider what is later than an embargo ({@code
 * reader.seen().shownUntil()}).
 */
public interface ReportSection extends CaseSection<ReportReader, ReportFacts> {}
