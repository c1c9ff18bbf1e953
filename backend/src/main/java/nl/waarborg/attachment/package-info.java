/** Files: stored sealed, checked before anybody can fetch them, handed out with a trace. */
@NullMarked
package nl.waarborg.attachment;

import org.jspecify.annotations.NullMarked;
