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

    /** Contracts are the business of the own authority, and not of everybody there (as in the room of contracts). */
    static boolean seesContracts(Caller caller) {
        return caller.authorityId() != null
                && caller.hasAny(
                        Role.SUPERVISOR,
                        Role.LAWFULNESS_SUPERVISOR,
                        Role.COORDINATOR,
                        Role.CONTRACT_MANAGER,
                        Role.EXECUTIVE_READER,
                        Role.PRIVACY_OFFICER);
    }

    /** Staff hear of their own authority only; who else works with a provider is not their business. */
    static boolean seesLink(Caller caller, UUID authorityId) {
        return caller.isProvider() || caller.reaches(authorityId);
    }
}
