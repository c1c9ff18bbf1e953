package nl.waarborg.testing;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;
import nl.waarborg.audit.AuditTrail;
import nl.waarborg.audit.Look;
import nl.waarborg.audit.Subject;
import nl.waarborg.outbox.Outbox;
import nl.waarborg.outbox.OutboxMail;
import nl.waarborg.outbox.Recipient;
import nl.waarborg.shared.Actor;
import nl.waarborg.shared.Ids;
import nl.waarborg.shared.text.Language;
import nl.waarborg.shared.web.Idempotency;

@ApplicationScoped
public class ProbeService {

    static final UUID NOBODY = new UUID(0, 0);

    private final AuditTrail audit;
    private final Outbox outbox;
    private final Idempotency idempotency;

    ProbeService(AuditTrail audit, Outbox outbox, Idempotency idempotency) {
        this.audit = audit;
        this.outbox = outbox;
        this.idempotency = idempotency;
    }

    /** A change with its trail and its mail, slow enough for a client to leave in the middle. */
    @WithTransaction
    public Uni<ProbeApi.Thing> leavePair(ProbeApi.Form form, String key) {
        return idempotency.once(NOBODY, "leavePair", key, form, ProbeApi.Thing.class, () -> {
            UUID id = Ids.next();
            ProbeApi.Thing thing = new ProbeApi.Thing(id, form.title(), 1);
            return audit.record(
                            Actor.system("probe"),
                            ProbeAction.LEAVE_PAIR,
                            Subject.of("probe", id),
                            null,
                            Map.of("title", form.title()))
                    .chain(this::pause)
                    .chain(() -> outbox.write(OutboxMail.of(
                                    "probe",
                                    new Recipient("Proef", form.title() + "@voorbeeld.example", Language.NL),
                                    "/werkplek")
                            .with("number", form.title())))
                    .replaceWith(thing);
        });
    }

    @WithTransaction
    public Uni<Void> breakDown() {
        return audit.record(
                        Actor.system("probe"), ProbeAction.LEAVE_PAIR, Subject.of("broken", Ids.next()), null, Map.of())
                .chain(() -> Uni.createFrom().failure(new IllegalStateException("secret of the inside")));
    }

    @WithSession
    public Uni<Integer> read() {
        return pause().replaceWith(1);
    }

    public Uni<Void> look() {
        return audit.looked(Actor.system("probe"), ProbeAction.LOOK, Subject.of("probe", NOBODY), Look.at("narrative"));
    }

    private Uni<Void> pause() {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery("select cast(pg_sleep(0.02) as text)", String.class)
                        .getSingleResult())
                .replaceWithVoid();
    }
}
