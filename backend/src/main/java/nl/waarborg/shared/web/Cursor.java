package nl.waarborg.shared.web;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import nl.waarborg.shared.problem.Problem;
import nl.waarborg.shared.problem.Violation;
import org.jspecify.annotations.Nullable;

/**
 * The place in a sorted list after which the next page begins: the sort values of the last row, in order, ending with its
 * identifier. It says nothing about rights; the query applies those again.
 */
public final class Cursor {

    private static final String SEPARATOR = "\u001f";

    private final List<String> values;

    private Cursor(List<String> values) {
        this.values = values;
    }

    public static Cursor of(Object... values) {
        return new Cursor(Arrays.stream(values).map(String::valueOf).toList());
    }

    /** Reads what {@link #encoded} wrote; absent for the first page, a 400 for anything that is not of that size. */
    public static @Nullable Cursor parse(@Nullable String encoded, int size) {
        if (encoded == null || encoded.isEmpty()) {
            return null;
        }
        try {
            byte[] bytes = Base64.getUrlDecoder().decode(encoded);
            List<String> values = List.of(new String(bytes, StandardCharsets.UTF_8).split(SEPARATOR, -1));
            if (values.size() == size) {
                return new Cursor(values);
            }
        } catch (IllegalArgumentException unreadable) {
            throw invalid();
        }
        throw invalid();
    }

    public String encoded() {
        byte[] bytes = String.join(SEPARATOR, values).getBytes(StandardCharsets.UTF_8);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    public String text(int position) {
        return values.get(position);
    }

    public Instant instant(int position) {
        return read(position, Instant::parse);
    }

    public LocalDate date(int position) {
        return read(position, LocalDate::parse);
    }

    public UUID id(int position) {
        return read(position, UUID::fromString);
    }

    public long number(int position) {
        return read(position, Long::parseLong);
    }

    private <T> T read(int position, Function<String, T> reader) {
        try {
            return reader.apply(values.get(position));
        } catch (RuntimeException unreadable) {
            throw invalid();
        }
    }

    private static Problem invalid() {
        return Problem.invalid(Violation.common("query:cursor", "wrong-type"));
    }
}
