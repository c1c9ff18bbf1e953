package nl.waarborg.access;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import nl.waarborg.audit.AuditTrail;
import nl.waarborg.audit.Subject;
import nl.waarborg.shared.problem.Problem;
import nl.waarborg.shared.time.Clock;
import nl.waarborg.shared.web.Idempotency;
import org.jspecify.annotations.Nullable;

/** Gives people roles, and takes them back. Nobody does either for himself (security control C-04). */
@ApplicationScoped
class MembershipService {

    /** What a repeat of the same request is answered from. */
    record Done(UUID accountId) {}

    private final AccountRepository accounts;
    private final MembershipRepository memberships;
    private final SessionRepository sessions;
    private final Granting granting;
    private final KnownSessions known;
    private final Idempotency idempotency;
    private final AuditTrail audit;
    private final Clock clock;

    MembershipService(
            AccountRepository accounts,
            MembershipRepository memberships,
            SessionRepository sessions,
            Granting granting,
            KnownSessions known,
            Idempotency idempotency,
            AuditTrail audit,
            Clock clock) {
        this.accounts = accounts;
        this.memberships = memberships;
        this.sessions = sessions;
        this.granting = granting;
        this.known = known;
        this.idempotency = idempotency;
        this.audit = audit;
        this.clock = clock;
    }

    /** Makes an account, or finds the one that has this address, and gives it a membership. */
    @WithTransaction
    Uni<UUID> invite(Caller caller, @Nullable String key, AccountApi.InviteAccountRequest request) {
        Place place = GrantPolicy.place(caller, request.authorityId(), request.providerId());
        GrantPolicy.requireMayGive(caller, place, request.roles());
        Grant grant = new Grant(place, request.roles(), clock.today(), request.validUntil());
        return once(
                caller,
                "inviteAccount",
                key,
                request,
                () -> accounts.findByEmail(request.email())
                        .chain(account -> account != null
                                ? Uni.createFrom().item(account)
                                : accounts.persist(new Account(request.email(), request.name(), clock.real())))
                        .chain(account -> granting.give(caller, account, grant, AccessAction.INVITE)));
    }

    /** Gives an account that the caller sees a membership more. */
    @WithTransaction
    Uni<UUID> grant(Caller caller, UUID id, @Nullable String key, AccountApi.GrantMembershipRequest request) {
        Place place = GrantPolicy.place(caller, request.authorityId(), request.providerId());
        GrantPolicy.requireMayGive(caller, place, request.roles());
        Grant grant = new Grant(place, request.roles(), request.validFrom(), request.validUntil());
        return once(
                caller,
                "grantMembership",
                key,
                request,
                () -> seen(caller, id)
                        .chain(account -> granting.give(caller, account, grant, AccessAction.GRANT_MEMBERSHIP)));
    }

    /** Agrees, as the second person, with a membership that reads the content of cases. */
    @WithTransaction
    Uni<UUID> approve(Caller caller, UUID membershipId) {
        return memberships
                .hold(membershipId)
                .invoke(membership -> requireSeen(caller, membership))
                .chain(membership -> {
                    requireOther(caller, membership.accountId);
                    requireOther(caller, membership.grantedBy);
                    if (!membership.awaitsApproval || membership.isOver(clock.today())) {
                        throw Problem.of(AccessProblem.NOTHING_TO_APPROVE);
                    }
                    membership.approve(caller.accountId(), clock.real());
                    return record(caller, AccessAction.APPROVE_MEMBERSHIP, membership, null)
                            .replaceWith(membership.accountId);
                });
    }

    /** Ends one membership; what runs on it stops at once. */
    @WithTransaction
    Uni<Void> end(Caller caller, UUID membershipId, String reason) {
        return memberships
                .hold(membershipId)
                .invoke(membership -> requireManaged(caller, membership))
                .chain(membership -> {
                    requireOther(caller, membership.accountId);
                    if (membership.isOver(clock.today())) {
                        throw Problem.of(AccessProblem.MEMBERSHIP_ENDED);
                    }
                    return endOne(caller, membership, reason);
                });
    }

    /** Ends all memberships that the caller manages; an account that then has none ends with them. */
    @WithTransaction
    Uni<UUID> endAccount(Caller caller, UUID id, String reason) {
        requireOther(caller, id);
        return seen(caller, id)
                .chain(account -> memberships.ofAccount(id).chain(all -> {
                    Uni<Void> ending = Uni.createFrom().voidItem();
                    for (Membership membership : all.notOver(clock.today()).toList()) {
                        if (GrantPolicy.manages(caller, membership)) {
                            ending = ending.chain(() -> endOne(caller, membership, reason));
                        }
                    }
                    return ending.invoke(() -> {
                                if (all.notOver(clock.today()).findAny().isEmpty()) {
                                    account.end(clock.real());
                                }
                            })
                            .chain(() -> audit.record(
                                    caller.actor(),
                                    AccessAction.END_ACCOUNT,
                                    Subject.of("account", id),
                                    null,
                                    Map.of("reason", reason)))
                            .replaceWith(id);
                }));
    }

    private Uni<Void> endOne(Caller caller, Membership membership, String reason) {
        membership.end(caller.accountId(), clock.real());
        return sessions.endOfMembership(membership.id, clock.real())
                .chain(() -> record(caller, AccessAction.END_MEMBERSHIP, membership, reason))
                .invoke(() -> known.forgetAccount(membership.accountId));
    }

    /** The account, if the caller sees a membership of it. */
    private Uni<Account> seen(Caller caller, UUID id) {
        return accounts.hold(id)
                .onItem()
                .ifNull()
                .failWith(Problem::notFound)
                .call(account -> memberships.ofAccount(id).invoke(all -> {
                    if (all.all().stream().noneMatch(one -> GrantPolicy.sees(caller, one.place(), one.roles()))) {
                        throw Problem.notFound();
                    }
                }));
    }

    private static void requireSeen(Caller caller, @Nullable Membership membership) {
        if (membership == null || !GrantPolicy.sees(caller, membership.place(), membership.roles())) {
            throw Problem.notFound();
        }
    }

    private static void requireManaged(Caller caller, @Nullable Membership membership) {
        requireSeen(caller, membership);
        if (!GrantPolicy.manages(caller, membership)) {
            throw Problem.forbidden();
        }
    }

    private static void requireOther(Caller caller, @Nullable UUID account) {
        if (caller.accountId().equals(account)) {
            throw Problem.of(AccessProblem.NOT_FOR_YOURSELF);
        }
    }

    private Uni<UUID> once(
            Caller caller, String operation, @Nullable String key, Object request, Supplier<Uni<UUID>> work) {
        return idempotency
                .once(
                        caller.accountId(),
                        operation,
                        key,
                        request,
                        Done.class,
                        () -> work.get().map(Done::new))
                .map(Done::accountId);
    }

    private Uni<Void> record(Caller caller, AccessAction action, Membership membership, @Nullable String reason) {
        return audit.record(
                caller.actor(),
                action,
                Subject.of("membership", membership.id),
                null,
                reason == null ? membership.facts() : Map.of("reason", reason, "roles", membership.roles()));
    }
}
