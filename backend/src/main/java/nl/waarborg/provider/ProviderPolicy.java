package nl.waarborg.provider;

import java.util.UUID;
import nl.waarborg.access.Caller;
import nl.waarborg.access.Role;

/** Who may see what of a provider (security design 3.3, provider register). */
final class ProviderPolicy {

    private ProviderPolicy() {}

    /** A protected address is shown to those who handle cases, and to the provider itself. */
    static boolean seesProtectedAddress(Caller caller) {
        return caller.isProvider() || caller.hasAny(Role.SUPERVISOR, Role.LAWFULNESS_SUPERVISOR, Role.COORDINATOR);
    }

    static boolean seesAddress(Caller caller, Location location) {
        return !location.protectedAddress || seesProtectedAddress(caller);
    }

    /** Staff hear of their own authority only; who else works with a provider is not their business. */
    static boolean seesLink(Caller caller, UUID authorityId) {
        return caller.isProvider() || caller.reaches(authorityId);
    }
}
