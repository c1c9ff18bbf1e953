/**
 * Seriousness and extent of a signal give its priority by the matrix of the authority, factors can raise it, and a person
 * decides with a reason.
 */
@NullMarked
package nl.waarborg.weighing;

import org.jspecify.annotations.NullMarked;
