/** Improvement measures of a case: who carries out what and by when, how far it is, and the supervisor's judgement. */
@NullMarked
package nl.waarborg.measure;

import org.jspecify.annotations.NullMarked;
