package nl.waarborg.access;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import nl.waarborg.audit.AuditTrail;
import nl.waarborg.audit.Subject;
import nl.waarborg.shared.crypto.Secret;
import nl.waarborg.shared.problem.CommonProblem;
import nl.waarborg.shared.problem.Problem;
import nl.waarborg.shared.problem.Violation;
import nl.waarborg.shared.text.Language;
import nl.waarborg.shared.time.Clock;
import org.jspecify.annotations.Nullable;

/** What people do with their own account. */
@ApplicationScoped
class OwnAccountService {

    /** @param refreshSecret what the cookie must carry from now on */
    record FactorConfirmed(List<String> recoveryCodes, String refreshSecret) {}

    private final AccountRepository accounts;
    private final MembershipRepository memberships;
    private final SessionRepository sessions;
    private final SecondFactor factor;
    private final KnownSessions known;
    private final Profiles profiles;
    private final AuditTrail audit;
    private final Clock clock;

    OwnAccountService(
            AccountRepository accounts,
            MembershipRepository memberships,
            SessionRepository sessions,
            SecondFactor factor,
            KnownSessions known,
            Profiles profiles,
            AuditTrail audit,
            Clock clock) {
        this.accounts = accounts;
        this.memberships = memberships;
        this.sessions = sessions;
        this.factor = factor;
        this.known = known;
        this.profiles = profiles;
        this.audit = audit;
        this.clock = clock;
    }

    @WithSession
    Uni<AccountApi.OwnAccount> find(Caller caller) {
        return accounts.findById(caller.accountId()).chain(account -> profile(account, caller));
    }

    /** The profile of somebody who works for a membership that has just been chosen. */
    @WithSession
    Uni<AccountApi.OwnAccount> profile(UUID account, UUID membership) {
        return accounts.findById(account)
                .chain(found -> memberships.ofAccount(account).chain(all -> profiles.own(found, all, membership)));
    }

    @WithTransaction
    Uni<AccountApi.OwnAccount> change(Caller caller, AccountApi.OwnAccountRequest request) {
        return accounts.hold(caller.accountId()).chain(account -> {
            Map<String, Object> before = facts(account);
            account.changeProfile(
                    request.name(),
                    request.phone(),
                    Language.valueOf(request.language().toUpperCase(Locale.ROOT)));
            known.forgetAccount(account.id);
            return record(caller, AccessAction.CHANGE_OWN_ACCOUNT, before, facts(account))
                    .chain(() -> profile(account, caller));
        });
    }

    /** Keeps a new password; other sessions end, this one goes on. */
    @WithTransaction
    Uni<Void> keepPassword(Caller caller, Credentials checked, String hash) {
        return accounts.hold(caller.accountId()).chain(account -> {
            if (!checked.passwordHash().equals(account.passwordHash)) {
                throw Problem.of(CommonProblem.CONFLICT);
            }
            account.setPassword(hash);
            return sessions.hold(caller.sessionId())
                    .invoke(session -> session.follow(account))
                    .chain(() -> record(caller, AccessAction.CHANGE_PASSWORD, null, null))
                    .invoke(() -> known.forgetAccount(account.id));
        });
    }

    /** Hands out the secret of a second factor to be. */
    @WithTransaction
    Uni<AccountApi.FactorOffer> offerFactor(Caller caller) {
        return accounts.hold(caller.accountId()).map(account -> {
            if (account.hasFactor()) {
                throw Problem.of(AccessProblem.SECOND_FACTOR_ALREADY_ON);
            }
            return factor.offer(account);
        });
    }

    /** Turns the second factor on; a session that could only do this becomes a full one, others end. */
    @WithTransaction
    Uni<FactorConfirmed> confirmFactor(Caller caller, String code) {
        return accounts.hold(caller.accountId()).chain(account -> {
            requirePending(account);
            if (!factor.confirm(account, code)) {
                throw Problem.invalid(Violation.of(AccessProblem.class, "/code", "wrong-code"));
            }
            account.endSessions();
            String secret = Secret.make();
            return sessions.hold(caller.sessionId())
                    .invoke(session -> {
                        session.follow(account);
                        session.rotate(Secret.hash(secret), clock.real());
                    })
                    .chain(() -> factor.renewRecovery(account))
                    .call(() -> record(caller, AccessAction.SET_SECOND_FACTOR, null, null))
                    .invoke(() -> known.forgetAccount(account.id))
                    .map(codes -> new FactorConfirmed(codes, secret));
        });
    }

    private static void requirePending(Account account) {
        if (account.hasFactor()) {
            throw Problem.of(AccessProblem.SECOND_FACTOR_ALREADY_ON);
        }
        if (account.factorPending == null) {
            throw Problem.of(AccessProblem.SECOND_FACTOR_NOT_STARTED);
        }
    }

    private Uni<AccountApi.OwnAccount> profile(Account account, Caller caller) {
        return memberships.ofAccount(account.id).chain(all -> profiles.own(account, all, active(all, caller)));
    }

    /** The membership for which the caller works now. */
    private @Nullable UUID active(Memberships all, Caller caller) {
        return all.counting(clock.today())
                .filter(one -> one.place().equals(Place.of(caller)))
                .map(one -> one.id)
                .findFirst()
                .orElse(null);
    }

    private static Map<String, Object> facts(Account account) {
        return Map.of("name", account.name, "phone", String.valueOf(account.phone), "language", account.language);
    }

    private Uni<Void> record(
            Caller caller,
            AccessAction action,
            @Nullable Map<String, Object> before,
            @Nullable Map<String, Object> after) {
        return audit.record(caller.actor(), action, Subject.of("account", caller.accountId()), before, after);
    }
}
