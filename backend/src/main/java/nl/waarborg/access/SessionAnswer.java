package nl.waarborg.access;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import nl.waarborg.shared.time.Clock;
import org.jspecify.annotations.Nullable;

/** Makes the answer of every operation that begins or goes on with a session: a fresh token and who one is. */
@ApplicationScoped
class SessionAnswer {

    private final AccessTokens tokens;
    private final Profiles profiles;
    private final SessionSettings settings;
    private final Clock clock;

    SessionAnswer(AccessTokens tokens, Profiles profiles, SessionSettings settings, Clock clock) {
        this.tokens = tokens;
        this.profiles = profiles;
        this.settings = settings;
        this.clock = clock;
    }

    Uni<SignedIn> of(
            SignInSession session,
            Account account,
            Membership membership,
            Memberships all,
            @Nullable String refreshSecret) {
        AccessTokens.Token token = tokens.sign(session, membership, clock.real());
        return profiles.own(account, all, membership.id)
                .map(own -> new SessionApi.Session(
                        token.text(),
                        token.expiresAt(),
                        settings.idle(membership.scope).toSeconds(),
                        session.purpose == SignInSession.Purpose.FACTOR_SETUP,
                        own))
                .map(answer -> new SignedIn(session.id, answer, refreshSecret));
    }
}
