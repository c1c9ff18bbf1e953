package nl.waarborg.access;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import nl.waarborg.audit.AuditTrail;
import nl.waarborg.audit.Subject;
import nl.waarborg.shared.Actor;
import nl.waarborg.shared.problem.Problem;
import nl.waarborg.shared.time.Clock;
import org.jspecify.annotations.Nullable;

/** What a one-time link does: it lets somebody set a password, once. */
@ApplicationScoped
class LinkService {

    private final LinkRepository links;
    private final LinkMails mails;
    private final AccountRepository accounts;
    private final MembershipRepository memberships;
    private final FailureRepository failures;
    private final KnownSessions known;
    private final AuditTrail audit;
    private final Clock clock;

    LinkService(
            LinkRepository links,
            LinkMails mails,
            AccountRepository accounts,
            MembershipRepository memberships,
            FailureRepository failures,
            KnownSessions known,
            AuditTrail audit,
            Clock clock) {
        this.links = links;
        this.mails = mails;
        this.accounts = accounts;
        this.memberships = memberships;
        this.failures = failures;
        this.known = known;
        this.audit = audit;
        this.clock = clock;
    }

    @WithSession
    Uni<SessionApi.LinkInspection> inspect(String token) {
        return links.findByToken(token)
                .invoke(link -> requireGood(link, clock.real()))
                .chain(link -> accounts.findById(link.accountId)
                        .invoke(LinkService::requireGoing)
                        .map(account -> new SessionApi.LinkInspection(
                                link.purpose, account.email, account.name, link.expiresAt)));
    }

    /** Sets the password and uses the link up; a lock after wrong guesses ends too. */
    @WithTransaction
    Uni<Void> redeem(String token, String passwordHash, Actor visitor) {
        Instant now = clock.real();
        return links.holdByToken(token)
                .invoke(link -> requireGood(link, now))
                .chain(link -> accounts.hold(link.accountId)
                        .invoke(LinkService::requireGoing)
                        .chain(account -> {
                            link.use(now);
                            account.setPassword(passwordHash);
                            known.forgetAccount(account.id);
                            return links.voidOpen(account.id, now)
                                    .chain(() -> failures.clear(FailureRepository.key(account.email)))
                                    .chain(() -> audit.record(
                                            visitor,
                                            AccessAction.SET_PASSWORD,
                                            Subject.of("account", account.id),
                                            null,
                                            null));
                        }));
    }

    /** Mails a reset link if the address belongs to somebody who may sign in; says nothing either way. */
    @WithTransaction
    Uni<Void> requestReset(String email, Actor visitor) {
        return accounts.findByEmail(email).chain(account -> {
            if (account == null || account.hasEnded()) {
                return Uni.createFrom().voidItem();
            }
            return memberships
                    .ofAccount(account.id)
                    .chain(all -> all.notOver(clock.today())
                            .findFirst()
                            .map(membership -> mails.reset(account, membership.scope)
                                    .chain(() -> audit.record(
                                            visitor,
                                            AccessAction.REQUEST_RESET,
                                            Subject.of("account", account.id),
                                            null,
                                            null)))
                            .orElseGet(() -> Uni.createFrom().voidItem()));
        });
    }

    private static void requireGood(@Nullable OneTimeLink link, Instant now) {
        if (link == null || !link.isGood(now)) {
            throw Problem.of(AccessProblem.LINK_NOT_VALID);
        }
    }

    private static void requireGoing(Account account) {
        if (account.hasEnded()) {
            throw Problem.of(AccessProblem.LINK_NOT_VALID);
        }
    }
}
