package nl.waarborg.access;

import java.time.LocalDate;
import java.util.Set;
import nl.waarborg.shared.problem.Problem;
import nl.waarborg.shared.problem.Violation;
import org.jspecify.annotations.Nullable;

/** What is given: roles somewhere, from a day until a day. */
record Grant(
        Place place,
        Set<Role> roles,
        LocalDate from,
        @Nullable LocalDate until) {

    Grant {
        if (until != null && until.isBefore(from)) {
            throw Problem.invalid(Violation.of(Grant.class, "/validUntil", "before-start"));
        }
    }

    /** Whether it takes two persons: it reads the content of cases of an authority. */
    boolean takesTwo() {
        return place.scope() == Scope.AUTHORITY && roles.stream().anyMatch(Role::readsCases);
    }

    boolean overlaps(Membership other) {
        return other.place().equals(place)
                && (until == null || !other.validFrom.isAfter(until))
                && (other.validUntil == null || !other.validUntil.isBefore(from));
    }
}
