package nl.waarborg.shared.time;

import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * The one source of now. It agrees with the clock of the database, so that several servers mean the same by a term; the
 * difference with this machine is measured at the start and every minute. In tests and demos it can be moved.
 */
@ApplicationScoped
public class Clock {

    /** Where terms are counted in days: the law means Dutch days. */
    public static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

    private static final Logger LOG = Logger.getLogger(Clock.class);
    private static final Duration WORTH_SAYING = Duration.ofSeconds(2);

    private final Pool pool;
    private final boolean movable;
    private final Duration atStart;
    private volatile Duration aheadOfMachine = Duration.ZERO;
    private volatile Duration moved;
    private volatile @Nullable Instant stopped;

    Clock(
            Pool pool,
            @ConfigProperty(name = "waarborg.clock.movable", defaultValue = "false") boolean movable,
            @ConfigProperty(name = "waarborg.clock.starts-at") Optional<Instant> startsAt) {
        this.pool = pool;
        this.movable = movable;
        startsAt.ifPresent(moment -> requireMovable());
        atStart =
                startsAt.map(moment -> Duration.between(Instant.now(), moment)).orElse(Duration.ZERO);
        moved = atStart;
    }

    /** This moment in microseconds, as precise as the database keeps it. */
    public Instant now() {
        Instant still = stopped;
        Instant moment =
                still != null ? still : Instant.now().plus(aheadOfMachine).plus(moved);
        return moment.truncatedTo(ChronoUnit.MICROS);
    }

    /** This day in the Netherlands. */
    public LocalDate today() {
        return LocalDate.ofInstant(now(), ZONE);
    }

    /** The moment that stands for a day of which no more is known: noon, or now where that is earlier. */
    public Instant during(LocalDate day) {
        Instant noon = day.atTime(LocalTime.NOON).atZone(ZONE).toInstant();
        Instant now = now();
        return noon.isAfter(now) ? now : noon;
    }

    /** The real time, also where the clock was moved: sessions, tokens and one-time links do not travel in time. */
    public Instant real() {
        return Instant.now().plus(aheadOfMachine).truncatedTo(ChronoUnit.MICROS);
    }

    /** Whether the clock tells another time than the real one. */
    public boolean isMoved() {
        return stopped != null || !moved.isZero();
    }

    /** Lets the clock run on from another moment. Only where {@code waarborg.clock.movable} is set: tests and demo. */
    public void moveTo(Instant moment) {
        requireMovable();
        moved = Duration.between(Instant.now().plus(aheadOfMachine), moment);
        stopped = null;
    }

    /** Lets the clock stand still at a moment. */
    public void stopAt(Instant moment) {
        requireMovable();
        stopped = moment;
    }

    /** Moves the clock on, standing still or running. */
    public void advance(Duration step) {
        requireMovable();
        Instant still = stopped;
        if (still != null) {
            stopped = still.plus(step);
        } else {
            moved = moved.plus(step);
        }
    }

    /** Brings the clock back to the real time, or to where it was set at the start of the server. */
    public void release() {
        stopped = null;
        moved = atStart;
    }

    @Scheduled(every = "60s", delayed = "1s", identity = "clock")
    Uni<Void> agreeWithDatabase() {
        Instant asked = Instant.now();
        return pool.query("select clock_timestamp() as now")
                .execute()
                .invoke(rows -> {
                    Instant answered = Instant.now();
                    Instant halfway =
                            asked.plus(Duration.between(asked, answered).dividedBy(2));
                    Instant database =
                            rows.iterator().next().getOffsetDateTime("now").toInstant();
                    agree(Duration.between(halfway, database));
                })
                .onFailure()
                .invoke(away -> LOG.warn("The clock of the database could not be read"))
                .onFailure()
                .recoverWithNull()
                .replaceWithVoid();
    }

    private void agree(Duration difference) {
        if (difference.minus(aheadOfMachine).abs().compareTo(WORTH_SAYING) > 0) {
            LOG.warnf("The clock of the database differs %s from the clock of this machine", difference);
        }
        aheadOfMachine = difference;
    }

    private void requireMovable() {
        if (!movable) {
            throw new IllegalStateException("The clock can only be moved where waarborg.clock.movable is set");
        }
    }
}
