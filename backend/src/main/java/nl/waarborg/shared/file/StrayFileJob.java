package nl.waarborg.shared.file;

import io.quarkus.arc.All;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jboss.logging.Logger;

/**
 * Sweeps up files that no room keeps: left by a crash between the file and its row, or by a removal. Young files are left
 * alone, as their row may be on its way. The age is that of the file system, not of the product's clock, which can be
 * moved.
 */
@ApplicationScoped
class StrayFileJob {

    private static final Logger LOG = Logger.getLogger(StrayFileJob.class);
    private static final Duration YOUNG = Duration.ofDays(1);
    private static final int BATCH = 500;

    private final FileVault vault;
    private final List<FileKeeper> keepers;
    private final Vertx vertx;

    StrayFileJob(FileVault vault, @All List<FileKeeper> keepers, Vertx vertx) {
        this.vault = vault;
        this.keepers = keepers;
        this.vertx = vertx;
    }

    @Scheduled(every = "6h", delayed = "10m", concurrentExecution = ConcurrentExecution.SKIP, identity = "stray-files")
    Uni<Void> sweep() {
        return sweepOlderThan(YOUNG)
                .onFailure()
                .invoke(failure -> LOG.warn("Stray files could not be swept up", failure))
                .onFailure()
                .recoverWithNull();
    }

    Uni<Void> sweepOlderThan(Duration age) {
        return vertx.executeBlocking(() -> vault.olderThan(age)).chain(files -> sweep(files, 0));
    }

    private Uni<Void> sweep(List<UUID> files, int from) {
        if (from >= files.size()) {
            return Uni.createFrom().voidItem();
        }
        List<UUID> batch = files.subList(from, Math.min(from + BATCH, files.size()));
        return strays(new ArrayList<>(batch), 0)
                .chain(strays -> vertx.executeBlocking(() -> remove(strays)))
                .chain(() -> sweep(files, from + BATCH));
    }

    private Uni<List<UUID>> strays(List<UUID> candidates, int keeper) {
        if (keeper == keepers.size() || candidates.isEmpty()) {
            return Uni.createFrom().item(candidates);
        }
        return keepers.get(keeper).kept(candidates).chain(kept -> {
            candidates.removeAll(kept);
            return strays(candidates, keeper + 1);
        });
    }

    private Integer remove(List<UUID> strays) throws IOException {
        for (UUID stray : strays) {
            vault.remove(stray);
        }
        if (!strays.isEmpty()) {
            LOG.infof("Swept up %d stray files", strays.size());
        }
        return strays.size();
    }
}
