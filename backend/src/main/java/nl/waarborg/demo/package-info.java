/**
 * The demo: authorities, providers, people and reports that are all invented, entered through the product's own services
 * at the first start with {@code waarborg.demo=true}. The start-up checks refuse it outside the embedded default.
 */
@NullMarked
package nl.waarborg.demo;

import org.jspecify.annotations.NullMarked;
