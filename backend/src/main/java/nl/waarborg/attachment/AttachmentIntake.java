package nl.waarborg.attachment;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.UUID;
import nl.waarborg.shared.Ids;
import nl.waarborg.shared.file.FileVault;
import nl.waarborg.shared.file.StoredFile;

/** Brings an uploaded file into the vault, on a worker thread. */
@ApplicationScoped
class AttachmentIntake {

    record Taken(StoredFile file, FileType type) {}

    private final FileVault vault;
    private final Vertx vertx;

    AttachmentIntake(FileVault vault, Vertx vertx) {
        this.vault = vault;
        this.vertx = vertx;
    }

    Uni<Taken> take(Upload upload) {
        return vertx.executeBlocking(() -> store(upload), false);
    }

    Uni<Void> drop(UUID file) {
        return vertx.executeBlocking(
                () -> {
                    vault.remove(file);
                    return null;
                },
                false);
    }

    private Taken store(Upload upload) throws IOException {
        FileType type;
        try (InputStream content = new BufferedInputStream(Files.newInputStream(upload.content()))) {
            type = FileTypePolicy.check(upload.fileName(), content);
        }
        try (InputStream content = Files.newInputStream(upload.content())) {
            return new Taken(vault.store(Ids.next(), content), type);
        }
    }
}
