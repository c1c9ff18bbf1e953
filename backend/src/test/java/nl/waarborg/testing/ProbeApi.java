package nl.waarborg.testing;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.waarborg.shared.web.Versioned;

final class ProbeApi {

    enum Colour {
        RED,
        GREEN
    }

    record Inner(@NotBlank String name, int amount) {}

    record Form(
            @NotBlank @Size(max = 10) String title,
            @NotNull LocalDate day,
            Colour colour,
            @Size(max = 2) List<@Valid Inner> inner) {}

    record Thing(UUID id, String title, int version) implements Versioned {}

    private ProbeApi() {}
}
