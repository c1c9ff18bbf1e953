package nl.waarborg.outbox;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.waarborg.audit.AuditTrail;
import nl.waarborg.audit.Subject;
import nl.waarborg.outbox.OutboxApi.CaughtMails;
import nl.waarborg.outbox.OutboxApi.OutboxItem;
import nl.waarborg.shared.Actor;
import nl.waarborg.shared.problem.Problem;
import nl.waarborg.shared.time.Clock;
import nl.waarborg.shared.web.Page;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** What people do with the outbox: see what is stuck, and send it again. */
@ApplicationScoped
class OutboxService {

    /** Who may read what a mail says; administrators see only that it is stuck (security design 3.3). */
    private static final Set<String> BODY_READERS = Set.of("COORDINATOR", "PRIVACY_OFFICER");

    private final OutboxRepository messages;
    private final OutboxView view;
    private final AuditTrail audit;
    private final Clock clock;
    private final boolean caught;
    private final boolean demo;

    OutboxService(
            OutboxRepository messages,
            OutboxView view,
            AuditTrail audit,
            Clock clock,
            @ConfigProperty(name = "waarborg.mail.caught", defaultValue = "false") boolean caught,
            @ConfigProperty(name = "waarborg.demo", defaultValue = "false") boolean demo) {
        this.messages = messages;
        this.view = view;
        this.audit = audit;
        this.clock = clock;
        this.caught = caught;
        this.demo = demo;
    }

    Uni<Page<OutboxItem>> list(Actor caller, @Nullable OutboxState state, @Nullable String cursor, int limit) {
        return view.list(caller.authorityId(), state, cursor, limit).map(page -> page.map(item -> shown(caller, item)));
    }

    @WithTransaction
    Uni<OutboxItem> resend(Actor caller, UUID id) {
        return messages.find(id)
                .onItem()
                .ifNull()
                .failWith(Problem::notFound)
                .invoke(message -> requireOwn(caller, message))
                .invoke(message -> message.sendAgain(clock.now()))
                .call(message -> audit.record(
                        caller,
                        OutboxAction.RESEND,
                        Subject.of("outbox-message", id),
                        null,
                        Map.of("state", OutboxState.WAITING)))
                .map(message -> shown(caller, message.item()));
    }

    /**
     * Mail that would have gone out. Its links open accounts, so outside a trial environment only who sits at the machine
     * itself reads it: the first administrator, who invites the others before there is a mail server.
     */
    Uni<CaughtMails> caught(@Nullable String to, boolean fromThisMachine) {
        return caught && (demo || fromThisMachine)
                ? view.caught(to).map(CaughtMails::new)
                : Uni.createFrom().failure(Problem.notFound());
    }

    /** The administrator of the installation looks after all mail, everybody else after that of the own authority. */
    private static void requireOwn(Actor caller, OutboxMessage message) {
        if (caller.authorityId() != null && !caller.authorityId().equals(message.authorityId)) {
            throw Problem.notFound();
        }
    }

    private static OutboxItem shown(Actor caller, OutboxItem item) {
        boolean reads = caller.roles().stream().anyMatch(BODY_READERS::contains);
        return reads && !item.confidential() ? item : item.withoutBody();
    }
}
