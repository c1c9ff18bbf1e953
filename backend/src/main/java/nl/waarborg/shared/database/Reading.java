package nl.waarborg.shared.database;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.common.vertx.ContextLocals;
import io.smallrye.mutiny.Uni;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.hibernate.FlushMode;

/** Reads that change nothing but the trail of the look. */
public final class Reading {

    private static final String KNOWN = Reading.class.getName();

    private Reading() {}

    /**
     * What is to be read in the running transaction. Before each query Hibernate looks through everything that the session
     * holds for changes; a page asks a dozen queries and changes nothing. So what was changed before is written first, then
     * nothing is looked through until the end. What is loaded here can be changed later in the transaction.
     */
    public static <T> Uni<T> of(Supplier<Uni<T>> reading) {
        if (known().isPresent()) {
            return reading.get();
        }
        return Panache.getSession()
                .chain(session -> session.flush().chain(() -> {
                    FlushMode before = session.getFlushMode();
                    session.setFlushMode(FlushMode.COMMIT);
                    ContextLocals.put(KNOWN, new HashMap<>());
                    return reading.get().eventually(() -> {
                        ContextLocals.remove(KNOWN);
                        session.setFlushMode(before);
                    });
                }));
    }

    /**
     * Asks once within {@link #of}, however many rooms that tell something beside a page need it, and each time outside of
     * it.
     *
     * @param question what is asked, the same for the same answer
     */
    public static <T> Uni<T> once(List<?> question, Supplier<Uni<T>> query) {
        Map<List<?>, Object> known = known().orElse(null);
        if (known == null) {
            return query.get();
        }
        @SuppressWarnings("unchecked")
        T answer = (T) known.get(question);
        return answer != null ? Uni.createFrom().item(answer) : query.get().invoke(found -> known.put(question, found));
    }

    private static Optional<Map<List<?>, Object>> known() {
        return ContextLocals.get(KNOWN);
    }
}
