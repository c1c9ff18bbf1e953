package nl.waarborg.access;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.waarborg.shared.Ids;
import org.jspecify.annotations.Nullable;

/** For whom somebody works, in which roles, from when until when (security control C-03). */
@Entity
class Membership {

    @Id
    UUID id;

    UUID accountId;

    @Enumerated(EnumType.STRING)
    Scope scope;

    @Nullable
    UUID authorityId;

    @Nullable
    UUID providerId;

    String[] roles;

    LocalDate validFrom;

    /** The last day on which it counts. */
    @Nullable
    LocalDate validUntil;

    @Nullable
    UUID grantedBy;

    Instant grantedAt;

    boolean awaitsApproval;

    @Nullable
    UUID approvedBy;

    @Nullable
    Instant approvedAt;

    @Nullable
    UUID endedBy;

    @Nullable
    Instant endedAt;

    @Version
    int version;

    protected Membership() {}

    Membership(
            UUID accountId, Place place, Collection<Role> roles, LocalDate validFrom, @Nullable LocalDate validUntil) {
        this.id = Ids.next();
        this.accountId = accountId;
        this.scope = place.scope();
        this.authorityId = place.authorityId();
        this.providerId = place.providerId();
        this.roles = roles.stream().distinct().sorted().map(Role::name).toArray(String[]::new);
        this.validFrom = validFrom;
        this.validUntil = validUntil;
    }

    Membership granted(@Nullable UUID granter, Instant when) {
        grantedBy = granter;
        grantedAt = when;
        return this;
    }

    /** Lets it count only after a second person has agreed. */
    Membership awaitingApproval() {
        awaitsApproval = true;
        return this;
    }

    Place place() {
        return new Place(scope, authorityId, providerId);
    }

    Set<Role> roles() {
        return Arrays.stream(roles).map(Role::valueOf).collect(Collectors.toUnmodifiableSet());
    }

    boolean counts(LocalDate today) {
        return !awaitsApproval && hasBegun(today) && !isOver(today);
    }

    boolean isOver(LocalDate today) {
        return endedAt != null || (validUntil != null && today.isAfter(validUntil));
    }

    private boolean hasBegun(LocalDate today) {
        return !today.isBefore(validFrom);
    }

    void approve(UUID approver, Instant when) {
        awaitsApproval = false;
        approvedBy = approver;
        approvedAt = when;
    }

    void end(@Nullable UUID by, Instant when) {
        endedBy = by;
        endedAt = when;
    }

    /** What the audit trail keeps of it. */
    Map<String, Object> facts() {
        Map<String, Object> facts = new TreeMap<>();
        facts.put("account", accountId);
        facts.put("place", place());
        facts.put("roles", roles);
        facts.put("validFrom", validFrom);
        facts.put("validUntil", validUntil);
        facts.put("awaitsApproval", awaitsApproval);
        return facts;
    }
}
