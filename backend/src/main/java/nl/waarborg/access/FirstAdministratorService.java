package nl.waarborg.access;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import nl.waarborg.audit.AuditTrail;
import nl.waarborg.audit.Subject;
import nl.waarborg.shared.Actor;
import nl.waarborg.shared.time.Clock;
import org.jspecify.annotations.Nullable;

/**
 * Makes the first administrator of an installation, who acts alone where later two persons are needed (security design
 * 3.5). Once there is one who can sign in, others are invited on screen.
 */
@ApplicationScoped
class FirstAdministratorService {

    private final AccountRepository accounts;
    private final MembershipRepository memberships;
    private final LinkMails links;
    private final AuditTrail audit;
    private final Clock clock;

    FirstAdministratorService(
            AccountRepository accounts,
            MembershipRepository memberships,
            LinkMails links,
            AuditTrail audit,
            Clock clock) {
        this.accounts = accounts;
        this.memberships = memberships;
        this.links = links;
        this.audit = audit;
        this.clock = clock;
    }

    /** The path of a one-time link; asked again before it was used, it gives a new one. */
    @WithTransaction
    Uni<String> make(String email, String name) {
        return memberships
                .hasAdministrator()
                .chain(there -> accounts.findByEmail(email)
                        .chain(account -> there ? again(account) : first(account, email, name))
                        .chain(account -> links.make(account, OneTimeLink.Purpose.INVITATION, Scope.INSTALLATION)));
    }

    private Uni<Account> first(@Nullable Account known, String email, String name) {
        if (known != null) {
            throw new IllegalArgumentException(email + " is in use already; choose an address of its own");
        }
        Account account = new Account(email, name, clock.real());
        Membership membership = new Membership(
                        account.id, Place.installation(), Set.of(Role.ADMINISTRATOR), clock.today(), null)
                .granted(null, clock.real());
        return accounts.persist(account)
                .chain(() -> memberships.persist(membership))
                .chain(() -> audit.record(
                        Actor.system("administrator"),
                        AccessAction.MAKE_FIRST_ADMINISTRATOR,
                        Subject.of("membership", membership.id),
                        null,
                        membership.facts()))
                .replaceWith(account);
    }

    private Uni<Account> again(@Nullable Account account) {
        if (account == null || !account.isInvited()) {
            throw new IllegalArgumentException(
                    "There is an administrator already; let that one invite others on screen");
        }
        return memberships.ofAccount(account.id).map(all -> {
            if (all.notOver(clock.today()).noneMatch(one -> one.scope == Scope.INSTALLATION)) {
                throw new IllegalArgumentException(account.email + " was not invited as administrator");
            }
            return account;
        });
    }
}
