package nl.waarborg.intake;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import nl.waarborg.shared.crypto.KeyedHash;
import nl.waarborg.shared.problem.Problem;
import nl.waarborg.shared.time.Clock;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Tells people from machines without a test by another party: the form carries a ticket with the moment at which it was
 * opened, and nobody fills it in within seconds. Nothing is kept of it.
 */
@ApplicationScoped
class FormTickets {

    private static final String PURPOSE = "signal-form";
    private static final int HASH_BYTES = 16;
    private static final Duration LIFE = Duration.ofDays(7);

    private final KeyedHash keyed;
    private final Clock clock;
    private final Duration shortestWriting;

    FormTickets(
            KeyedHash keyed,
            Clock clock,
            @ConfigProperty(name = "waarborg.intake.shortest-writing", defaultValue = "10s") Duration shortestWriting) {
        this.keyed = keyed;
        this.clock = clock;
        this.shortestWriting = shortestWriting;
    }

    String issue() {
        long moment = clock.real().toEpochMilli();
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(ByteBuffer.allocate(Long.BYTES + HASH_BYTES)
                        .putLong(moment)
                        .put(seal(moment))
                        .array());
    }

    long readyInSeconds() {
        return shortestWriting.toSeconds();
    }

    /** Refuses what is no ticket of ours or too old with 409, and what comes sooner than a person can write with 429. */
    void require(String ticket) {
        Instant issued = issued(ticket);
        Instant now = clock.real();
        if (now.isAfter(issued.plus(LIFE))) {
            throw Problem.of(IntakeProblem.FORM_TOO_OLD);
        }
        Instant ready = issued.plus(shortestWriting);
        if (now.isBefore(ready)) {
            throw Problem.of(IntakeProblem.SENT_TOO_SOON)
                    .retryAfter(Duration.between(now, ready).plusSeconds(1));
        }
    }

    private Instant issued(String ticket) {
        byte[] bytes;
        try {
            bytes = Base64.getUrlDecoder().decode(ticket);
        } catch (IllegalArgumentException unreadable) {
            throw Problem.of(IntakeProblem.FORM_TOO_OLD);
        }
        if (bytes.length != Long.BYTES + HASH_BYTES) {
            throw Problem.of(IntakeProblem.FORM_TOO_OLD);
        }
        ByteBuffer read = ByteBuffer.wrap(bytes);
        long moment = read.getLong();
        byte[] seal = new byte[HASH_BYTES];
        read.get(seal);
        if (keyed.all(HASH_BYTES, PURPOSE, Long.toString(moment)).stream()
                .noneMatch(known -> MessageDigest.isEqual(known, seal))) {
            throw Problem.of(IntakeProblem.FORM_TOO_OLD);
        }
        return Instant.ofEpochMilli(moment);
    }

    private byte[] seal(long moment) {
        return keyed.of(HASH_BYTES, PURPOSE, Long.toString(moment));
    }
}
