/** Documents that leave the product: from Markdown to an accessible, lasting PDF. */
@NullMarked
package nl.waarborg.shared.document;

import org.jspecify.annotations.NullMarked;
