package nl.waarborg.access;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An authority, a provider or the installation: where a membership counts. */
public record Place(
        Scope scope, @Nullable UUID authorityId, @Nullable UUID providerId) {

    public static Place installation() {
        return new Place(Scope.INSTALLATION, null, null);
    }

    public static Place authority(UUID id) {
        return new Place(Scope.AUTHORITY, id, null);
    }

    public static Place provider(UUID id) {
        return new Place(Scope.PROVIDER, null, id);
    }

    /** Where the caller works now. */
    static Place of(Caller caller) {
        if (caller.providerId() != null) {
            return provider(caller.providerId());
        }
        return caller.authorityId() != null ? authority(caller.authorityId()) : installation();
    }

    @Nullable
    UUID id() {
        return authorityId != null ? authorityId : providerId;
    }
}
