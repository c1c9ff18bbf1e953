package nl.waarborg.scoring;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * On what a score rests.
 *
 * @param id of the file or the visit note of the inspection
 * @param text where in it, or what it is
 */
record ScoreEvidence(
        @NotNull Kind kind,
        @Nullable UUID id,
        @Nullable @Size(max = 500) String text) {

    enum Kind {
        FILE,
        NOTE,
        OTHER
    }
}
