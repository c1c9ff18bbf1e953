/** The register of providers: who they are, where they give care, how they are reached, which authorities know them. */
@NullMarked
package nl.waarborg.provider;

import org.jspecify.annotations.NullMarked;
