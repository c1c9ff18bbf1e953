package nl.waarborg.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jboss.logging.Logger;

/**
 * A PostgreSQL that lives on after its Waarborg was killed. The caller holds the lock of the data folder, so nobody else
 * uses it.
 */
final class OrphanedServer {

    private static final Logger LOG = Logger.getLogger(OrphanedServer.class);
    private static final Duration ORDERLY_STOP = Duration.ofSeconds(10);

    private OrphanedServer() {}

    static void stopIn(Path cluster) {
        find(cluster).ifPresent(server -> {
            LOG.infof("Stopping the PostgreSQL (process %d) that outlived its server", server.pid());
            server.destroy();
            if (!endedWithin(server, ORDERLY_STOP)) {
                // what was committed is in the write-ahead log: the next start recovers it
                server.destroyForcibly();
                endedWithin(server, ORDERLY_STOP);
            }
        });
    }

    private static Optional<ProcessHandle> find(Path cluster) {
        Path pidFile = cluster.resolve("postmaster.pid");
        try {
            if (!Files.exists(pidFile)) {
                return Optional.empty();
            }
            List<String> lines = Files.readAllLines(pidFile);
            return ProcessHandle.of(Long.parseLong(lines.getFirst().strip()))
                    .filter(ProcessHandle::isAlive)
                    .filter(OrphanedServer::isPostgres);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** After a reboot the number in the file may belong to a stranger. */
    private static boolean isPostgres(ProcessHandle process) {
        return process.info()
                .command()
                .filter(path -> path.endsWith("postgres"))
                .isPresent();
    }

    private static boolean endedWithin(ProcessHandle process, Duration wait) {
        try {
            process.onExit().get(wait.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }
}
