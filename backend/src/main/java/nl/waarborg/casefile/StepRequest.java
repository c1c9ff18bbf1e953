package nl.waarborg.casefile;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which case, as it was read, under which key.
 *
 * @param seen the header If-Match
 * @param key the header Idempotency-Key
 */
public record StepRequest(
        UUID id, @Nullable String seen, @Nullable String key) {}
