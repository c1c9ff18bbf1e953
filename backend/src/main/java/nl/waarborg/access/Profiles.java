package nl.waarborg.access;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.waarborg.shared.time.Clock;
import org.jspecify.annotations.Nullable;

/** Tells an account and its memberships as they go over the line. */
@ApplicationScoped
class Profiles {

    private final PlaceNames names;
    private final Clock clock;

    Profiles(PlaceNames names, Clock clock) {
        this.names = names;
        this.clock = clock;
    }

    Uni<AccountApi.OwnAccount> own(Account account, Memberships memberships, @Nullable UUID active) {
        return views(memberships.counting(clock.today()).toList())
                .map(views -> new AccountApi.OwnAccount(
                        account.id,
                        account.name,
                        account.email,
                        account.phone,
                        account.language.code(),
                        account.hasFactor(),
                        views,
                        active));
    }

    Uni<List<AccountApi.MembershipFacts>> views(List<Membership> memberships) {
        return names.of(memberships.stream().map(Membership::place).toList())
                .map(known -> memberships.stream().map(one -> view(one, known)).toList());
    }

    private AccountApi.MembershipFacts view(Membership membership, Map<UUID, String> known) {
        UUID place = membership.place().id();
        return new AccountApi.MembershipFacts(
                membership.id,
                membership.scope,
                membership.authorityId,
                membership.providerId,
                place == null ? null : known.get(place),
                Arrays.stream(membership.roles).map(Role::valueOf).toList(),
                membership.validFrom,
                membership.validUntil,
                membership.counts(clock.today()),
                membership.awaitsApproval);
    }
}
