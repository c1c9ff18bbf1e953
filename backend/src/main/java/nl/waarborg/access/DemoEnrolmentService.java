package nl.waarborg.access;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.waarborg.access.DemoEnrolment.Newcomer;
import nl.waarborg.audit.AuditTrail;
import nl.waarborg.audit.Subject;
import nl.waarborg.shared.Actor;
import nl.waarborg.shared.time.Clock;

/** Keeps the accounts of a demo. */
@ApplicationScoped
class DemoEnrolmentService {

    private final AccountRepository accounts;
    private final MembershipRepository memberships;
    private final AuditTrail audit;
    private final Clock clock;

    DemoEnrolmentService(AccountRepository accounts, MembershipRepository memberships, AuditTrail audit, Clock clock) {
        this.accounts = accounts;
        this.memberships = memberships;
        this.audit = audit;
        this.clock = clock;
    }

    @WithTransaction
    Uni<Map<String, Caller>> keep(List<Newcomer> newcomers, String passwordHash) {
        Uni<Map<String, Caller>> callers = Uni.createFrom().item(new LinkedHashMap<>());
        for (Newcomer newcomer : newcomers) {
            callers = callers.call(known -> keep(newcomer, passwordHash)
                    .invoke(account -> known.put(newcomer.email(), caller(account, newcomer))));
        }
        return callers;
    }

    private Uni<Account> keep(Newcomer newcomer, String passwordHash) {
        return accounts.findByEmail(newcomer.email())
                .chain(known -> known != null ? Uni.createFrom().item(known) : make(newcomer, passwordHash))
                .call(account -> memberships
                        .ofAccount(account.id)
                        .chain(all ->
                                all.all().stream().anyMatch(one -> one.place().equals(newcomer.place()))
                                        ? Uni.createFrom().voidItem()
                                        : join(account, newcomer)));
    }

    private Uni<Account> make(Newcomer newcomer, String passwordHash) {
        Account account = new Account(newcomer.email(), newcomer.name(), clock.real());
        account.setPassword(passwordHash);
        return accounts.persist(account);
    }

    private Uni<Void> join(Account account, Newcomer newcomer) {
        Membership membership = new Membership(account.id, newcomer.place(), newcomer.roles(), newcomer.from(), null)
                .granted(null, clock.real());
        return memberships
                .persist(membership)
                .chain(() -> audit.record(
                        Actor.system("demo"),
                        AccessAction.INVITE,
                        Subject.of("membership", membership.id),
                        null,
                        membership.facts()));
    }

    private static Caller caller(Account account, Newcomer newcomer) {
        Place place = newcomer.place();
        return new Caller(
                account.id,
                account.name,
                place.scope() == Scope.PROVIDER ? Caller.Kind.PROVIDER : Caller.Kind.STAFF,
                place.authorityId(),
                place.providerId(),
                newcomer.roles(),
                null,
                null,
                account.language);
    }
}
