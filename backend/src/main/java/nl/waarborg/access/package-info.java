/** Who is calling, for which authority or provider, and what may they do: accounts, memberships, sessions. */
@NullMarked
package nl.waarborg.access;

import org.jspecify.annotations.NullMarked;
