package nl.waarborg.testing;

import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import nl.waarborg.access.Role;
import nl.waarborg.access.TestAccounts;

/** Signed-in people for tests. Everybody has the password {@link #PASSWORD}. */
public final class People {

    public static final String PASSWORD = "proef-wachtwoord-1";

    private static final Map<Role, Person> STANDING = new ConcurrentHashMap<>();

    private People() {}

    /** The same person every time: at {@link Places#NORTH}, or at {@link Places#OAK} for roles of a provider. */
    public static Person with(Role role) {
        return STANDING.computeIfAbsent(
                role, one -> one.isProviderRole() ? atProvider(Places.OAK, one) : atAuthority(Places.NORTH, one));
    }

    /** Somebody new who works for an authority. */
    public static Person atAuthority(UUID authority, Role... roles) {
        return TestAccounts.atAuthority(authority, roles);
    }

    /** Somebody new who works for a provider. */
    public static Person atProvider(UUID provider, Role... roles) {
        return TestAccounts.atProvider(provider, roles);
    }

    /** Somebody new who manages the installation as a whole. */
    public static Person atInstallation() {
        return TestAccounts.atInstallation();
    }
}
