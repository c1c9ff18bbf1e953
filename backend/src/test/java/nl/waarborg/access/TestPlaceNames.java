package nl.waarborg.access;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.waarborg.testing.Places;

/** The names of the places that tests share. */
final class TestPlaceNames {

    private TestPlaceNames() {}

    @ApplicationScoped
    static class Authorities implements ScopeNames {

        @Override
        public Scope scope() {
            return Scope.AUTHORITY;
        }

        @Override
        public Uni<Map<UUID, String>> names(Set<UUID> ids) {
            return only(ids, Map.of(Places.NORTH, "Toezicht Noord", Places.SOUTH, "Toezicht Zuid"));
        }
    }

    @ApplicationScoped
    static class Providers implements ScopeNames {

        @Override
        public Scope scope() {
            return Scope.PROVIDER;
        }

        @Override
        public Uni<Map<UUID, String>> names(Set<UUID> ids) {
            return only(
                    ids, Map.of(Places.OAK, "Voorbeeldzorg De Eik", Places.BIRCH, "Voorbeeldzorg De Berk"));
        }
    }

    private static Uni<Map<UUID, String>> only(Set<UUID> ids, Map<UUID, String> names) {
        Map<UUID, String> found = new HashMap<>(names);
        found.keySet().retainAll(ids);
        return Uni.createFrom().item(found);
    }
}
