package nl.waarborg.testing;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import nl.waarborg.launcher.Surroundings;

/** Every test run gets an own PostgreSQL, own keys and an own folder of files, and leaves nothing behind. */
public final class EmbeddedSurroundings implements QuarkusTestResourceLifecycleManager {

    private Path folder;
    private Surroundings surroundings;

    @Override
    public Map<String, String> start() {
        try {
            folder = Files.createTempDirectory("waarborg-test");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        surroundings =
                Surroundings.forTests(folder, Path.of("target", "postgresql").toAbsolutePath());
        Map<String, String> settings = new HashMap<>(surroundings.settings());
        settings.put(
                "waarborg.frontend.folder",
                Path.of("src", "test", "resources", "screens").toString());
        return settings;
    }

    @Override
    public void stop() {
        surroundings.close();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
