package nl.waarborg.access;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.waarborg.shared.problem.Problem;
import org.jspecify.annotations.Nullable;

/** All memberships of one account, and what follows from them together. */
record Memberships(List<Membership> all) {

    /** The one that counts today under this identifier. */
    Optional<Membership> find(UUID id, LocalDate today) {
        return counting(today).filter(one -> one.id.equals(id)).findFirst();
    }

    /** For whom to work: as last time when that still counts, else the one that began first. */
    Membership choose(@Nullable UUID last, LocalDate today) {
        return counting(today)
                .min(Comparator.<Membership>comparingInt(one -> one.id.equals(last) ? 0 : 1)
                        .thenComparing(one -> one.validFrom)
                        .thenComparing(one -> one.id))
                .orElseThrow(() -> Problem.of(AccessProblem.NO_MEMBERSHIP));
    }

    /** Whether somebody works for an authority or for the installation now or later, not for a provider. */
    boolean ofStaff(LocalDate today) {
        return notOver(today).anyMatch(one -> one.scope != Scope.PROVIDER);
    }

    /** Every role that counts now or is to count later. */
    Set<Role> roles(LocalDate today) {
        return notOver(today).flatMap(one -> one.roles().stream()).collect(Collectors.toUnmodifiableSet());
    }

    Stream<Membership> counting(LocalDate today) {
        return all.stream().filter(one -> one.counts(today));
    }

    Stream<Membership> notOver(LocalDate today) {
        return all.stream().filter(one -> !one.isOver(today));
    }
}
