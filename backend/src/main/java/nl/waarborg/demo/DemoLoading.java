package nl.waarborg.demo;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import nl.waarborg.shared.time.Clock;
import org.jboss.logging.Logger;

/**
 * Tells the whole demo once, each event in its own time: the clock is moved, and stands right again at the end. The mails
 * of that past are withheld; none leaves while the clock is moved.
 */
@ApplicationScoped
class DemoLoading {

    private static final Logger LOG = Logger.getLogger(DemoLoading.class);
    private static final String BEGUN = "begun";
    private static final String FINISHED = "finished";

    private final DemoRegister register;
    private final DemoSheets sheets;
    private final DemoSignalReception reception;
    private final DemoStories stories;
    private final DemoCast cast;
    private final DemoStepService steps;
    private final Clock clock;

    private volatile boolean done;

    DemoLoading(
            DemoRegister register,
            DemoSheets sheets,
            DemoSignalReception reception,
            DemoStories stories,
            DemoCast cast,
            DemoStepService steps,
            Clock clock) {
        this.register = register;
        this.sheets = sheets;
        this.reception = reception;
        this.stories = stories;
        this.cast = cast;
        this.steps = steps;
        this.clock = clock;
    }

    /** Whether everything is there. */
    boolean isDone() {
        return done;
    }

    Uni<Void> load() {
        if (done) {
            return Uni.createFrom().voidItem();
        }
        return steps.all()
                .map(all -> all.stream().anyMatch(step -> step.name.equals(FINISHED)))
                .chain(finished -> finished ? Uni.createFrom().voidItem() : tell())
                .invoke(() -> done = true)
                .invoke(this::announce);
    }

    private Uni<Void> tell() {
        Instant began = clock.real();
        LOG.info("The demo is being loaded …");
        return steps.since(BEGUN)
                .invoke(since -> clock.stopAt(DemoCast.SINCE
                        .atTime(LocalTime.of(9, 0))
                        .atZone(Clock.ZONE)
                        .toInstant()))
                .chain(since -> register.enter()
                        .chain(reception::openForm)
                        .chain(() -> steps.once("providers of a sheet", sheets::bringProviders))
                        .chain(() -> stories.tell(since)))
                .chain(() -> steps.since(FINISHED))
                .onTermination()
                .invoke(clock::release)
                .invoke(() -> LOG.infof(
                        "The demo is loaded (%d s)",
                        Duration.between(began, clock.real()).toSeconds()))
                .replaceWithVoid();
    }

    private void announce() {
        StringBuilder text = new StringBuilder("Demo accounts, all with the password " + cast.password() + ":");
        cast.all()
                .forEach(account -> text.append(
                        "%n  %-34s %s, %s".formatted(account.email(), account.name(), account.scopeName())));
        LOG.info(text);
    }
}
