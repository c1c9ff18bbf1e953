package nl.waarborg.outbox;

import io.quarkus.arc.All;
import io.quarkus.mailer.Mail;
import io.quarkus.mailer.reactive.ReactiveMailer;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import nl.waarborg.outbox.OutboxRepository.Due;
import nl.waarborg.shared.time.Clock;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Sends what is due. Every server runs it; a message is taken by one of them at a time. While the clock tells another
 * time than the real one nothing leaves, unless {@code waarborg.outbox.send-while-moved} says so.
 */
@ApplicationScoped
class OutboxDeliveryJob {

    private static final Logger LOG = Logger.getLogger(OutboxDeliveryJob.class);
    private static final int BATCH = 20;
    private static final Duration LEASE = Duration.ofMinutes(2);
    private static final Duration SENDING = Duration.ofSeconds(30);
    private static final Duration LONG = Duration.ofHours(1);

    private final OutboxRepository messages;
    private final ReactiveMailer mailer;
    private final LinkSecrets secrets;
    private final List<RecipientCondition> conditions;
    private final Clock clock;
    private final boolean caught;
    private final boolean sendWhileMoved;

    OutboxDeliveryJob(
            OutboxRepository messages,
            ReactiveMailer mailer,
            LinkSecrets secrets,
            @All List<RecipientCondition> conditions,
            Clock clock,
            @ConfigProperty(name = "waarborg.mail.caught", defaultValue = "false") boolean caught,
            @ConfigProperty(name = "waarborg.outbox.send-while-moved", defaultValue = "false") boolean sendWhileMoved) {
        this.messages = messages;
        this.mailer = mailer;
        this.secrets = secrets;
        this.conditions = conditions;
        this.clock = clock;
        this.caught = caught;
        this.sendWhileMoved = sendWhileMoved;
    }

    @Scheduled(
            every = "${waarborg.outbox.every:5s}",
            concurrentExecution = ConcurrentExecution.SKIP,
            identity = "outbox-delivery")
    Uni<Void> deliver() {
        if (clock.isMoved() && !sendWhileMoved) {
            return Uni.createFrom().voidItem();
        }
        return deliverBatch()
                .onFailure()
                .invoke(away -> LOG.warnf("Mail waits: %s", away.getMessage()))
                .onFailure()
                .recoverWithNull()
                .replaceWithVoid();
    }

    @Scheduled(every = "5m", delayed = "1m", identity = "outbox-alert")
    Uni<Void> alert() {
        Instant now = clock.now();
        return messages.alert(now.minus(LONG), now)
                .invoke(stuck -> {
                    if (stuck > 0) {
                        LOG.errorf("%d messages have not been delivered for long; see the page of the outbox", stuck);
                    }
                })
                .onFailure()
                .recoverWithItem(0)
                .replaceWithVoid();
    }

    private Uni<Void> deliverBatch() {
        Instant now = clock.now();
        return messages.claim(now, now.plus(LEASE), BATCH)
                .chain(due -> deliver(due, 0)
                        .chain(allTried -> allTried && due.size() == BATCH
                                ? deliverBatch()
                                : Uni.createFrom().voidItem()));
    }

    /** One after another; answers false as soon as the mail server turns out to be away. */
    private Uni<Boolean> deliver(List<Due> due, int position) {
        if (position == due.size()) {
            return Uni.createFrom().item(true);
        }
        Due message = due.get(position);
        return mayStillLeave(message)
                .chain(may -> may
                        ? sendOne(due, position)
                        : messages.withhold(message.id()).chain(() -> deliver(due, position + 1)));
    }

    private Uni<Boolean> sendOne(List<Due> due, int position) {
        return send(due.get(position))
                .onItemOrFailure()
                .transformToUni((sent, failure) -> settle(due.subList(position, due.size()), failure))
                .chain(goOn ->
                        goOn ? deliver(due, position + 1) : Uni.createFrom().item(false));
    }

    private Uni<Boolean> settle(List<Due> tried, @Nullable Throwable failure) {
        Due message = tried.getFirst();
        if (failure == null) {
            return messages.sent(message.id(), clock.now(), caught).replaceWith(true);
        }
        return BackOffPolicy.serverIsAway(failure) ? postpone(tried, failure) : refused(message, failure);
    }

    private Uni<Boolean> mayStillLeave(Due message) {
        Uni<Boolean> all = Uni.createFrom().item(true);
        for (RecipientCondition condition : conditions) {
            all = all.chain(may -> may
                    ? condition.mayReceive(address(message))
                    : Uni.createFrom().item(false));
        }
        return all;
    }

    private Uni<Void> send(Due message) {
        if (caught) {
            // it stays where it is; a mailer that only acts as if would keep it in memory for as long as we run
            return Uni.createFrom().voidItem();
        }
        String body = secrets.whole(message.body(), message.secret(), message.id());
        Mail mail = Mail.withText(address(message), message.subject(), body)
                .addHeader("Message-ID", message.messageId())
                .addHeader("Auto-Submitted", "auto-generated");
        return mailer.send(mail).ifNoItem().after(SENDING).fail();
    }

    private Uni<Boolean> refused(Due message, Throwable failure) {
        OutboxState state = BackOffPolicy.stateAfter(message.attempts(), failure);
        LOG.warnf("Message %s was refused (attempt %d)", message.id(), message.attempts() + 1);
        return messages.failed(
                        List.of(message.id()),
                        state,
                        BackOffPolicy.next(message.attempts(), clock.now()),
                        reason(message, failure))
                .replaceWith(true);
    }

    /** Without a mail server none of the batch can leave; all wait as long as the one that found out. */
    private Uni<Boolean> postpone(List<Due> waiting, Throwable failure) {
        String reason = reason(waiting.getFirst(), failure);
        LOG.warnf("The mail server is away: %d messages wait (%s)", waiting.size(), reason);
        return messages.failed(
                        waiting.stream().map(Due::id).toList(),
                        OutboxState.WAITING,
                        BackOffPolicy.next(waiting.getFirst().attempts(), clock.now()),
                        reason)
                .replaceWith(false);
    }

    private String address(Due message) {
        return secrets.address(message.address(), message.sealedAddress(), message.id());
    }

    /** What a mail server says can repeat the address; of a hidden recipient only the kind of failure is kept. */
    private static String reason(Due message, Throwable failure) {
        return failure.getMessage() != null && message.sealedAddress() == null
                ? failure.getMessage()
                : failure.getClass().getSimpleName();
    }
}
