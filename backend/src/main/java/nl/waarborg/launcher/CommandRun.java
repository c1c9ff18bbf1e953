package nl.waarborg.launcher;

import io.quarkus.runtime.QuarkusApplication;
import io.quarkus.vertx.VertxContextSupport;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import nl.waarborg.shared.Command;

/** Runs one {@link Command} without serving HTTP and without the scheduled work of a server. */
public final class CommandRun implements QuarkusApplication {

    /** What keeps the server from serving while the command runs. */
    public static final Map<String, String> SETTINGS = Map.of(
            "quarkus.http.host-enabled", "false",
            "quarkus.management.host-enabled", "false",
            "quarkus.scheduler.enabled", "false",
            "waarborg.demo", "false");

    @Inject
    @Any
    Instance<Command> commands;

    @Override
    public int run(String... arguments) {
        try {
            List<String> rest = List.of(arguments).subList(1, arguments.length);
            Command command = named(arguments[0]);
            System.out.println(VertxContextSupport.subscribeAndAwait(() -> command.run(rest)));
            return 0;
        } catch (IllegalArgumentException e) {
            System.err.println(e.getMessage());
            return 2;
        } catch (Throwable e) {
            throw new IllegalStateException("The command failed", e);
        }
    }

    private Command named(String name) {
        return commands.stream()
                .filter(command -> command.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("There is no command " + name + "; there are: keys, "
                        + String.join(", ", commands.stream().map(Command::name).toList())));
    }
}
