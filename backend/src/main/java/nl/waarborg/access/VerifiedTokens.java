package nl.waarborg.access;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.smallrye.jwt.auth.principal.DefaultJWTCallerPrincipalFactory;
import io.smallrye.jwt.auth.principal.JWTAuthContextInfo;
import io.smallrye.jwt.auth.principal.JWTCallerPrincipal;
import io.smallrye.jwt.auth.principal.JWTCallerPrincipalFactory;
import io.smallrye.jwt.auth.principal.ParseException;
import io.vertx.core.json.JsonObject;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import nl.waarborg.shared.crypto.Secret;
import nl.waarborg.shared.time.Clock;

/**
 * Remembers which tokens were found good, since checking a signature is the dearest part of a small request. A token is
 * kept under its hash, for a minute at most and never longer than it is good; a new key means a new start of the
 * server. Tokens of our own must carry their type, so that no other JWT signed with the key passes for one.
 */
@Alternative
@Priority(1)
@ApplicationScoped
class VerifiedTokens extends JWTCallerPrincipalFactory {

    private static final int MOST = 10_000;

    private final Cache<String, JWTCallerPrincipal> good = Caffeine.newBuilder()
            .maximumSize(MOST)
            .expireAfterWrite(Duration.ofMinutes(1))
            .build();

    private final JWTCallerPrincipalFactory checker = new DefaultJWTCallerPrincipalFactory();
    private final SessionSettings settings;
    private final Clock clock;

    VerifiedTokens(SessionSettings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public JWTCallerPrincipal parse(String token, JWTAuthContextInfo rules) throws ParseException {
        String hash = Secret.hash(token);
        JWTCallerPrincipal known = good.getIfPresent(hash);
        if (known != null && known.getExpirationTime() > clock.real().getEpochSecond()) {
            return known;
        }
        JWTCallerPrincipal fresh = checker.parse(token, rules);
        if (settings.mode() == SessionSettings.Mode.OWN_ACCOUNTS && !AccessTokens.TYPE.equals(type(token))) {
            throw new ParseException("Not an access token");
        }
        good.put(hash, fresh);
        return fresh;
    }

    private static String type(String token) {
        byte[] header = Base64.getUrlDecoder().decode(token.substring(0, token.indexOf('.')));
        return new JsonObject(new String(header, StandardCharsets.UTF_8)).getString("typ", "");
    }
}
