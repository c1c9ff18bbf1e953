package nl.waarborg.access;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;

/** Goes on for another authority or provider, with a session of ours or with a token of an outside sign-in service. */
@ApplicationScoped
class SwitchService {

    /** @param expiresAt in seconds since 1970 */
    record Presented(String token, long expiresAt) {}

    private final SessionService sessions;
    private final ExternalAccountService external;
    private final ExternalCallers callers;
    private final OwnAccountService accounts;
    private final SessionSettings settings;

    SwitchService(
            SessionService sessions,
            ExternalAccountService external,
            ExternalCallers callers,
            OwnAccountService accounts,
            SessionSettings settings) {
        this.sessions = sessions;
        this.external = external;
        this.callers = callers;
        this.accounts = accounts;
        this.settings = settings;
    }

    Uni<SessionApi.Session> switchTo(Caller caller, UUID membershipId, Presented presented) {
        if (settings.mode() == SessionSettings.Mode.OWN_ACCOUNTS) {
            return sessions.switchTo(caller, membershipId).map(SignedIn::session);
        }
        return external.choose(caller, membershipId)
                .invoke(() -> callers.forget(caller))
                .chain(() -> accounts.profile(caller.accountId(), membershipId))
                .map(own -> goOn(own, presented, caller));
    }

    /** The token stays as it is: it says who one is, and the account now says for whom. */
    private SessionApi.Session goOn(AccountApi.OwnAccount own, Presented presented, Caller caller) {
        return new SessionApi.Session(
                presented.token(),
                Instant.ofEpochSecond(presented.expiresAt()),
                settings.idle(caller.isProvider() ? Scope.PROVIDER : Scope.AUTHORITY)
                        .toSeconds(),
                false,
                own);
    }
}
