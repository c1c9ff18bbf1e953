package nl.waarborg.attachment;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import nl.waarborg.attachment.AttachmentCheckRepository.Waiting;
import nl.waarborg.shared.file.FileVault;
import nl.waarborg.shared.time.Clock;
import org.jboss.logging.Logger;

/**
 * Checks quarantined files one by one: what is inside, and malware where a scanner is set. A scanner that is away leaves
 * files in quarantine, to be tried again for as long as it takes (fail closed).
 */
@ApplicationScoped
class AttachmentCheckJob {

    private record Outcome(Optional<Rejection> rejection, boolean scanned) {}

    private static final Logger LOG = Logger.getLogger(AttachmentCheckJob.class);
    private static final Duration LEASE = Duration.ofMinutes(3);
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(5);
    private static final Duration FIRST_WAIT = Duration.ofSeconds(5);

    private final AttachmentCheckRepository queue;
    private final MalwareScanner scanner;
    private final FileVault vault;
    private final Clock clock;
    private final Vertx vertx;

    AttachmentCheckJob(
            AttachmentCheckRepository queue, MalwareScanner scanner, FileVault vault, Clock clock, Vertx vertx) {
        this.queue = queue;
        this.scanner = scanner;
        this.vault = vault;
        this.clock = clock;
        this.vertx = vertx;
    }

    @Scheduled(
            every = "${waarborg.attachment.check-every:2s}",
            concurrentExecution = ConcurrentExecution.SKIP,
            identity = "attachment-check")
    Uni<Void> checkWaiting() {
        return checkNext()
                .onFailure()
                .invoke(away -> LOG.warnf("Files wait to be checked: %s", away.getMessage()))
                .onFailure()
                .recoverWithNull();
    }

    private Uni<Void> checkNext() {
        Instant now = clock.now();
        return queue.claim(now, now.plus(LEASE))
                .chain(waiting -> waiting == null
                        ? Uni.createFrom().voidItem()
                        : check(waiting).chain(this::checkNext));
    }

    private Uni<Void> check(Waiting waiting) {
        return vertx.executeBlocking(() -> look(waiting), false)
                .chain(outcome -> judge(waiting, outcome))
                .onFailure(IOException.class)
                .recoverWithUni(failure -> later(waiting, failure));
    }

    private Uni<Void> judge(Waiting waiting, Outcome outcome) {
        if (outcome.rejection().isEmpty()) {
            return queue.clean(waiting.id(), outcome.scanned());
        }
        Rejection reason = outcome.rejection().get();
        LOG.warnf("File %s is rejected: %s", waiting.id(), reason);
        return queue.rejected(waiting.id(), reason, outcome.scanned());
    }

    private Uni<Void> later(Waiting waiting, Throwable failure) {
        Duration wait = FIRST_WAIT.multipliedBy(1L << Math.min(waiting.attempts(), 10));
        LOG.warnf("File %s stays in quarantine: %s", waiting.id(), failure.getMessage());
        return queue.later(waiting.id(), clock.now().plus(wait.compareTo(LONGEST_WAIT) < 0 ? wait : LONGEST_WAIT));
    }

    private Outcome look(Waiting waiting) throws IOException {
        try (InputStream content = vault.open(waiting.id())) {
            Optional<Rejection> rejection = ContentInspection.inspect(waiting.type(), content);
            if (rejection.isPresent() || !scanner.hasScanner()) {
                return new Outcome(rejection, false);
            }
        }
        try (InputStream content = vault.open(waiting.id())) {
            return switch (scanner.scan(content)) {
                case CLEAN -> new Outcome(Optional.empty(), true);
                case MALWARE -> new Outcome(Optional.of(Rejection.MALWARE), true);
            };
        }
    }
}
