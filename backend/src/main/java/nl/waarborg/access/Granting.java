package nl.waarborg.access;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.waarborg.audit.AuditTrail;
import nl.waarborg.audit.Subject;
import nl.waarborg.outbox.Outbox;
import nl.waarborg.outbox.OutboxMail;
import nl.waarborg.shared.problem.Problem;
import nl.waarborg.shared.problem.Violation;
import nl.waarborg.shared.time.Clock;
import org.jspecify.annotations.Nullable;

/**
 * Gives one membership within a running transaction: checks that it goes with what the account has, finds out whether a
 * second person must agree, tells the receiver, and records it.
 */
@ApplicationScoped
class Granting {

    private final MembershipRepository memberships;
    private final PlaceNames names;
    private final LinkMails mails;
    private final Directory directory;
    private final Outbox outbox;
    private final AuditTrail audit;
    private final Clock clock;

    Granting(
            MembershipRepository memberships,
            PlaceNames names,
            LinkMails mails,
            Directory directory,
            Outbox outbox,
            AuditTrail audit,
            Clock clock) {
        this.memberships = memberships;
        this.names = names;
        this.mails = mails;
        this.directory = directory;
        this.outbox = outbox;
        this.audit = audit;
        this.clock = clock;
    }

    Uni<UUID> give(Caller giver, Account account, Grant grant, AccessAction action) {
        if (account.id.equals(giver.accountId())) {
            throw Problem.of(AccessProblem.NOT_FOR_YOURSELF);
        }
        return memberships
                .ofAccount(account.id)
                .invoke(all -> requireFits(grant, all))
                .chain(() -> name(grant.place()))
                .chain(organisation -> secondPerson(giver, account, grant)
                        .chain(second -> give(giver, account, grant, second, action)
                                .chain(() -> tell(account, grant.place(), organisation))
                                .chain(() -> second == Second.MISSING
                                        ? tellReaders(grant.place().authorityId(), organisation)
                                        : Uni.createFrom().voidItem())))
                .replaceWith(account.id);
    }

    private enum Second {
        NOT_NEEDED,
        AWAITED,
        /** Needed, but there is nobody: who gives the role acts alone, on record (security design 3.5). */
        MISSING
    }

    private Uni<Second> secondPerson(Caller giver, Account account, Grant grant) {
        if (!grant.takesTwo()) {
            return Uni.createFrom().item(Second.NOT_NEEDED);
        }
        return memberships
                .hasSecondPerson(grant.place().authorityId(), giver.accountId(), account.id, clock.today())
                .map(there -> there ? Second.AWAITED : Second.MISSING);
    }

    private Uni<Void> give(Caller giver, Account account, Grant grant, Second second, AccessAction action) {
        if (account.hasEnded()) {
            account.revive();
        }
        Membership membership = new Membership(account.id, grant.place(), grant.roles(), grant.from(), grant.until())
                .granted(giver.accountId(), clock.real());
        if (second == Second.AWAITED) {
            membership.awaitingApproval();
        }
        Map<String, Object> facts = membership.facts();
        facts.put("alone", second == Second.MISSING);
        return memberships
                .persist(membership)
                .chain(() -> audit.record(giver.actor(), action, Subject.of("membership", membership.id), null, facts));
    }

    private Uni<Void> tell(Account account, Place place, @Nullable String organisation) {
        return account.isInvited()
                ? mails.invite(account, place, organisation)
                : mails.welcome(account, place, organisation);
    }

    private Uni<Void> tellReaders(UUID authority, @Nullable String organisation) {
        return directory.ofAuthority(authority, Role.EXECUTIVE_READER).chain(readers -> {
            Uni<Void> told = Uni.createFrom().voidItem();
            for (Directory.Entry reader : readers) {
                told = told.chain(() -> outbox.write(OutboxMail.of("granted-alone", reader.recipient(), "/werkplek")
                        .with("organisation", String.valueOf(organisation))
                        .forAuthority(authority)));
            }
            return told;
        });
    }

    private void requireFits(Grant grant, Memberships all) {
        if (all.notOver(clock.today()).anyMatch(grant::overlaps)) {
            throw Problem.of(AccessProblem.ALREADY_MEMBER);
        }
        Set<Role> together = new HashSet<>(all.roles(clock.today()));
        together.addAll(grant.roles());
        if (!Role.goTogether(together)) {
            throw Problem.of(AccessProblem.INCOMPATIBLE_ROLES);
        }
    }

    /** The name of the place; an authority or provider that has none does not exist. */
    private Uni<@Nullable String> name(Place place) {
        if (place.id() == null) {
            return Uni.createFrom().nullItem();
        }
        return names.of(Set.of(place)).map(known -> {
            String name = known.get(place.id());
            if (name == null) {
                throw Problem.invalid(
                        place.scope() == Scope.AUTHORITY
                                ? Violation.of(Granting.class, "/authorityId", "unknown-authority")
                                : Violation.of(Granting.class, "/providerId", "unknown-provider"));
            }
            return name;
        });
    }
}
