package nl.waarborg.launcher;

import java.util.List;

/**
 * Something an operator does once from a shell instead of starting the server, with the server's database: the first
 * argument names it. A feature offers one by a CDI bean of this type.
 */
public interface Command {

    String name();

    /**
     * May block: it runs on the main thread.
     *
     * @return what the operator reads
     * @throws IllegalArgumentException with a sentence for the operator when the arguments do not do
     */
    String run(List<String> arguments);
}
