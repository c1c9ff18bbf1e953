package nl.waarborg.access;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;
import nl.waarborg.access.SignInSession.Purpose;
import nl.waarborg.audit.AuditTrail;
import nl.waarborg.audit.Subject;
import nl.waarborg.shared.Actor;
import nl.waarborg.shared.crypto.Secret;
import nl.waarborg.shared.problem.Problem;
import nl.waarborg.shared.time.Clock;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** Begins, switches and ends sessions. */
@ApplicationScoped
class SessionService {

    private final AccountRepository accounts;
    private final MembershipRepository memberships;
    private final SessionRepository sessions;
    private final SecondFactor factor;
    private final KnownSessions known;
    private final SessionAnswer answer;
    private final SessionSettings settings;
    private final AuditTrail audit;
    private final Clock clock;
    private final boolean demo;

    SessionService(
            AccountRepository accounts,
            MembershipRepository memberships,
            SessionRepository sessions,
            SecondFactor factor,
            KnownSessions known,
            SessionAnswer answer,
            SessionSettings settings,
            AuditTrail audit,
            Clock clock,
            @ConfigProperty(name = "waarborg.demo", defaultValue = "false") boolean demo) {
        this.accounts = accounts;
        this.memberships = memberships;
        this.sessions = sessions;
        this.factor = factor;
        this.known = known;
        this.answer = answer;
        this.settings = settings;
        this.audit = audit;
        this.clock = clock;
        this.demo = demo;
    }

    /** Begins a session for somebody whose password was found good. */
    @WithTransaction
    Uni<SignedIn> begin(Credentials checked, @Nullable String code, Actor visitor) {
        return accounts.hold(checked.accountId())
                .invoke(account -> requireUnchanged(account, checked))
                .chain(account -> memberships.ofAccount(account.id).chain(all -> {
                    Membership membership = all.choose(account.lastMembershipId, clock.today());
                    return checkFactor(account, all, code)
                            .chain(purpose -> start(account, membership, purpose, visitor)
                                    .chain(session -> answer.of(session, account, membership, all, secret(session))));
                }));
    }

    /** Goes on for another authority or provider. */
    @WithTransaction
    Uni<SignedIn> switchTo(Caller caller, UUID membershipId) {
        return sessions.hold(caller.sessionId())
                .chain(session -> accounts.hold(caller.accountId())
                        .chain(account -> memberships.ofAccount(account.id).chain(all -> {
                            Membership membership =
                                    all.find(membershipId, clock.today()).orElseThrow(Problem::notFound);
                            session.worksFor(membership.id);
                            account.worksFor(membership.id);
                            return record(caller, AccessAction.SWITCH_MEMBERSHIP, "membership", membership.id)
                                    .chain(() -> answer.of(session, account, membership, all, null));
                        })))
                .invoke(done -> known.forget(done.sessionId()));
    }

    /** Ends the session of a cookie, whatever state it is in; nothing is said about what was there. */
    @WithTransaction
    Uni<Void> end(RefreshCookie.Presented presented, Actor visitor) {
        return sessions.hold(presented.sessionId()).chain(session -> {
            if (session == null || !session.knows(Secret.hash(presented.secret()))) {
                return Uni.createFrom().voidItem();
            }
            session.end(clock.real());
            known.forget(session.id);
            return audit.session(visitor, AccessAction.SIGN_OUT, Subject.of("account", session.accountId));
        });
    }

    /** Ends every session of the caller, on every device. */
    @WithTransaction
    Uni<Void> endAll(Caller caller) {
        return accounts.hold(caller.accountId())
                .invoke(Account::endSessions)
                .chain(() -> record(caller, AccessAction.SIGN_OUT_EVERYWHERE, "account", caller.accountId()))
                .invoke(() -> known.forgetAccount(caller.accountId()));
    }

    private static void requireUnchanged(@Nullable Account account, Credentials checked) {
        if (account == null || account.hasEnded() || !checked.passwordHash().equals(account.passwordHash)) {
            throw Problem.of(AccessProblem.INVALID_CREDENTIALS);
        }
    }

    /** Staff need a second factor, except in a demo, which an installation with real data refuses to be. */
    private Uni<Purpose> checkFactor(Account account, Memberships all, @Nullable String code) {
        if (!account.hasFactor()) {
            boolean needed = !demo && all.ofStaff(clock.today());
            return Uni.createFrom().item(needed ? Purpose.FACTOR_SETUP : Purpose.WORK);
        }
        if (code == null || code.isBlank()) {
            throw Problem.of(AccessProblem.SECOND_FACTOR_REQUIRED);
        }
        return factor.accept(account, code).map(accepted -> {
            if (!accepted) {
                throw Problem.of(AccessProblem.INVALID_SECOND_FACTOR);
            }
            return Purpose.WORK;
        });
    }

    private Uni<SignInSession> start(Account account, Membership membership, Purpose purpose, Actor visitor) {
        Instant now = clock.real();
        SignInSession session = new SignInSession(account, membership.id, purpose, now, settings.longest());
        account.signedIn(membership.id, now);
        return sessions.persist(session)
                .call(() -> audit.session(visitor, AccessAction.SIGN_IN, Subject.of("account", account.id)));
    }

    /** A session that may only set up the second factor has no cookie: it ends with its token. */
    private @Nullable String secret(SignInSession session) {
        if (session.purpose == Purpose.FACTOR_SETUP) {
            return null;
        }
        String secret = Secret.make();
        session.rotate(Secret.hash(secret), clock.real());
        return secret;
    }

    private Uni<Void> record(Caller caller, AccessAction action, String kind, UUID id) {
        return audit.session(caller.actor(), action, Subject.of(kind, id));
    }
}
