/**
 * What an authority knows of one provider, brought together: one timeline, and a risk profile in which each figure says
 * where it comes from. Reads across features and changes none of them.
 */
@NullMarked
package nl.waarborg.providerrecord;

import org.jspecify.annotations.NullMarked;
