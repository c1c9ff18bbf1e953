package nl.waarborg.access;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import nl.waarborg.audit.AuditTrail;
import nl.waarborg.audit.Subject;
import nl.waarborg.shared.Actor;
import nl.waarborg.shared.problem.Problem;
import nl.waarborg.shared.time.Clock;
import org.jspecify.annotations.Nullable;

/**
 * Finds the account of somebody whom an outside sign-in service vouches for. That service says who somebody is; what that
 * person may do here stays with the membership.
 */
@ApplicationScoped
class ExternalAccountService {

    /** An account with the membership for which it works. */
    record Found(Account account, Membership membership) {}

    private final AccountRepository accounts;
    private final MembershipRepository memberships;
    private final AuditTrail audit;
    private final Clock clock;

    ExternalAccountService(
            AccountRepository accounts, MembershipRepository memberships, AuditTrail audit, Clock clock) {
        this.accounts = accounts;
        this.memberships = memberships;
        this.audit = audit;
        this.clock = clock;
    }

    @WithSession
    Uni<@Nullable Found> find(String subject) {
        return accounts.findBySubject(subject)
                .chain(account -> account == null ? Uni.createFrom().nullItem() : found(account));
    }

    /** Ties an account to a subject by an address that the service has verified; from then on the subject counts. */
    @WithTransaction
    Uni<Found> bind(ExternalIdentity identity) {
        if (identity.email() == null) {
            throw Problem.of(AccessProblem.NO_MEMBERSHIP);
        }
        return accounts.findByEmail(identity.email()).chain(account -> {
            if (account == null || !account.mayBeBoundTo(identity.subject())) {
                throw Problem.of(AccessProblem.NO_MEMBERSHIP);
            }
            account.bind(identity.subject());
            return audit.record(
                            Actor.system("external-sign-in"),
                            AccessAction.BIND_EXTERNAL_ACCOUNT,
                            Subject.of("account", account.id),
                            null,
                            null)
                    .chain(() -> found(account));
        });
    }

    /** Chooses the membership for which an account works from now on. */
    @WithTransaction
    Uni<Void> choose(Caller caller, UUID membershipId) {
        return accounts.hold(caller.accountId())
                .chain(account -> memberships
                        .ofAccount(account.id)
                        .map(all -> all.find(membershipId, clock.today()).orElseThrow(Problem::notFound))
                        .invoke(membership -> account.worksFor(membership.id))
                        .chain(membership -> audit.session(
                                caller.actor(),
                                AccessAction.SWITCH_MEMBERSHIP,
                                Subject.of("membership", membership.id))));
    }

    private Uni<Found> found(Account account) {
        if (account.hasEnded()) {
            throw Problem.of(AccessProblem.NO_MEMBERSHIP);
        }
        return memberships
                .ofAccount(account.id)
                .map(all -> new Found(account, all.choose(account.lastMembershipId, clock.today())));
    }
}
