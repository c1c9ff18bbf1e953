package nl.waarborg.shared.database;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.common.vertx.ContextLocals;
import io.smallrye.mutiny.Uni;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.hibernate.FlushMode;
import org.hibernate.reactive.mutiny.Mutiny;

/** Writes that ask for nothing of what they wrote. */
public final class Writing {

    private static final String LAST = Writing.class.getName();

    private Writing() {}

    /**
     * What is to be done in the running transaction. Before each query Hibernate looks through everything that the session
     * holds for changes; work that makes dozens of rows spends much of its time on that. So what it changes is written where
     * it flushes and at its end. A query within does not see what was changed since then.
     */
    public static <T> Uni<T> of(Supplier<Uni<T>> writing) {
        if (last().isPresent()) {
            return writing.get();
        }
        return Panache.getSession().chain(session -> {
            FlushMode before = session.getFlushMode();
            Map<Class<?>, List<Object>> last = new LinkedHashMap<>();
            session.setFlushMode(FlushMode.COMMIT);
            ContextLocals.put(LAST, last);
            return writing.get()
                    .call(() -> session.persistAll(
                                    last.values().stream().flatMap(List::stream).toArray())
                            .chain(session::flush))
                    .eventually(() -> {
                        ContextLocals.remove(LAST);
                        session.setFlushMode(before);
                    });
        });
    }

    /**
     * Adds rows that nothing in the transaction refers to. Within {@link #of} they come last, those of one table after each
     * other: so they go to the database together.
     */
    public static Uni<Void> last(Mutiny.Session session, Object... rows) {
        return last().map(last -> {
                    for (Object row : rows) {
                        last.computeIfAbsent(row.getClass(), table -> new ArrayList<>())
                                .add(row);
                    }
                    return Uni.createFrom().voidItem();
                })
                .orElseGet(() -> session.persistAll(rows));
    }

    private static Optional<Map<Class<?>, List<Object>>> last() {
        return ContextLocals.get(LAST);
    }
}
