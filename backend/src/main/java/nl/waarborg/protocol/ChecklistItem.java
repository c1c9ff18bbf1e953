package nl.waarborg.protocol;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * Something that an authority wants to know before a signal is weighed (domain.md 6, enrich).
 *
 * @param code keeps answers and questions together, also when the words change
 * @param required whether what is open about it is pointed out when the signal is weighed
 * @param filledFrom what the system itself looks up; absent where a person answers or somebody is asked
 */
public record ChecklistItem(
        @NotNull @Pattern(regexp = "[A-Z][A-Z0-9_]{1,59}") String code,
        @NotBlank @Size(max = 300) String labelNl,
        @NotBlank @Size(max = 300) String labelEn,
        @NotNull Boolean required,
        @Nullable Source filledFrom) {

    /** What the system knows about the provider of a signal. */
    public enum Source {
        EARLIER_SIGNALS,
        REPORTS,
        MEASURES,
        CONTRACTS,
        LOCATIONS,
        PERSONAL_BUDGET,
        KVK
    }
}
