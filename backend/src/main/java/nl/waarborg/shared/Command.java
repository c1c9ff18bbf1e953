package nl.waarborg.shared;

import io.smallrye.mutiny.Uni;
import java.util.List;

/**
 * Something an operator does once from a shell instead of starting the server, with the server's database: the first
 * argument names it. A feature offers one by a CDI bean of this type.
 */
public interface Command {

    String name();

    /**
     * Does it.
     *
     * @return what the operator reads; an {@link IllegalArgumentException} carries a sentence for the operator when it
     *     cannot be done
     */
    Uni<String> run(List<String> arguments);
}
