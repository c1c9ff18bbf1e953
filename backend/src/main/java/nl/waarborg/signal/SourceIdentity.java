package nl.waarborg.signal;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Size;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Who told it: class S5, kept sealed and apart, for the named handler only (security design 3.4, rule 5).
 *
 * @param relation what this person has to do with the provider or the client
 * @param note how and when this person wants to be reached, what was promised
 */
public record SourceIdentity(
        @Nullable @Size(max = 200) String name,
        @Nullable @Email @Size(max = 254) String email,
        @Nullable @Size(max = 40) String phone,
        @Nullable @Size(max = 200) String relation,
        @Nullable @Size(max = 2000) String note) {

    boolean tellsAnything() {
        return Stream.of(name, email, phone, relation, note).anyMatch(text -> text != null && !text.isBlank());
    }
}
