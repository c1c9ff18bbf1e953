package nl.waarborg.provider;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.waarborg.provider.ProviderApi.LocationAnswer;

/**
 * A location whose address is protected.
 *
 * @param words by which it can be found: what it is called, its street and its postcode
 */
public record ProtectedHouse(UUID locationId, UUID providerId, Set<String> words) {

    static ProtectedHouse of(Location location) {
        return new ProtectedHouse(location.id, location.providerId, words(LocationAnswer.of(location, "", true)));
    }

    /** With what it was called before, where it stood before. */
    static ProtectedHouse of(Location location, LocationAnswer before) {
        Set<String> all = Stream.concat(of(location).words().stream(), words(before).stream())
                .collect(Collectors.toUnmodifiableSet());
        return new ProtectedHouse(location.id, location.providerId, all);
    }

    private static Set<String> words(LocationAnswer told) {
        Stream<String> postcode = told.postcode() == null
                ? Stream.of()
                : Stream.of(
                        told.postcode(),
                        spaced(told.postcode()),
                        told.postcode().replace(" ", ""));
        Stream<String> street = told.street() == null ? Stream.of() : Stream.of(told.street());
        return Stream.of(Stream.of(told.name()), street, postcode)
                .flatMap(words -> words)
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .collect(Collectors.toUnmodifiableSet());
    }

    private static String spaced(String postcode) {
        List<String> parts =
                List.of(postcode.substring(0, 4), postcode.substring(4).strip());
        return String.join(" ", parts);
    }
}
