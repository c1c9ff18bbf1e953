package nl.waarborg.access;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import nl.waarborg.shared.problem.Problem;
import nl.waarborg.shared.problem.Violation;

/** Changes passwords. Hashing is done before the transaction begins. */
@ApplicationScoped
class PasswordService {

    private final CredentialView credentials;
    private final Passwords passwords;
    private final OwnAccountService accounts;
    private final SignInLimits limits;

    PasswordService(
            CredentialView credentials, Passwords passwords, OwnAccountService accounts, SignInLimits limits) {
        this.credentials = credentials;
        this.passwords = passwords;
        this.accounts = accounts;
        this.limits = limits;
    }

    Uni<Void> change(Caller caller, AccountApi.PasswordRequest request) {
        limits.attempt(caller.accountId().toString());
        return credentials.find(caller.accountId())
                .invoke(known -> PasswordPolicy.require(request.newPassword(), known.email(), "/newPassword"))
                .chain(known -> passwords.matches(request.currentPassword(), known.passwordHash())
                        .invoke(PasswordService::requireMatch)
                        .chain(() -> passwords.hash(request.newPassword()))
                        .chain(hash -> accounts.keepPassword(caller, known, hash)));
    }

    private static void requireMatch(boolean matches) {
        if (!matches) {
            throw Problem.invalid(Violation.of(PasswordService.class, "/currentPassword", "wrong-password"));
        }
    }
}
