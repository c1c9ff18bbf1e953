/**
 * Seriousness and extent of a signal give its priority by the matrix of the authority, factors can raise it, and a person
 * decides with a reason. What threatens a life goes to access and contract management at once.
 */
@NullMarked
package nl.waarborg.weighing;

import org.jspecify.annotations.NullMarked;
