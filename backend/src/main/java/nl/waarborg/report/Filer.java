package nl.waarborg.report;

import java.util.UUID;
import nl.waarborg.access.Caller;
import nl.waarborg.shared.problem.Problem;
import org.jspecify.annotations.Nullable;

/**
 * For whom is filed and by which side.
 *
 * @param recordedBy the authority that records it on the provider's behalf; absent when the provider files itself
 */
public record Filer(UUID providerId, @Nullable UUID recordedBy) {

    /** A provider files for itself; staff record for the provider that they name. */
    public static Filer of(Caller caller, @Nullable UUID providerId) {
        UUID provider = caller.isProvider() ? caller.providerId() : providerId;
        if (provider == null) {
            throw Problem.notFound();
        }
        return new Filer(provider, caller.isStaff() ? caller.authorityId() : null);
    }

    public boolean byStaff() {
        return recordedBy != null;
    }
}
