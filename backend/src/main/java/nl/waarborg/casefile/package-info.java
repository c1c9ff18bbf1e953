/**
 * What all cases share: number, state, who sees it and how much, who handles it, who takes part, what stands in the way of
 * its end. Higher features bring a case along by {@link nl.waarborg.casefile.CaseFileService}.
 */
@NullMarked
package nl.waarborg.casefile;

import org.jspecify.annotations.NullMarked;
