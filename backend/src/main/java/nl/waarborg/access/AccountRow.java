package nl.waarborg.access;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An account as a list reads it, with the memberships that the reader may see. */
record AccountRow(
        UUID id,
        String name,
        String email,
        @Nullable String phone,
        AccountApi.AccountStatus status,
        boolean secondFactor,
        @Nullable Instant lastSignInAt,
        List<Line> memberships) {

    /** @param over whether it was ended, by somebody or by its last day */
    record Line(
            UUID id,
            Place place,
            List<Role> roles,
            LocalDate validFrom,
            @Nullable LocalDate validUntil,
            boolean over,
            boolean awaitsApproval) {

        AccountApi.MembershipFacts view(Map<UUID, String> names, LocalDate today) {
            return new AccountApi.MembershipFacts(
                    id,
                    place.scope(),
                    place.authorityId(),
                    place.providerId(),
                    place.id() == null ? null : names.get(place.id()),
                    roles,
                    validFrom,
                    validUntil,
                    !over && !awaitsApproval && !today.isBefore(validFrom),
                    awaitsApproval && !over);
        }
    }

    AccountApi.AccountFacts view(Map<UUID, String> names, LocalDate today) {
        return new AccountApi.AccountFacts(
                id,
                name,
                email,
                phone,
                status,
                secondFactor,
                lastSignInAt,
                memberships.stream().map(line -> line.view(names, today)).toList());
    }
}
