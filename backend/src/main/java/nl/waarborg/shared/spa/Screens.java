package nl.waarborg.shared.spa;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The built files by their path in the address, and which of the three entries answers for a page. */
final class Screens {

    static final String ASSETS = "/assets/";

    private static final String INDEX = "index.html";
    private static final List<String> ENTRIES = List.of("/portaal", "/werkplek");

    private final Map<String, ScreenFile> files;

    private Screens(Map<String, ScreenFile> files) {
        this.files = files;
    }

    static Screens in(Path folder) {
        try (Stream<Path> found = Files.walk(folder)) {
            return new Screens(found.filter(Files::isRegularFile)
                    .collect(Collectors.toUnmodifiableMap(
                            file -> "/" + folder.relativize(file).toString().replace('\\', '/'), ScreenFile::read)));
        } catch (IOException e) {
            throw new UncheckedIOException("The screens in " + folder + " cannot be read", e);
        }
    }

    /** A file of that name; or else, for what looks like a page, the entry whose router knows the page. */
    Optional<ScreenFile> at(String path) {
        ScreenFile file = files.get(path);
        if (file != null) {
            return Optional.of(file);
        }
        return isPage(path) ? Optional.ofNullable(files.get(entryOf(path))) : Optional.empty();
    }

    private static boolean isPage(String path) {
        return !path.startsWith(ASSETS) && path.indexOf('.', path.lastIndexOf('/')) < 0;
    }

    private static String entryOf(String path) {
        return ENTRIES.stream()
                .filter(entry -> path.equals(entry) || path.startsWith(entry + "/"))
                .findFirst()
                .map(entry -> entry + "/" + INDEX)
                .orElse("/" + INDEX);
    }
}
