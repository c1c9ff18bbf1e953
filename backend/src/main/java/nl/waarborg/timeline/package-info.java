/** What happened in a case, told in sentences. It knows a case by its identifier only; who may read is decided above. */
@NullMarked
package nl.waarborg.timeline;

import org.jspecify.annotations.NullMarked;
