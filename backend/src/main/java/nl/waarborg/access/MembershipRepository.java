package nl.waarborg.access;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Memberships of accounts. */
@ApplicationScoped
class MembershipRepository implements PanacheRepositoryBase<Membership, UUID> {

    Uni<Memberships> ofAccount(UUID account) {
        return list("accountId = ?1 order by validFrom, id", account).map(Memberships::new);
    }

    Uni<@Nullable Membership> hold(UUID id) {
        return findById(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Whether somebody can be the second person at an authority: a coordinator who has signed in, other than these. */
    Uni<Boolean> hasSecondPerson(UUID authority, UUID giver, UUID receiver, LocalDate today) {
        return getSession()
                .chain(session -> session.createNativeQuery("""
                                select exists (select 1 from membership m join account a on a.id = m.account_id
                                where m.authority_id = ?1 and 'COORDINATOR' = any(m.roles)
                                    and m.account_id not in (?2, ?3)
                                    and m.ended_at is null and not m.awaits_approval
                                    and m.valid_from <= ?4 and (m.valid_until is null or m.valid_until >= ?4)
                                    and a.ended_at is null and a.last_sign_in_at is not null)""", Boolean.class)
                        .setParameter(1, authority)
                        .setParameter(2, giver)
                        .setParameter(3, receiver)
                        .setParameter(4, today)
                        .getSingleResult());
    }

    /** Whether the installation has an administrator, signed in before or still invited. */
    Uni<Boolean> hasAdministrator() {
        return count("scope = ?1 and endedAt is null", Scope.INSTALLATION).map(found -> found > 0);
    }
}
