/** What somebody without an account reads and answers through an expiring link: one matter, once, without client data. */
@NullMarked
package nl.waarborg.guest;

import org.jspecify.annotations.NullMarked;
