package nl.waarborg.access;

import io.smallrye.mutiny.Uni;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who is away, told by the room that keeps absences, so that colleagues see whom to turn to. */
public interface Absences {

    /**
     * An absence that runs today.
     *
     * @param until its last day
     * @param coveredByName who stands in
     */
    record Absence(LocalDate until, @Nullable String coveredByName) {}

    /** Those absent today at an authority, by account. */
    Uni<Map<UUID, Absence>> today(UUID authority);
}
