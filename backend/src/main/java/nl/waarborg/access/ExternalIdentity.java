package nl.waarborg.access;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;

/**
 * Whom an outside sign-in service says that somebody is (OpenID Connect Core 1.0, 5.1).
 *
 * @param email only when the service has verified it
 * @param acr how sure the service is, the authentication context class
 * @param roles the roles of ours that the token names
 */
record ExternalIdentity(
        String subject, @Nullable String email, @Nullable String acr, Set<Role> roles) {

    private static final Set<String> KNOWN =
            Stream.of(Role.values()).map(Role::name).collect(Collectors.toUnmodifiableSet());

    static ExternalIdentity of(JsonWebToken token) {
        boolean verified = Boolean.parseBoolean(String.valueOf(token.<Object>getClaim("email_verified")));
        return new ExternalIdentity(
                token.getSubject(),
                verified ? token.<String>getClaim("email") : null,
                token.getClaim("acr"),
                token.getGroups().stream()
                        .filter(KNOWN::contains)
                        .map(Role::valueOf)
                        .collect(Collectors.toSet()));
    }
}
