package nl.waarborg.provider;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A location as the rooms above know it: not its address, which may be protected. */
public record LocationInfo(
        UUID id,
        UUID providerId,
        String name,
        String municipalityCode,
        List<String> provisions,
        boolean protectedAddress,
        @Nullable LocalDate closedOn) {

    static LocationInfo of(Location location) {
        return new LocationInfo(
                location.id,
                location.providerId,
                location.name,
                location.municipalityCode,
                List.of(location.provisions),
                location.protectedAddress,
                location.closedOn);
    }
}
