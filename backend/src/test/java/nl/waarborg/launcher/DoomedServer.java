package nl.waarborg.launcher;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;

/** A process of its own that starts the embedded database, to be killed with -9. */
final class DoomedServer {

    private static final String READY = "READY";

    private DoomedServer() {}

    public static void main(String... arguments) throws InterruptedException {
        DataFolder folder = DataFolder.at(Path.of(arguments[0]));
        folder.tryLock().orElseThrow();
        EmbeddedDatabase.start(folder, EmbeddedDatabase.prepare(folder), Path.of(arguments[1]), true);
        System.out.println(READY);
        new CountDownLatch(1).await();
    }

    /** Answers when the database is up. */
    static Process start(Path folder, Path programs) throws IOException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        DoomedServer.class.getName(),
                        folder.toString(),
                        programs.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        BufferedReader output = new BufferedReader(new InputStreamReader(process.getInputStream()));
        if (output.lines().noneMatch(READY::equals)) {
            throw new IllegalStateException("The server to be killed did not start");
        }
        return process;
    }
}
