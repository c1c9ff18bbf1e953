package nl.waarborg.access;

import io.smallrye.jwt.algorithm.SignatureAlgorithm;
import io.smallrye.jwt.build.Jwt;
import io.smallrye.jwt.util.KeyUtils;
import io.smallrye.jwt.util.ResourceUtils;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.time.Instant;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Signs access tokens: short-lived JWTs (RFC 9068) with RS256. */
@ApplicationScoped
class AccessTokens {

    static final String MEMBERSHIP = "membership";
    static final String SCOPE = "scope";
    static final String SESSION = "session";
    static final String GENERATION = "generation";
    static final String TYPE = "at+jwt";

    /** @param expiresAt when the token is no longer good */
    record Token(String text, Instant expiresAt) {}

    private final PrivateKey key;
    private final String issuer;
    private final String audience;
    private final SessionSettings settings;

    AccessTokens(
            @ConfigProperty(name = "smallrye.jwt.sign.key.location") String key,
            @ConfigProperty(name = "waarborg.token.issuer") String issuer,
            @ConfigProperty(name = "waarborg.token.audience") String audience,
            SessionSettings settings)
            throws IOException, GeneralSecurityException {
        this.key = KeyUtils.decodePrivateKey(ResourceUtils.readResource(key));
        this.issuer = issuer;
        this.audience = audience;
        this.settings = settings;
    }

    Token sign(SignInSession session, Membership membership, Instant when) {
        Instant expiresAt = when.plus(settings.token());
        Set<String> groups = session.purpose == SignInSession.Purpose.FACTOR_SETUP
                ? Set.of(Roles.FACTOR_SETUP)
                : membership.roles().stream().map(Role::name).collect(Collectors.toSet());
        String text = Jwt.issuer(issuer)
                .audience(audience)
                .subject(session.accountId.toString())
                .groups(groups)
                .claim(MEMBERSHIP, membership.id.toString())
                .claim(SCOPE, membership.scope.name())
                .claim(SESSION, session.id.toString())
                .claim(GENERATION, session.generation)
                .issuedAt(when.getEpochSecond())
                .expiresAt(expiresAt.getEpochSecond())
                .jws()
                .type(TYPE)
                .algorithm(SignatureAlgorithm.RS256)
                .sign(key);
        return new Token(text, Instant.ofEpochSecond(expiresAt.getEpochSecond()));
    }
}
