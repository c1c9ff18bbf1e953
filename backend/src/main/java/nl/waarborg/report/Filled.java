package nl.waarborg.report;

import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** Whether a question was answered: blank text and empty lists are no answer. */
final class Filled {

    private Filled() {}

    static boolean in(@Nullable Object value) {
        return switch (value) {
            case null -> false;
            case String text -> !text.isBlank();
            case Collection<?> items -> !items.isEmpty();
            default -> true;
        };
    }
}
