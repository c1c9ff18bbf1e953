package nl.waarborg.shared;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.UUID;

/**
 * Makes identifiers: UUID version 7 (RFC 9562, 5.7), 48 bits of time in milliseconds and 74 random bits, so that rows
 * made together lie together in an index while no identifier can be guessed from another.
 */
public final class Ids {

    private static final SecureRandom RANDOM = new SecureRandom();

    private Ids() {}

    public static UUID next() {
        return at(System.currentTimeMillis());
    }

    /** For what began before now and takes its place among its own time wherever things stand in the order of identifiers. */
    public static UUID at(Instant moment) {
        return at(moment.toEpochMilli());
    }

    private static UUID at(long milliseconds) {
        long high = (milliseconds << 16) | 0x7000 | (RANDOM.nextInt() & 0x0FFF);
        long low = (RANDOM.nextLong() & 0x3FFF_FFFF_FFFF_FFFFL) | 0x8000_0000_0000_0000L;
        return new UUID(high, low);
    }
}
