package nl.waarborg.access;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import nl.waarborg.audit.AuditTrail;
import nl.waarborg.audit.Subject;
import nl.waarborg.shared.problem.Problem;
import nl.waarborg.shared.time.Clock;
import org.jspecify.annotations.Nullable;

/** Helps people who cannot get in: a new invitation, a second factor that was lost. */
@ApplicationScoped
class AccountCareService {

    private final AccountRepository accounts;
    private final MembershipRepository memberships;
    private final RecoveryCodeRepository recovery;
    private final PlaceNames names;
    private final LinkMails mails;
    private final KnownSessions known;
    private final AuditTrail audit;
    private final Clock clock;

    AccountCareService(
            AccountRepository accounts,
            MembershipRepository memberships,
            RecoveryCodeRepository recovery,
            PlaceNames names,
            LinkMails mails,
            KnownSessions known,
            AuditTrail audit,
            Clock clock) {
        this.accounts = accounts;
        this.memberships = memberships;
        this.recovery = recovery;
        this.names = names;
        this.mails = mails;
        this.known = known;
        this.audit = audit;
        this.clock = clock;
    }

    /** Mails a new link to somebody who has not set a password yet; the former link stops working. */
    @WithTransaction
    Uni<Void> resendInvitation(Caller caller, UUID id) {
        return withManaged(caller, id, (account, membership) -> {
            if (!account.isInvited()) {
                throw Problem.of(AccessProblem.ALREADY_SIGNED_IN_ONCE);
            }
            Place place = membership.place();
            return names.of(Set.of(place))
                    .chain(known -> mails.invite(account, place, known.get(place.id())))
                    .chain(() -> record(caller, AccessAction.RESEND_INVITATION, id, null));
        });
    }

    /** Removes a lost second factor; sessions end, and the owner is told. */
    @WithTransaction
    Uni<Void> resetSecondFactor(Caller caller, UUID id, String reason) {
        return withManaged(caller, id, (account, membership) -> {
            account.removeFactor();
            known.forgetAccount(id);
            return recovery.forget(id)
                    .chain(() -> mails.tellFactorRemoved(account, membership.scope))
                    .chain(() -> record(caller, AccessAction.RESET_SECOND_FACTOR, id, reason));
        });
    }

    private Uni<Void> withManaged(Caller caller, UUID id, BiFunction<Account, Membership, Uni<Void>> work) {
        if (id.equals(caller.accountId())) {
            throw Problem.of(AccessProblem.NOT_FOR_YOURSELF);
        }
        return accounts.hold(id)
                .onItem()
                .ifNull()
                .failWith(Problem::notFound)
                .chain(account -> memberships
                        .ofAccount(id)
                        .map(all -> all.notOver(clock.today())
                                .filter(one -> GrantPolicy.manages(caller, one))
                                .findFirst()
                                .orElseThrow(Problem::notFound))
                        .chain(membership -> work.apply(account, membership)));
    }

    private Uni<Void> record(Caller caller, AccessAction action, UUID id, @Nullable String reason) {
        return audit.record(
                caller.actor(),
                action,
                Subject.of("account", id),
                null,
                reason == null ? null : Map.of("reason", reason));
    }
}
