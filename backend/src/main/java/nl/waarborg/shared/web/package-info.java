/** What every endpoint needs: detached work, preconditions, idempotency, paging, limits. */
@NullMarked
package nl.waarborg.shared.web;

import org.jspecify.annotations.NullMarked;
