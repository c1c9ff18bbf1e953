package nl.waarborg.inspection;

import org.jspecify.annotations.Nullable;

/** The names beside an inspection. */
record InspectionNames(
        String authority,
        String provider,
        @Nullable String location,
        @Nullable String municipality,
        @Nullable String retests) {}
