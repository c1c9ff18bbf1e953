package nl.waarborg.access;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import nl.waarborg.shared.problem.Problem;

/** How long somebody stays signed in, and by whom people are signed in. */
@ConfigMapping(prefix = "waarborg.sign-in")
interface SessionSettings {

    enum Mode {
        /** Accounts, passwords and second factors of our own. */
        OWN_ACCOUNTS,
        /** An external OpenID Connect service signs people in; this server checks its tokens. */
        OIDC
    }

    @WithDefault("OWN_ACCOUNTS")
    Mode mode();

    /** How long an access token is good. */
    @WithDefault("8M")
    Duration token();

    /** After this time without a request the session of a member of staff ends. */
    @WithDefault("15M")
    Duration staffIdle();

    @WithDefault("30M")
    Duration providerIdle();

    /** After this time every session ends. */
    @WithDefault("10H")
    Duration longest();

    /** With an outside service: which authentication context classes (acr) are strong enough for staff. */
    Optional<List<String>> staffAcr();

    /** How long an ended session or membership may still work on another server. */
    @WithDefault("4s")
    Duration cache();

    /** Refuses what only makes sense where people have a password here. */
    default void requireOwnAccounts() {
        if (mode() != Mode.OWN_ACCOUNTS) {
            throw Problem.of(AccessProblem.OWN_ACCOUNTS_OFF);
        }
    }

    default Duration idle(Scope scope) {
        return scope == Scope.PROVIDER ? providerIdle() : staffIdle();
    }
}
