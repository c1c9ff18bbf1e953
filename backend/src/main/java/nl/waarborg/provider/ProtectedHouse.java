package nl.waarborg.provider;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.waarborg.provider.ProviderApi.LocationAnswer;
import org.jspecify.annotations.Nullable;

/**
 * A location whose address is protected.
 *
 * @param words by which it can be found: what it is called, its street and its postcode
 */
public record ProtectedHouse(UUID locationId, UUID providerId, Set<String> words) {

    static ProtectedHouse of(Location location) {
        return new ProtectedHouse(location.id, location.providerId, words(LocationAnswer.of(location, "", true)));
    }

    /**
     * What the public must not read from a change on: all of a house that became protected, also what it was called and where
     * it stood before; of one that was protected already no more than what is new, since people decided about the rest.
     *
     * @param before absent when the location was added
     */
    static Optional<ProtectedHouse> since(@Nullable LocationAnswer before, Location location) {
        if (!location.protectedAddress) {
            return Optional.empty();
        }
        Set<String> all = new HashSet<>(of(location).words());
        if (before != null && before.protectedAddress()) {
            all.removeAll(words(before));
        } else if (before != null) {
            all.addAll(words(before));
        }
        return all.isEmpty()
                ? Optional.empty()
                : Optional.of(new ProtectedHouse(location.id, location.providerId, Set.copyOf(all)));
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
