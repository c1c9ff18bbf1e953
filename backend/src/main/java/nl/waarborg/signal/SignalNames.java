package nl.waarborg.signal;

import org.jspecify.annotations.Nullable;

/** The names beside a signal. */
record SignalNames(
        String authority,
        @Nullable String provider,
        @Nullable String location,
        @Nullable String municipality,
        @Nullable String fromNumber) {}
