package nl.waarborg.audit;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A look at personal data.
 *
 * @param fieldGroups which data: {@code narrative}, {@code persons}, {@code attachment}
 * @param purpose why, in the words of who looked; absent where the task itself is the purpose
 * @param count how many rows, for lists and exports
 */
public record Look(List<String> fieldGroups, @Nullable String purpose, int count) {

    public static Look at(String... fieldGroups) {
        return new Look(List.of(fieldGroups), null, 1);
    }

    public Look because(String purpose) {
        return new Look(fieldGroups, purpose, count);
    }

    public Look rows(int count) {
        return new Look(fieldGroups, purpose, count);
    }
}
