package nl.waarborg.testing;

import java.util.UUID;

/** The authorities and providers that tests share: two of each, which never see each other's cases. */
public final class Places {

    /** Toezicht Noord. */
    public static final UUID NORTH = UUID.fromString("01970000-0000-7000-8000-000000000001");

    /** Toezicht Zuid. */
    public static final UUID SOUTH = UUID.fromString("01970000-0000-7000-8000-000000000002");

    /** Voorbeeldzorg De Eik. */
    public static final UUID OAK = UUID.fromString("01970000-0000-7000-8000-000000000011");

    /** Voorbeeldzorg De Berk. */
    public static final UUID BIRCH = UUID.fromString("01970000-0000-7000-8000-000000000012");

    private Places() {}
}
