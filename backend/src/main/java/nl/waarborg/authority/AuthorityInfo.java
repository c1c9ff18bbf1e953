package nl.waarborg.authority;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An authority as the rooms above know it. */
public record AuthorityInfo(
        UUID id,
        String code,
        String name,
        String casePrefix,
        @Nullable String email,
        @Nullable String phone) {

    static AuthorityInfo of(Authority authority) {
        return new AuthorityInfo(
                authority.id, authority.code, authority.name, authority.casePrefix, authority.email, authority.phone);
    }
}
