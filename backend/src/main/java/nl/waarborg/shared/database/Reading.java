package nl.waarborg.shared.database;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import java.util.function.Supplier;
import org.hibernate.FlushMode;

/** Reads that change nothing but the trail of the look. */
public final class Reading {

    private Reading() {}

    /**
     * What is to be read in the running transaction. Before each query Hibernate looks through everything that the session
     * holds for changes; a page asks a dozen queries and changes nothing. So what was changed before is written first, then
     * nothing is looked through until the end.
     */
    public static <T> Uni<T> of(Supplier<Uni<T>> reading) {
        return Panache.getSession()
                .chain(session -> session.flush().chain(() -> {
                    FlushMode before = session.getFlushMode();
                    session.setFlushMode(FlushMode.COMMIT);
                    return reading.get().eventually(() -> session.setFlushMode(before));
                }));
    }
}
