/** The built screens, served by the backend itself where no other web server does it. */
@NullMarked
package nl.waarborg.shared.spa;

import org.jspecify.annotations.NullMarked;
