package nl.waarborg.access;

import io.smallrye.mutiny.Uni;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * The names of authorities or of providers, to say for whom somebody works. The rooms that keep them implement this; it
 * also tells whether one exists: an unknown identifier has no name in the answer.
 */
public interface ScopeNames {

    /** Of which scope the names are: {@code AUTHORITY} or {@code PROVIDER}. */
    Scope scope();

    /** The names by identifier; called one after the other, within a running session or outside of one. */
    Uni<Map<UUID, String>> names(Set<UUID> ids);
}
