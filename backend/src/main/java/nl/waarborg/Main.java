package nl.waarborg;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import nl.waarborg.launcher.CommandRun;
import nl.waarborg.launcher.KeyFolder;
import nl.waarborg.launcher.PublicSide;
import nl.waarborg.launcher.Settings;
import nl.waarborg.launcher.StartRefused;
import nl.waarborg.launcher.Surroundings;
import org.jspecify.annotations.Nullable;

/**
 * Starts the server: first what it stands on (an embedded PostgreSQL unless the environment names another), then
 * Quarkus, and at the end the other way round. {@code keys FOLDER} makes the keys of an installation instead; any other
 * argument names a {@link nl.waarborg.shared.Command}.
 */
@QuarkusMain
public final class Main {

    private static final int STOP_SECONDS = 30;

    private Main() {}

    public static void main(String... arguments) {
        try {
            if (arguments.length == 2 && "keys".equals(arguments[0])) {
                boolean made = KeyFolder.make(Path.of(arguments[1]));
                System.out.println(made ? "The keys are made." : "There are keys already; they are left as they are.");
                return;
            }
            run(arguments);
        } catch (StartRefused refused) {
            System.err.println(refused.getMessage());
            System.exit(1);
        }
    }

    private static void run(String... arguments) {
        boolean command = arguments.length > 0;
        CountDownLatch stopped = new CountDownLatch(1);
        AtomicInteger exitCode = new AtomicInteger();
        Settings settings = new Settings();
        try (Surroundings surroundings = surroundings(settings, command)) {
            surroundings.settings().forEach(System::setProperty);
            Runtime.getRuntime().addShutdownHook(new Thread(() -> awaitStop(stopped), "wait-for-database"));
            if (command) {
                CommandRun.SETTINGS.forEach(System::setProperty);
                Quarkus.run(CommandRun.class, (code, cause) -> exitCode.set(told(code, cause)), arguments);
            } else {
                Quarkus.run(null, (code, cause) -> exitCode.set(told(code, cause)));
            }
        } finally {
            stopped.countDown();
        }
        if (exitCode.get() != 0) {
            System.exit(exitCode.get());
        }
    }

    private static Surroundings surroundings(Settings settings, boolean command) {
        if (command) {
            return Surroundings.forCommand(settings);
        }
        return settings.isOn(PublicSide.ONLY) ? Surroundings.forPublicSide(settings) : Surroundings.forServer(settings);
    }

    /** Quarkus leaves it to us to say why it did not start: a migration that is refused, a port that is taken. */
    private static int told(int code, @Nullable Throwable cause) {
        if (cause != null) {
            System.err.println("Waarborg stops, because of this:");
            cause.printStackTrace(System.err);
        }
        return code;
    }

    /** The database stops after the last request; without this the process would end in between. */
    private static void awaitStop(CountDownLatch stopped) {
        try {
            if (!stopped.await(STOP_SECONDS, TimeUnit.SECONDS)) {
                System.err.println("The embedded PostgreSQL did not stop in time; the next start recovers it.");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
