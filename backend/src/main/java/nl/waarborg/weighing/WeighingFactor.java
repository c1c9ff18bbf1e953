package nl.waarborg.weighing;

import org.jspecify.annotations.Nullable;

/**
 * Something that can raise the priority, with its value.
 *
 * @param value the number of earlier signals; for public sensitivity 1 or 0
 * @param threshold from which value on it raises; absent where the authority lets it not count
 * @param withinMonths how far back the value reaches; absent where it tells of now
 */
record WeighingFactor(
        Kind kind,
        int value,
        @Nullable Integer threshold,
        @Nullable Integer withinMonths) {

    enum Kind {
        EARLIER_SIGNALS,
        PUBLIC_SENSITIVITY
    }

    boolean raises() {
        return threshold != null && value >= threshold;
    }
}
