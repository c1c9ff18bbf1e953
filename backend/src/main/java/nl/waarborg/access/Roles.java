package nl.waarborg.access;

/** The names of the roles, for {@code @RolesAllowed}. */
public final class Roles {

    public static final String PROVIDER_USER = "PROVIDER_USER";
    public static final String PROVIDER_ADMINISTRATOR = "PROVIDER_ADMINISTRATOR";
    public static final String SUPERVISOR = "SUPERVISOR";
    public static final String LAWFULNESS_SUPERVISOR = "LAWFULNESS_SUPERVISOR";
    public static final String COORDINATOR = "COORDINATOR";
    public static final String COMMUNICATION_ADVISER = "COMMUNICATION_ADVISER";
    public static final String CONTRACT_MANAGER = "CONTRACT_MANAGER";
    public static final String ACCESS_OFFICER = "ACCESS_OFFICER";
    public static final String EXECUTIVE_READER = "EXECUTIVE_READER";
    public static final String PRIVACY_OFFICER = "PRIVACY_OFFICER";
    public static final String ADMINISTRATOR = "ADMINISTRATOR";

    /** Everybody who is signed in, whatever the role; stands for all roles of the contract. */
    public static final String ANYONE = "ANYONE";

    /** Who gave the right password but must set up a second factor first; can do nothing else. */
    static final String FACTOR_SETUP = "FACTOR_SETUP";

    private Roles() {}
}
