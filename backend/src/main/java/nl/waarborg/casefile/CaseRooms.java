package nl.waarborg.casefile;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import nl.waarborg.access.Caller;

/** Asks the higher rooms what they add to a case, one after the other: a reactive session is not concurrent. */
public final class CaseRooms {

    private CaseRooms() {}

    public static <R, F> Uni<Map<String, Object>> fields(List<? extends CaseSection<R, F>> rooms, R reader, F facts) {
        return each(rooms, room -> room.fields(reader, facts)).map(found -> {
            Map<String, Object> all = new HashMap<>();
            found.forEach(all::putAll);
            return all;
        });
    }

    public static <F> Uni<List<String>> actions(List<? extends CaseActions<F>> rooms, Caller caller, F facts) {
        return each(rooms, room -> room.openTo(caller, facts))
                .map(found -> found.stream().flatMap(List::stream).toList());
    }

    private static <B, T> Uni<List<T>> each(List<B> rooms, Function<B, Uni<T>> ask) {
        return Multi.createFrom()
                .iterable(rooms)
                .onItem()
                .transformToUniAndConcatenate(ask::apply)
                .collect()
                .asList();
    }
}
