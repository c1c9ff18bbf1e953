package nl.waarborg.access;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/**
 * What somebody is for an authority, a provider or the installation (security design 3.1). Which operations a role may
 * call stands in the contract ({@code x-roles}) and at the endpoints; a test compares the two.
 */
public enum Role {
    /** Files and handles reports for a provider. */
    PROVIDER_USER,
    /** Manages the users of the own provider; does not by itself see what reports tell. */
    PROVIDER_ADMINISTRATOR,
    /** Supervises quality: classifies, assesses, decides. */
    SUPERVISOR,
    /** Supervises lawfulness; sees health narrative only where it is shared. */
    LAWFULNESS_SUPERVISOR,
    /** Coordinates or chairs the team: divides work, is the second person. */
    COORDINATOR,
    COMMUNICATION_ADVISER,
    CONTRACT_MANAGER,
    /** Works at the municipal access office; files signals, sees the state of its own. */
    ACCESS_OFFICER,
    /** Reads for the municipal executive or another board. */
    EXECUTIVE_READER,
    /** Reviews rights and the audit trail. */
    PRIVACY_OFFICER,
    /** Manages accounts and settings, never cases. */
    ADMINISTRATOR;

    private static final Set<Role> PROVIDERS = EnumSet.of(PROVIDER_USER, PROVIDER_ADMINISTRATOR);
    private static final Set<Role> CASE_READERS = EnumSet.of(SUPERVISOR, LAWFULNESS_SUPERVISOR, COORDINATOR);

    private static final Map<Role, Set<Role>> EXCLUDES = Map.of(
            ADMINISTRATOR, EnumSet.of(SUPERVISOR, LAWFULNESS_SUPERVISOR, COORDINATOR, ACCESS_OFFICER, PRIVACY_OFFICER),
            PRIVACY_OFFICER,
                    EnumSet.of(
                            SUPERVISOR,
                            LAWFULNESS_SUPERVISOR,
                            COORDINATOR,
                            ACCESS_OFFICER,
                            CONTRACT_MANAGER,
                            COMMUNICATION_ADVISER),
            CONTRACT_MANAGER, EnumSet.of(SUPERVISOR, LAWFULNESS_SUPERVISOR, COORDINATOR, ACCESS_OFFICER));

    /** Whether it is a role at a provider; the others are roles of staff. */
    public boolean isProviderRole() {
        return PROVIDERS.contains(this);
    }

    /**
     * Whether it reads the content of cases: special category and criminal-law data (class S4). Giving such a role takes
     * two persons of the authority where there are two.
     */
    public boolean readsCases() {
        return CASE_READERS.contains(this);
    }

    /** Whether one person may hold both (security design 3.4, rule 2). */
    public boolean goesWith(Role other) {
        return isProviderRole() == other.isProviderRole() && !excludes(other) && !other.excludes(this);
    }

    /** Whether one person may hold all of these. */
    static boolean goTogether(Collection<Role> roles) {
        return roles.stream().allMatch(role -> roles.stream().allMatch(role::goesWith));
    }

    private boolean excludes(Role other) {
        return EXCLUDES.getOrDefault(this, Set.of()).contains(other);
    }
}
