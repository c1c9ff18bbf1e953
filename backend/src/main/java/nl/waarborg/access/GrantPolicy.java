package nl.waarborg.access;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.waarborg.shared.problem.Problem;
import nl.waarborg.shared.problem.Violation;
import org.jspecify.annotations.Nullable;

/**
 * Who may give which roles where (security design 3.3, users and memberships; 3.4, rule 2). Provider administrators manage
 * their own provider; coordinators their own authority, save its administrators and reviewers; administrators all staff
 * of their authority, or of all when they manage the installation. Staff may also give a provider its administrator.
 */
final class GrantPolicy {

    private static final Set<Role> OF_COORDINATORS = EnumSet.of(
            Role.SUPERVISOR,
            Role.LAWFULNESS_SUPERVISOR,
            Role.COORDINATOR,
            Role.COMMUNICATION_ADVISER,
            Role.CONTRACT_MANAGER,
            Role.ACCESS_OFFICER,
            Role.EXECUTIVE_READER);

    private GrantPolicy() {}

    /** For which authority or provider the caller gives a role, when that is one that the caller manages. */
    static Place place(Caller giver, @Nullable UUID authority, @Nullable UUID provider) {
        if (authority != null && provider != null) {
            throw wrong("/providerId", "authority-or-provider");
        }
        Place place = authority != null
                ? Place.authority(authority)
                : provider != null ? Place.provider(provider) : Place.of(giver);
        if (!managesPlace(giver, place)) {
            throw authority != null
                    ? wrong("/authorityId", "unknown-authority")
                    : wrong("/providerId", "unknown-provider");
        }
        return place;
    }

    /** Refuses, all at once, the roles that do not fit the place or are not the caller's to give. */
    static void requireMayGive(Caller giver, Place place, Set<Role> roles) {
        List<Violation> violations = new ArrayList<>();
        for (Role role : roles) {
            if (!fits(role, place)) {
                violations.add(Violation.of(GrantPolicy.class, "/roles", "provider-role"));
            } else if (!mayGive(giver, place, role)) {
                violations.add(Violation.of(GrantPolicy.class, "/roles", "role-not-yours-to-give"));
            }
        }
        if (violations.isEmpty() && giver.isStaff() && place.scope() == Scope.PROVIDER) {
            requireAdministrator(roles, violations);
        }
        if (!violations.isEmpty()) {
            throw Problem.invalid(violations.stream().distinct().toList());
        }
        if (!Role.goTogether(roles)) {
            throw Problem.of(AccessProblem.INCOMPATIBLE_ROLES);
        }
    }

    /** Whether the caller, who manages accounts or reviews them, sees this membership. */
    static boolean sees(Caller caller, Place place, Set<Role> roles) {
        return managesPlace(caller, place)
                && (caller.isProvider()
                        || place.scope() != Scope.PROVIDER
                        || roles.contains(Role.PROVIDER_ADMINISTRATOR));
    }

    /** Whether the caller may end this membership. */
    static boolean manages(Caller caller, Membership membership) {
        Set<Role> roles = membership.roles();
        return sees(caller, membership.place(), roles)
                && roles.stream().allMatch(role -> mayGive(caller, membership.place(), role));
    }

    private static boolean managesPlace(Caller caller, Place place) {
        boolean ofInstallation = caller.isStaff() && caller.authorityId() == null;
        return switch (place.scope()) {
            case PROVIDER -> caller.isStaff() || place.providerId().equals(caller.providerId());
            case AUTHORITY -> caller.isStaff() && (ofInstallation || caller.worksFor(place.authorityId()));
            case INSTALLATION -> ofInstallation;
        };
    }

    private static boolean fits(Role role, Place place) {
        return switch (place.scope()) {
            case PROVIDER -> role.isProviderRole();
            case AUTHORITY -> !role.isProviderRole();
            case INSTALLATION -> role == Role.ADMINISTRATOR;
        };
    }

    private static boolean mayGive(Caller giver, Place place, Role role) {
        return place.scope() == Scope.PROVIDER
                || giver.has(Role.ADMINISTRATOR)
                || giver.has(Role.COORDINATOR) && OF_COORDINATORS.contains(role);
    }

    private static void requireAdministrator(Set<Role> roles, List<Violation> violations) {
        if (!roles.contains(Role.PROVIDER_ADMINISTRATOR)) {
            violations.add(Violation.of(GrantPolicy.class, "/roles", "role-not-yours-to-give"));
        }
    }

    private static Problem wrong(String pointer, String code) {
        return Problem.invalid(Violation.of(GrantPolicy.class, pointer, code));
    }
}
