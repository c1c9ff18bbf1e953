package nl.waarborg.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.CompletableFuture;
import nl.waarborg.shared.database.DatabaseStart;
import org.jspecify.annotations.Nullable;

/**
 * What the server runs in, made ready before Quarkus starts: an embedded database with its data folder, or the outside
 * services that the environment names. Closing it stops what it started.
 */
public final class Surroundings implements AutoCloseable {

    private static final String DEFAULT_FOLDER = ".data";
    private static final String EMBEDDED = "waarborg.embedded";
    private static final Duration LONGEST_STOP = Duration.ofSeconds(30);

    private final Map<String, String> settings;
    private final @Nullable CompletableFuture<EmbeddedDatabase> database;
    private final @Nullable FileLock lock;

    private Surroundings(
            Map<String, String> settings,
            @Nullable CompletableFuture<EmbeddedDatabase> database,
            @Nullable FileLock lock) {
        this.settings = Map.copyOf(settings);
        this.database = database;
        this.lock = lock;
    }

    /** For the server itself: it starts what is embedded, of which {@link DatabaseStart} tells when it is there. */
    public static Surroundings forServer(Settings settings) {
        if (isExternal(settings)) {
            return external(settings);
        }
        StartChecks.embedded(settings);
        DataFolder folder = folder(settings);
        FileLock lock = folder.lock(isRestart(settings) ? LONGEST_STOP : Duration.ZERO)
                .orElseThrow(() -> new StartRefused(
                        List.of("another server runs on the data folder " + folder.path() + "; stop it first")));
        StartChecks.sameUse(settings, folder);
        Surroundings surroundings = embedded(folder, folder.path().resolve("programs"), lock, true, mail(settings));
        DatabaseStart.isComing(surroundings.database());
        return surroundings;
    }

    /**
     * For a process that serves the public side alone, beside a server that publishes: it is told the role of the public and
     * no other, makes no tables, does no work by itself, and has keys that open nothing.
     */
    public static Surroundings forPublicSide(Settings settings) {
        Map<String, String> all = new HashMap<>(PublicSide.SETTINGS);
        if (isExternal(settings)) {
            StartChecks.publicSide(settings);
            all.putAll(PublicSide.asOnlyRole(
                    settings.get("waarborg.db.url").orElseThrow(),
                    settings.get(PublicSide.USERNAME).orElseThrow(),
                    settings.get(PublicSide.PASSWORD).orElseThrow()));
        } else {
            DataFolder folder = folder(settings);
            if (!folder.isInUse()) {
                throw new StartRefused(List.of("the data folder " + folder.path()
                        + " holds nothing yet; start the server that publishes first (make run)"));
            }
            Map<String, String> known = EmbeddedDatabase.settings(folder.databaseAccess());
            all.putAll(PublicSide.asOnlyRole(
                    known.get("waarborg.db.url"), known.get(PublicSide.USERNAME), known.get(PublicSide.PASSWORD)));
        }
        return new Surroundings(all, null, null);
    }

    /** For a single command, which may share the database of a running server. */
    public static Surroundings forCommand(Settings settings) {
        if (isExternal(settings)) {
            return external(settings);
        }
        DataFolder folder = folder(settings);
        Optional<FileLock> lock = folder.tryLock();
        if (lock.isPresent()) {
            return embedded(folder, folder.path().resolve("programs"), lock.get(), true, mail(settings))
                    .whenReady();
        }
        Properties access = folder.databaseAccess();
        return new Surroundings(with(folder, EmbeddedDatabase.settings(access), mail(settings)), null, null);
    }

    /** For tests: the same database in a folder that is thrown away, without the wait for the disk. */
    public static Surroundings forTests(Path folder, Path programs) {
        DataFolder data = DataFolder.at(folder);
        return embedded(data, programs, data.tryLock().orElseThrow(), false, Map.of())
                .whenReady();
    }

    /** The settings that the server needs to find all this. */
    public Map<String, String> settings() {
        return settings;
    }

    private static boolean isExternal(Settings settings) {
        return settings.get("waarborg.db.url").isPresent() && !isRestart(settings);
    }

    /** With hot reload the server starts again in the same process, with what its former self set and may still hold. */
    private static boolean isRestart(Settings settings) {
        return settings.isOn(EMBEDDED);
    }

    private static Surroundings external(Settings settings) {
        StartChecks.external(settings);
        return new Surroundings(
                Map.of("waarborg.keys.generate", "false", EMBEDDED, "false", "waarborg.mail.caught", "false"),
                null,
                null);
    }

    private static Surroundings embedded(
            DataFolder folder, Path programs, FileLock lock, boolean durable, Map<String, String> mail) {
        KeyFolder.ensure(folder.keys());
        Properties access = EmbeddedDatabase.prepare(folder);
        CompletableFuture<EmbeddedDatabase> database = CompletableFuture.supplyAsync(
                () -> EmbeddedDatabase.start(folder, access, programs, durable),
                work -> Thread.ofPlatform().name("embedded-database").start(work));
        return new Surroundings(with(folder, EmbeddedDatabase.settings(access), mail), database, lock);
    }

    private CompletableFuture<EmbeddedDatabase> database() {
        return Objects.requireNonNull(database);
    }

    private Surroundings whenReady() {
        database().join();
        return this;
    }

    private static DataFolder folder(Settings settings) {
        return DataFolder.at(Path.of(settings.get("waarborg.data.folder").orElse(DEFAULT_FOLDER)));
    }

    /** Mail leaves as soon as a mail server is named; until then it is caught. */
    private static Map<String, String> mail(Settings settings) {
        return settings.get("waarborg.mail.host").isPresent() ? Map.of("waarborg.mail.caught", "false") : Map.of();
    }

    private static Map<String, String> with(DataFolder folder, Map<String, String> database, Map<String, String> mail) {
        Map<String, String> all = new HashMap<>(database);
        all.putAll(mail);
        all.put(EMBEDDED, "true");
        all.put("waarborg.keys.folder", folder.keys().toString());
        all.put("waarborg.files.folder", folder.files().toString());
        return all;
    }

    @Override
    public void close() {
        try {
            if (database != null) {
                started(database).ifPresent(EmbeddedDatabase::close);
            }
            if (lock != null) {
                lock.acquiredBy().close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One that did not start was told of by whoever waited for it. */
    private static Optional<EmbeddedDatabase> started(CompletableFuture<EmbeddedDatabase> database) {
        return Optional.ofNullable(
                database.handle((started, failure) -> started).join());
    }
}
