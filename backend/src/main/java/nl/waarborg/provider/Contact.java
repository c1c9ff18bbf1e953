package nl.waarborg.provider;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** How somebody at a provider is reached. */
@Embeddable
public record Contact(
        @Nullable @Size(max = 120) String name,
        @Nullable @Size(max = 120) String function,
        @Nullable @Email @Size(max = 254) String email,
        @Nullable @Size(max = 30) String phone) {}
