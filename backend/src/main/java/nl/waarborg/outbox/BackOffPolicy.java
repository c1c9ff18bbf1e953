package nl.waarborg.outbox;

import io.vertx.ext.mail.SMTPException;
import java.time.Duration;
import java.time.Instant;

/**
 * When a mail is tried again. There is no last attempt: a notice that the law asks for may never be dropped. Waiting is
 * short enough that after a long outage everything has left within ten minutes.
 */
final class BackOffPolicy {

    private static final Duration FIRST = Duration.ofSeconds(15);
    private static final Duration LONGEST = Duration.ofMinutes(5);
    private static final int REFUSALS_BEFORE_PARKING = 10;

    private BackOffPolicy() {}

    static Instant next(int attempts, Instant now) {
        long factor = 1L << Math.min(attempts, 10);
        Duration wait = FIRST.multipliedBy(factor);
        return now.plus(wait.compareTo(LONGEST) < 0 ? wait : LONGEST);
    }

    /** Only what the mail server itself keeps refusing is parked; a server that is away says nothing about a mail. */
    static OutboxState stateAfter(int attempts, Throwable failure) {
        boolean refused = failure instanceof SMTPException answer && answer.isPermanent();
        return refused && attempts + 1 >= REFUSALS_BEFORE_PARKING ? OutboxState.PARKED : OutboxState.WAITING;
    }

    /** Whether another mail would fail in the same way, so that trying it now is of no use. */
    static boolean serverIsAway(Throwable failure) {
        return !(failure instanceof SMTPException);
    }
}
