package nl.waarborg.judgement;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * One behaviour as it was weighed.
 *
 * @param code of the framework
 * @param weight absent while it is not weighed
 * @param seen what was seen
 */
public record TrustObservation(
        @NotNull @Size(max = 40) String code,
        @Nullable TrustWeight weight,
        @NotNull @Size(max = 4000) String seen) {}
