/** Contracts of authorities with providers: which care, under which law, how it is paid, from when until when. */
@NullMarked
package nl.waarborg.contract;

import org.jspecify.annotations.NullMarked;
