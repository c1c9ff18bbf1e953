package nl.waarborg.report;

import io.smallrye.mutiny.Uni;
import java.util.Map;

/**
 * A part of the answer about a report that a higher room keeps. Offered here and implemented as a bean there; called one
 * after the other, in the session of the read.
 */
public interface ReportSection {

    /**
     * The fields of the contract's {@code Report} that this room fills, by name. It leaves out what lies above the
     * reader's ceiling ({@link ReportReader#seesContent()}), and for a provider what is later than an embargo
     * ({@code reader.seen().shownUntil()}).
     */
    Uni<Map<String, Object>> fields(ReportReader reader, ReportFacts report);
}
