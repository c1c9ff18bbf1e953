package nl.waarborg.casefile;

import io.smallrye.mutiny.Uni;
import java.util.Map;

/**
 * A part of the answer about a case that a higher room keeps. A kind of case offers it with its own reader and facts; the
 * higher room implements that as a bean. Called one after the other, in the session of the read.
 *
 * @param <R> who reads it, and how much
 * @param <F> what is known of the case
 */
public interface CaseSection<R, F> {

    /** The fields of the contract's schema that this room fills, by name; without what lies above the reader's ceiling. */
    Uni<Map<String, Object>> fields(R reader, F facts);
}
