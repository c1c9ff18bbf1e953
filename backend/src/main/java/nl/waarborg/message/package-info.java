/** What is said in a case: messages between provider and team, and notes that stay within the team. */
@NullMarked
package nl.waarborg.message;

import org.jspecify.annotations.NullMarked;
