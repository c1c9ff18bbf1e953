package nl.waarborg.register;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.waarborg.shared.problem.BrokenConstraints;
import nl.waarborg.shared.text.Language;
import nl.waarborg.shared.text.Texts;
import org.jspecify.annotations.Nullable;

/** All that is wrong in a sheet, by row and column, in the words of the reader. */
final class LineErrors {

    private static final Texts TEXTS = Texts.besides(LineErrors.class);

    private final Language language;
    private final Validator validator;
    private final List<Found> found = new ArrayList<>();

    LineErrors(Language language, Validator validator) {
        this.language = language;
        this.validator = validator;
    }

    void add(int row, @Nullable RegisterColumn column, String error) {
        add(row, column, error, Map.of());
    }

    void add(int row, @Nullable RegisterColumn column, String error, Map<String, ?> arguments) {
        found.add(new Found(row, column, TEXTS.get(language, "error." + error, arguments)));
    }

    /** Holds a row against the rules that the screens hold too; a cell in which something was wrong already is left out. */
    <T> void check(int row, T request, List<RegisterColumn> columns) {
        Set<ConstraintViolation<T>> broken = validator.validate(request);
        BrokenConstraints.violations(broken).forEach(violation -> {
            RegisterColumn column =
                    RegisterColumn.at(violation.pointer(), columns).orElse(null);
            if (found.stream().noneMatch(error -> error.row == row && error.column == column)) {
                found.add(new Found(row, column, violation.message(language)));
            }
        });
    }

    List<RegisterApi.LineError> inOrder() {
        return found.stream()
                .sorted(Comparator.comparingInt(Found::row)
                        .thenComparing(Found::column, Comparator.nullsFirst(Comparator.naturalOrder())))
                .map(error -> new RegisterApi.LineError(
                        error.row, error.column == null ? null : error.column.label(language), error.message))
                .toList();
    }

    private record Found(int row, @Nullable RegisterColumn column, String message) {}
}
