package nl.waarborg.shared.problem;

import io.vertx.core.http.ConnectionPoolTooBusyException;
import io.vertx.pgclient.PgException;
import io.vertx.sqlclient.ClosedConnectionException;
import jakarta.persistence.OptimisticLockException;
import java.io.IOException;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.hibernate.StaleStateException;
import org.hibernate.exception.JDBCConnectionException;
import org.jspecify.annotations.Nullable;

/** Reads from a fault which problem it is: the database being away or busy is not an error of ours. */
final class Faults {

    private static final Set<String> NO_CONNECTION = Set.of("Timeout", "Timeout waiting for connection");
    private static final Duration SOON = Duration.ofSeconds(2);

    /** SQLSTATE classes: connection, resources, operator intervention (shut-down, statement time-out), rollback. */
    private static final Set<String> PASSING = Set.of("08", "53", "57", "40");

    private static final String LOCK_NOT_AVAILABLE = "55P03";
    private static final String READ_ONLY_AFTER_FAILOVER = "25006";
    private static final String IDLE_IN_TRANSACTION = "25P03";
    private static final String UNIQUE_VIOLATION = "23505";
    private static final String CHARACTER_NOT_IN_REPERTOIRE = "22021";
    private static final String UNTRANSLATABLE_CHARACTER = "22P05";

    private Faults() {}

    static Problem problem(Throwable fault) {
        return causes(fault)
                .map(Faults::recognised)
                .filter(known -> known != null)
                .findFirst()
                .orElseGet(() -> Problem.of(CommonProblem.INTERNAL_ERROR));
    }

    /** The chain of classes and SQL states: enough to find it, without what a message could tell about a person. */
    static String summary(Throwable fault) {
        return causes(fault)
                .map(cause -> cause instanceof PgException pg
                        ? "PgException " + pg.getSqlState()
                        : cause.getClass().getSimpleName())
                .distinct()
                .reduce((outer, inner) -> outer + " < " + inner)
                .orElse("");
    }

    private static @Nullable Problem recognised(Throwable cause) {
        return switch (cause) {
            case Problem known -> known;
            case OptimisticLockException stale -> Problem.of(CommonProblem.STALE_VERSION);
            case StaleStateException stale -> Problem.of(CommonProblem.STALE_VERSION);
            case PgException refused -> ofSqlState(String.valueOf(refused.getSqlState()));
            case ConnectionPoolTooBusyException busy -> unavailable();
            case ClosedConnectionException lost -> unavailable();
            case JDBCConnectionException lost -> unavailable();
            case TimeoutException late -> unavailable();
            case IOException lost -> unavailable();
            // the pool reports that no connection came free in time with a bare throwable of one of these messages
            case Throwable other when NO_CONNECTION.contains(String.valueOf(other.getMessage())) -> unavailable();
            default -> null;
        };
    }

    private static @Nullable Problem ofSqlState(String state) {
        if (PASSING.contains(state.substring(0, 2))) {
            return unavailable();
        }
        return switch (state) {
            case LOCK_NOT_AVAILABLE, READ_ONLY_AFTER_FAILOVER, IDLE_IN_TRANSACTION -> unavailable();
            case UNIQUE_VIOLATION -> Problem.of(CommonProblem.CONFLICT);
            case CHARACTER_NOT_IN_REPERTOIRE, UNTRANSLATABLE_CHARACTER -> Problem.of(CommonProblem.MALFORMED_REQUEST);
            default -> null;
        };
    }

    private static Problem unavailable() {
        return Problem.of(CommonProblem.TEMPORARILY_UNAVAILABLE).retryAfter(SOON);
    }

    private static Stream<Throwable> causes(Throwable fault) {
        return Stream.iterate(fault, cause -> cause != null, Throwable::getCause)
                .limit(12);
    }
}
