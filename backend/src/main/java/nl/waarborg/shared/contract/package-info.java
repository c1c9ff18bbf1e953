/** Publishes the contract, for machines and as pages (API Design Rules 2.x: the document is open to everybody). */
@NullMarked
package nl.waarborg.shared.contract;

import org.jspecify.annotations.NullMarked;
