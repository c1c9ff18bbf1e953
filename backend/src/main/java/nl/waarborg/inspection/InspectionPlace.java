package nl.waarborg.inspection;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where the care is given that is inspected. */
record InspectionPlace(@Nullable UUID locationId, @Nullable String municipalityCode) {}
