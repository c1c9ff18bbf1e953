/** Messages that are written with a change and delivered later. */
@NullMarked
package nl.waarborg.outbox;

import org.jspecify.annotations.NullMarked;
