package nl.waarborg.authority;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.waarborg.access.Scope;
import nl.waarborg.access.ScopeNames;

/** Tells accounts the names of the authorities for which people work. */
@ApplicationScoped
public class AuthorityNames implements ScopeNames {

    private final AuthorityRepository authorities;

    AuthorityNames(AuthorityRepository authorities) {
        this.authorities = authorities;
    }

    @Override
    public Scope scope() {
        return Scope.AUTHORITY;
    }

    @Override
    public Uni<Map<UUID, String>> names(Set<UUID> ids) {
        return Panache.withSession(() -> authorities.list("id in ?1", ids))
                .map(found -> found.stream().collect(Collectors.toMap(one -> one.id, one -> one.name)));
    }
}
