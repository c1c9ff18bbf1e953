package nl.waarborg.provider;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.waarborg.access.Scope;
import nl.waarborg.access.ScopeNames;

/** Tells accounts the names of the providers for which people work. */
@ApplicationScoped
public class ProviderNames implements ScopeNames {

    private final ProviderRepository providers;

    ProviderNames(ProviderRepository providers) {
        this.providers = providers;
    }

    @Override
    public Scope scope() {
        return Scope.PROVIDER;
    }

    @Override
    public Uni<Map<UUID, String>> names(Set<UUID> ids) {
        return Panache.withSession(() -> providers.list("id in ?1", ids))
                .map(found -> found.stream().collect(Collectors.toMap(one -> one.id, one -> one.name)));
    }
}
