package nl.waarborg.attachment;

import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** Removes files that visitors uploaded and never sent; the vault loses them with their rows. */
@ApplicationScoped
class VisitorFileJob {

    private final VisitorFileService files;

    VisitorFileJob(VisitorFileService files) {
        this.files = files;
    }

    @Scheduled(every = "1h", delayed = "3m", identity = "visitor-files")
    Uni<Void> forget() {
        return files.forgetUnsent().onFailure().recoverWithItem(0L).replaceWithVoid();
    }
}
