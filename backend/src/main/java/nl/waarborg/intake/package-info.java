/** Signals from the public with a receipt code, the conversation with their source, and signals from access officers. */
@NullMarked
package nl.waarborg.intake;

import org.jspecify.annotations.NullMarked;
