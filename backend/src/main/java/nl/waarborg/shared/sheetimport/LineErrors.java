package nl.waarborg.shared.sheetimport;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.waarborg.shared.problem.BrokenConstraints;
import nl.waarborg.shared.text.Language;
import nl.waarborg.shared.text.Texts;
import org.jspecify.annotations.Nullable;

/**
 * All that is wrong in a sheet, by row and column, in the words of the reader. The sentence of an error stands under {@code
 * error.<code>} in the messages of the room, else in those of this package.
 */
public final class LineErrors<C extends Enum<C> & SheetColumn> {

    /** The row of the names of the columns. */
    public static final int HEAD = 1;

    private static final Texts COMMON = Texts.besides(LineErrors.class);

    private final Language language;
    private final Validator validator;
    private final Texts room;
    private final List<Found<C>> found = new ArrayList<>();

    public LineErrors(Language language, Validator validator, Class<C> columns) {
        this.language = language;
        this.validator = validator;
        this.room = Texts.besides(columns);
    }

    public Language language() {
        return language;
    }

    public void add(int row, @Nullable C column, String error) {
        add(row, column, error, Map.of());
    }

    public void add(int row, @Nullable C column, String error, Map<String, ?> arguments) {
        String key = "error." + error;
        String message = room.find(language, key, arguments).orElseGet(() -> COMMON.get(language, key, arguments));
        found.add(new Found<>(row, column, message));
    }

    /** Holds a row against the rules that the screens hold too; a cell in which something was wrong already is left out. */
    public <T> void check(int row, T request, Collection<C> columns) {
        Set<ConstraintViolation<T>> broken = validator.validate(request);
        BrokenConstraints.violations(broken).forEach(violation -> {
            C column = SheetColumn.at(violation.pointer(), columns).orElse(null);
            if (found.stream().noneMatch(error -> error.row == row && error.column == column)) {
                found.add(new Found<>(row, column, violation.message(language)));
            }
        });
    }

    public List<LineError> inOrder() {
        return found.stream()
                .sorted(Comparator.<Found<C>>comparingInt(Found::row)
                        .thenComparing(Found::column, Comparator.nullsFirst(Comparator.naturalOrder())))
                .map(error -> new LineError(
                        error.row, error.column == null ? null : error.column.label(language), error.message))
                .toList();
    }

    private record Found<C>(int row, @Nullable C column, String message) {}
}
