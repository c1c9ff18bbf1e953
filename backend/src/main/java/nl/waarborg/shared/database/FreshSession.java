package nl.waarborg.shared.database;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.function.Function;
import org.hibernate.reactive.mutiny.Mutiny;

/** Lets a session forget what it loaded, within its transaction. */
public final class FreshSession {

    /** At every flush a session compares all that it holds: the work on many things would take the square of their number. */
    private static final int AT_ONCE = 20;

    private FreshSession() {}

    /** Writes what is changed and forgets it: what comes next loads and locks by itself, as in a request of its own. */
    public static Uni<Void> begin() {
        return Panache.getSession()
                .call(Mutiny.Session::flush)
                .invoke(Mutiny.Session::clear)
                .replaceWithVoid();
    }

    /** Does the work for each of many things, one after the other, without holding on to all that they load. */
    public static <T, R> Uni<List<R>> forEach(List<T> all, Function<T, Uni<R>> work) {
        return Multi.createFrom()
                .iterable(all)
                .group()
                .intoLists()
                .of(AT_ONCE)
                .onItem()
                .transformToUniAndConcatenate(some -> each(some, work).call(FreshSession::begin))
                .onItem()
                .<R>disjoint()
                .collect()
                .asList();
    }

    private static <T, R> Uni<List<R>> each(List<T> some, Function<T, Uni<R>> work) {
        return Multi.createFrom()
                .iterable(some)
                .onItem()
                .transformToUniAndConcatenate(work::apply)
                .collect()
                .asList();
    }
}
