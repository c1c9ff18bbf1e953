package nl.waarborg.access;

import io.quarkus.arc.All;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** The names of the places where people work, asked of the rooms that keep them. */
@ApplicationScoped
class PlaceNames {

    private final List<ScopeNames> rooms;

    PlaceNames(@All List<ScopeNames> rooms) {
        this.rooms = rooms;
    }

    Uni<Map<UUID, String>> of(Collection<Place> places) {
        Uni<Map<UUID, String>> names = Uni.createFrom().item(new HashMap<>());
        for (ScopeNames room : rooms) {
            Set<UUID> ids = ids(places, room.scope());
            if (!ids.isEmpty()) {
                names = names.call(known -> room.names(ids).invoke(known::putAll));
            }
        }
        return names;
    }

    private static Set<UUID> ids(Collection<Place> places, Scope scope) {
        return places.stream()
                .filter(place -> place.scope() == scope && place.id() != null)
                .map(Place::id)
                .collect(Collectors.toSet());
    }
}
