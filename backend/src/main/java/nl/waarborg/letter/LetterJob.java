package nl.waarborg.letter;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import nl.waarborg.shared.time.Clock;
import org.jboss.logging.Logger;

/** Makes the PDFs of letters that were sent and writes their notices, one letter after another. */
@ApplicationScoped
class LetterJob {

    private static final Logger LOG = Logger.getLogger(LetterJob.class);
    private static final Duration LEASE = Duration.ofMinutes(2);

    private final LetterQueue queue;
    private final LetterDocumentService documents;
    private final Clock clock;

    LetterJob(LetterQueue queue, LetterDocumentService documents, Clock clock) {
        this.queue = queue;
        this.documents = documents;
        this.clock = clock;
    }

    @Scheduled(
            every = "${waarborg.letter.every:2s}",
            concurrentExecution = ConcurrentExecution.SKIP,
            identity = "letters")
    Uni<Void> finishWaiting() {
        return finishNext()
                .onFailure()
                .invoke(failure -> LOG.warn("A letter waits to be finished", failure))
                .onFailure()
                .recoverWithNull();
    }

    private Uni<Void> finishNext() {
        Instant now = clock.now();
        return queue.claim(now, now.plus(LEASE))
                .chain(letter -> letter == null
                        ? Uni.createFrom().voidItem()
                        : documents
                                .documentOf(letter)
                                .chain(() -> documents.notify(letter))
                                .chain(this::finishNext));
    }
}
