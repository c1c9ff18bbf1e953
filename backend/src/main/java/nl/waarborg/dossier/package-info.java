/** Dossiers: signals and reports about one provider in one matter, bundled by a person (domain.md 1). */
@NullMarked
package nl.waarborg.dossier;

import org.jspecify.annotations.NullMarked;
