package nl.waarborg.access;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import nl.waarborg.shared.Actor;
import nl.waarborg.shared.problem.Problem;
import nl.waarborg.shared.problem.Violation;

/** Changes and sets passwords. Hashing is done before the transaction begins. */
@ApplicationScoped
class PasswordService {

    private static final Duration RESET_TAKES = Duration.ofMillis(400);

    private final CredentialView credentials;
    private final Passwords passwords;
    private final OwnAccountService accounts;
    private final LinkService links;
    private final SignInLimits limits;

    PasswordService(
            CredentialView credentials,
            Passwords passwords,
            OwnAccountService accounts,
            LinkService links,
            SignInLimits limits) {
        this.credentials = credentials;
        this.passwords = passwords;
        this.accounts = accounts;
        this.links = links;
        this.limits = limits;
    }

    Uni<Void> change(Caller caller, AccountApi.PasswordRequest request) {
        limits.attempt(caller.accountId().toString());
        return credentials
                .find(caller.accountId())
                .invoke(known -> PasswordPolicy.require(request.newPassword(), known.email(), "/newPassword"))
                .chain(known -> passwords
                        .matches(request.currentPassword(), known.passwordHash())
                        .invoke(PasswordService::requireMatch)
                        .chain(() -> passwords.hash(request.newPassword()))
                        .chain(hash -> accounts.keepPassword(caller, known, hash)));
    }

    /** Sets a password with a one-time link. */
    Uni<Void> redeem(SessionApi.LinkRedemptionRequest request, Actor visitor) {
        return links.inspect(request.token())
                .invoke(link -> PasswordPolicy.require(request.password(), link.email(), "/password"))
                .chain(() -> passwords.hash(request.password()))
                .chain(hash -> links.redeem(request.token(), hash, visitor));
    }

    /** Answers after the same time whether the address is known or not. */
    Uni<Void> requestReset(String email, Actor visitor) {
        limits.attempt(FailureRepository.key(email));
        Uni<Void> pause = Uni.createFrom().voidItem().onItem().delayIt().by(RESET_TAKES);
        return Uni.join()
                .all(links.requestReset(email, visitor), pause)
                .andFailFast()
                .replaceWithVoid();
    }

    private static void requireMatch(boolean matches) {
        if (!matches) {
            throw Problem.invalid(Violation.of(PasswordService.class, "/currentPassword", "wrong-password"));
        }
    }
}
