/** Encryption of persons and files with keys that live outside the database. */
@NullMarked
package nl.waarborg.shared.crypto;

import org.jspecify.annotations.NullMarked;
