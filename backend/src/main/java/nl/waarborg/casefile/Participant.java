package nl.waarborg.casefile;

import java.util.UUID;
import nl.waarborg.shared.text.Language;
import org.jspecify.annotations.Nullable;

/**
 * Somebody on the provider's side who takes part in a case.
 *
 * @param accountId where the person signs in; a board chair may have none
 * @param email for notices with number and link only
 */
public record Participant(
        Part part,
        @Nullable UUID accountId,
        String name,
        @Nullable String email,
        Language language) {

    /** What somebody is in a case. */
    public enum Part {
        REPORTER,
        CONTACT,
        BOARD_CHAIR
    }
}
