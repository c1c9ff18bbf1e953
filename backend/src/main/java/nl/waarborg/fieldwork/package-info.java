/**
 * What is done in and around the visits of an inspection: it is announced, the provider is visited and asked for documents.
 * Notes stay within the team and can serve as evidence.
 */
@NullMarked
package nl.waarborg.fieldwork;

import org.jspecify.annotations.NullMarked;
