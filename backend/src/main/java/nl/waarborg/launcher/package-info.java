/**
 * What happens before Quarkus starts: the data folder, the embedded PostgreSQL in it, the signing keys, and the checks
 * without which a server outside the embedded default does not start. No CDI here.
 */
@NullMarked
package nl.waarborg.launcher;

import org.jspecify.annotations.NullMarked;
