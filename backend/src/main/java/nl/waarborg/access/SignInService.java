package nl.waarborg.access;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import nl.waarborg.audit.AuditTrail;
import nl.waarborg.audit.Subject;
import nl.waarborg.shared.Actor;
import nl.waarborg.shared.problem.Problem;
import nl.waarborg.shared.time.Clock;
import org.jspecify.annotations.Nullable;

/**
 * Signs people in with a password. Unknown addresses, wrong passwords and accounts that have ended take the same way,
 * as long, to the same answer. The costly hash is checked outside of any transaction.
 */
@ApplicationScoped
class SignInService {

    private final SignInLimits limits;
    private final FailureRepository failures;
    private final CredentialView credentials;
    private final Passwords passwords;
    private final SessionService sessions;
    private final AuditTrail audit;
    private final Clock clock;

    SignInService(
            SignInLimits limits,
            FailureRepository failures,
            CredentialView credentials,
            Passwords passwords,
            SessionService sessions,
            AuditTrail audit,
            Clock clock) {
        this.limits = limits;
        this.failures = failures;
        this.credentials = credentials;
        this.passwords = passwords;
        this.sessions = sessions;
        this.audit = audit;
        this.clock = clock;
    }

    Uni<SignedIn> signIn(SessionApi.SignInRequest request, Actor visitor) {
        String key = FailureRepository.key(request.email());
        limits.attempt(key);
        return refuseLocked(key)
                .chain(() -> credentials.find(Account.normalised(request.email())))
                .chain(known -> check(request.password(), known)
                        .chain(account -> sessions.begin(account, request.code(), visitor))
                        .onFailure(SignInService::isGuess)
                        .call(() -> failed(key, known, visitor)))
                .call(() -> failures.clear(key));
    }

    private Uni<Void> refuseLocked(String key) {
        Instant now = clock.real();
        return failures.lockedUntil(key, now)
                .invoke(until -> {
                    if (until != null) {
                        throw Problem.of(AccessProblem.ACCOUNT_LOCKED).retryAfter(Duration.between(now, until));
                    }
                })
                .replaceWithVoid();
    }

    private Uni<Credentials> check(String password, @Nullable Credentials known) {
        return passwords
                .matches(password, known == null ? null : known.passwordHash())
                .map(matches -> {
                    if (!matches || known == null) {
                        throw Problem.of(AccessProblem.INVALID_CREDENTIALS);
                    }
                    return known;
                });
    }

    private static boolean isGuess(Throwable failure) {
        return failure instanceof Problem problem
                && (problem.type() == AccessProblem.INVALID_CREDENTIALS
                        || problem.type() == AccessProblem.INVALID_SECOND_FACTOR);
    }

    private Uni<Void> failed(String key, @Nullable Credentials known, Actor visitor) {
        Subject subject = Subject.of("account", known == null ? null : known.accountId());
        return failures.failed(key, clock.real())
                .chain(until -> audit.session(
                        visitor, until == null ? AccessAction.SIGN_IN_REFUSED : AccessAction.LOCK_OUT, subject));
    }
}
