package nl.waarborg.report;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Someone behind a report, kept apart from the narrative and encrypted.
 *
 * @param name of staff only the initials
 * @param harm a code of the list {@code harm-severities}
 */
public record PersonConcerned(
        @Nullable UUID id,
        @NotNull Role role,
        @Nullable @Size(max = 120) String name,
        @Nullable LocalDate birthDate,
        @Nullable Gender gender,
        @Nullable @Size(max = 500) String indication,
        @Nullable @Size(max = 120) String function,
        @Nullable @Size(max = 120) String relation,
        @Nullable @Size(max = 40) String harm,
        @Nullable @Size(max = 4000) String harmDescription) {

    public enum Role {
        CLIENT,
        STAFF,
        RELATIVE,
        OTHER
    }

    public enum Gender {
        FEMALE,
        MALE,
        OTHER,
        UNKNOWN
    }

    PersonConcerned withId(UUID given) {
        return new PersonConcerned(
                given, role, name, birthDate, gender, indication, function, relation, harm, harmDescription);
    }
}
