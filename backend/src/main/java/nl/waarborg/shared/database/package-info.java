/** How the server behaves towards a database that is slow, full or away. */
@NullMarked
package nl.waarborg.shared.database;

import org.jspecify.annotations.NullMarked;
