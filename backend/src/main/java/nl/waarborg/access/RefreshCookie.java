package nl.waarborg.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.NewCookie;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * The cookie with which a browser gets a new access token: out of reach of scripts, sent to the sessions' endpoints only
 * and never from another site. It goes over TLS only, except where the product is tried out on this very machine.
 */
@ApplicationScoped
class RefreshCookie {

    static final String NAME = "waarborg-session";

    private static final String PATH = "/api/v1/sessions";
    private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");

    /** What a browser presents. */
    record Presented(UUID sessionId, String secret) {}

    private final boolean secure;
    private final Duration life;

    RefreshCookie(@ConfigProperty(name = "waarborg.public-url") URI publicUrl, SessionSettings settings) {
        this.secure = !("http".equals(publicUrl.getScheme()) && LOOPBACK.contains(publicUrl.getHost()));
        this.life = settings.longest();
    }

    NewCookie carrying(UUID session, String secret) {
        return cookie(session + "." + secret, (int) life.toSeconds());
    }

    NewCookie gone() {
        return cookie("", 0);
    }

    static Optional<Presented> read(@Nullable String value) {
        if (value == null) {
            return Optional.empty();
        }
        int dot = value.indexOf('.');
        try {
            return dot < 0
                    ? Optional.empty()
                    : Optional.of(new Presented(UUID.fromString(value.substring(0, dot)), value.substring(dot + 1)));
        } catch (IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }

    private NewCookie cookie(String value, int seconds) {
        return new NewCookie.Builder(NAME)
                .value(value)
                .path(PATH)
                .maxAge(seconds)
                .httpOnly(true)
                .secure(secure)
                .sameSite(NewCookie.SameSite.STRICT)
                .build();
    }
}
