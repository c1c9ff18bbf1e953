package nl.waarborg.signal;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where a signal is about.
 *
 * @param outsideRegion the municipality is one that the authority does not serve
 */
record SignalPlace(@Nullable UUID locationId, @Nullable String municipalityCode, boolean outsideRegion) {}
