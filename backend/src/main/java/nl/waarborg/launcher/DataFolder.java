package nl.waarborg.launcher;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/** The folder in which the embedded default keeps everything: database, keys, files. Readable by its owner only. */
final class DataFolder {

    private static final long LOOK_AGAIN = TimeUnit.MILLISECONDS.toNanos(100);

    private final Path path;

    private DataFolder(Path path) {
        this.path = path;
    }

    static DataFolder at(Path path) {
        Path absolute = path.toAbsolutePath().normalize();
        makePrivate(absolute);
        return new DataFolder(absolute);
    }

    Path path() {
        return path;
    }

    Path cluster() {
        return path.resolve("postgresql");
    }

    Path keys() {
        return makePrivate(path.resolve("keys"));
    }

    Path files() {
        return makePrivate(path.resolve("files"));
    }

    /** Empty when another server holds this folder. The lock ends with the process, also when it is killed. */
    Optional<FileLock> tryLock() {
        try {
            FileChannel channel =
                    FileChannel.open(path.resolve("server.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            FileLock lock = lockOf(channel);
            if (lock == null) {
                channel.close();
            }
            return Optional.ofNullable(lock);
        } catch (IOException e) {
            throw new UncheckedIOException("The data folder " + path + " cannot be locked", e);
        }
    }

    private static @Nullable FileLock lockOf(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException heldByThisProcess) {
            return null;
        }
    }

    /** As {@link #tryLock}, but waits so long for whoever is about to let go. */
    Optional<FileLock> lock(Duration patience) {
        long end = System.nanoTime() + patience.toNanos();
        Optional<FileLock> lock = tryLock();
        while (lock.isEmpty() && System.nanoTime() < end) {
            LockSupport.parkNanos(LOOK_AGAIN);
            lock = tryLock();
        }
        return lock;
    }

    /** Port and passwords of the embedded database; empty at the first start. */
    Properties databaseAccess() {
        Properties access = new Properties();
        Path file = accessFile();
        if (Files.exists(file)) {
            try (InputStream in = Files.newInputStream(file)) {
                access.load(in);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return access;
    }

    /** Written aside and then moved: a crash leaves the old file or the new one. */
    void keepDatabaseAccess(Properties access) {
        try {
            Path aside = PrivateFiles.createAside(accessFile());
            try (OutputStream out = Files.newOutputStream(aside)) {
                access.store(out, null);
            }
            PrivateFiles.moveIntoPlace(aside, accessFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether a server has worked in this folder before. */
    boolean isInUse() {
        return Files.exists(accessFile());
    }

    boolean holdsDemo() {
        return Files.exists(demoFile());
    }

    void markAsDemo() {
        try {
            if (!holdsDemo()) {
                Files.createFile(demoFile());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path demoFile() {
        return path.resolve("demo");
    }

    private Path accessFile() {
        return path.resolve("database.properties");
    }

    private static Path makePrivate(Path folder) {
        try {
            return Files.createDirectories(
                    folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        } catch (IOException e) {
            throw new UncheckedIOException("The folder " + folder + " cannot be made", e);
        }
    }
}
