/**
 * What is gathered before a signal is weighed: the checklist of the authority, filled by the system where it can, the rest by
 * a person or by the answer to an inquiry.
 */
@NullMarked
package nl.waarborg.enrichment;

import org.jspecify.annotations.NullMarked;
