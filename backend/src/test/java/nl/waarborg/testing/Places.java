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

    /** A house of De Eik in Assen, where Toezicht Noord supervises. */
    public static final UUID OAK_HOUSE = UUID.fromString("01970000-0000-7000-8000-000000000021");

    /** A house of De Berk in Groningen, where Toezicht Zuid supervises. */
    public static final UUID BIRCH_HOUSE = UUID.fromString("01970000-0000-7000-8000-000000000022");

    /** Assen: Toezicht Noord. */
    public static final String ASSEN = "GM0106";

    /** Groningen: Toezicht Zuid. */
    public static final String GRONINGEN = "GM0014";

    /** Leeuwarden: no authority of this installation supervises there. */
    public static final String LEEUWARDEN = "GM0080";

    private Places() {}
}
