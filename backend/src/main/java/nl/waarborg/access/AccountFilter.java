package nl.waarborg.access;

import java.util.UUID;
import nl.waarborg.shared.web.Cursor;
import org.jspecify.annotations.Nullable;

/**
 * Which accounts to show.
 *
 * @param providerId those of a provider; without it, staff see staff
 * @param after the place after which the page begins: the name in small letters and the identifier
 */
record AccountFilter(
        @Nullable UUID id,
        @Nullable String search,
        AccountApi.@Nullable AccountStatus status,
        @Nullable UUID providerId,
        @Nullable Cursor after,
        int limit) {

    static AccountFilter one(UUID id) {
        return new AccountFilter(id, null, null, null, null, 1);
    }

    /** The search as a pattern for LIKE. */
    @Nullable
    String pattern() {
        return search == null || search.isBlank()
                ? null
                : "%" + search.strip().replaceAll("([%_\\\\])", "\\\\$1") + "%";
    }
}
