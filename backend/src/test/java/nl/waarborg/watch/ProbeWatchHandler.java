package nl.waarborg.watch;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.concurrent.ConcurrentHashMap;
import nl.waarborg.outbox.Outbox;
import nl.waarborg.outbox.OutboxMail;
import nl.waarborg.outbox.Recipient;
import nl.waarborg.shared.text.Language;

/** The effect of a step in these tests is one mail, addressed by the subject. */
@ApplicationScoped
public class ProbeWatchHandler implements WatchHandler {

    static final String KIND = "probe";

    private final Outbox outbox;
    private final ConcurrentHashMap<String, Uni<Void>> accidents = new ConcurrentHashMap<>();

    ProbeWatchHandler(Outbox outbox) {
        this.outbox = outbox;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Uni<WatchOutcome> take(WatchStep step, Instant now) {
        if (step.name().equals("LATE")) {
            return Uni.createFrom().item(WatchOutcome.skipped("too late to matter"));
        }
        Uni<Void> accident = accidents.remove(step.name());
        return outbox.write(OutboxMail.of("probe", new Recipient("Proef", address(step), Language.NL), "/werkplek")
                        .with("number", step.name()))
                .chain(() -> accident == null ? Uni.createFrom().voidItem() : accident)
                .replaceWith(WatchOutcome.done());
    }

    static String address(WatchStep step) {
        return step.subjectId() + "@voorbeeld.example";
    }

    /** The next time, the database session of the step is killed after its effect and before its end. */
    void loseConnectionOnce(String name) {
        accidents.put(
                name,
                Uni.createFrom()
                        .deferred(Panache::getSession)
                        .chain(session -> session.flush()
                                .chain(() -> session.createNativeQuery(
                                                "select cast(pg_terminate_backend(pg_backend_pid()) as text)",
                                                String.class)
                                        .getSingleResult())
                                .replaceWithVoid()));
    }
}
