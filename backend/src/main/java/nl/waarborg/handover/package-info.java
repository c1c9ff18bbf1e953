/** Where one case begins another: a signal out of a report or out of a signal, with a link both ways. */
@NullMarked
package nl.waarborg.handover;

import org.jspecify.annotations.NullMarked;
