package nl.waarborg.access;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.smallrye.jwt.auth.principal.DefaultJWTCallerPrincipal;
import io.smallrye.jwt.auth.principal.DefaultJWTTokenParser;
import io.smallrye.jwt.auth.principal.JWTAuthContextInfo;
import io.smallrye.jwt.auth.principal.JWTCallerPrincipal;
import io.smallrye.jwt.auth.principal.JWTCallerPrincipalFactory;
import io.smallrye.jwt.auth.principal.ParseException;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import java.time.Duration;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.waarborg.shared.crypto.Secret;
import nl.waarborg.shared.time.Clock;
import org.eclipse.microprofile.jwt.Claims;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.consumer.JwtContext;
import org.jspecify.annotations.Nullable;

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

    private final DefaultJWTTokenParser checker = new DefaultJWTTokenParser();
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
        JwtContext checked = checker.parse(token, rules);
        @Nullable String type = checked.getJoseObjects().get(0).getHeader("typ");
        if (settings.mode() == SessionSettings.Mode.OWN_ACCOUNTS && !AccessTokens.TYPE.equals(type)) {
            throw new ParseException("Not an access token");
        }
        JWTCallerPrincipal fresh = new GoodToken(type, checked.getJwtClaims());
        good.put(hash, fresh);
        return fresh;
    }

    /** The library makes and catches an exception each time it is asked for a claim that it does not name itself. */
    private static final class GoodToken extends DefaultJWTCallerPrincipal {

        private static final Map<String, Claims> NAMED =
                Stream.of(Claims.values()).collect(Collectors.toUnmodifiableMap(Claims::name, Function.identity()));

        GoodToken(@Nullable String type, JwtClaims claims) {
            super(type, claims);
        }

        @Override
        protected Claims getClaimType(String name) {
            return NAMED.getOrDefault(name, Claims.UNKNOWN);
        }
    }
}
