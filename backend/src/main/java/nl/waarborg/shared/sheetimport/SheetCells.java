package nl.waarborg.shared.sheetimport;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads the cells of one row; what can't be read is an error and comes out as absent, as an empty cell does. */
public record SheetCells<C extends Enum<C> & SheetColumn>(int row, Map<C, String> cells, LineErrors<C> errors) {

    private static final List<DateTimeFormatter> DATES =
            List.of(DateTimeFormatter.ISO_LOCAL_DATE, DateTimeFormatter.ofPattern("d-M-uuuu"));

    public @Nullable String text(C column) {
        String text = cells.get(column);
        return text == null || text.isEmpty() ? null : text;
    }

    public @Nullable LocalDate date(C column) {
        return read(column, SheetCells::asDate, "date");
    }

    public @Nullable Integer number(C column) {
        return read(column, SheetCells::asNumber, "number");
    }

    public @Nullable Boolean yesOrNo(C column) {
        return read(column, SheetWords::yesOrNo, "yes-or-no");
    }

    /** The code for which the cell has a word; the sentence of the error can name all of them as {@code {choices}}. */
    public @Nullable String code(C column, SheetWords words, String error) {
        String text = text(column);
        if (text == null) {
            return null;
        }
        Optional<String> code = words.code(text);
        if (code.isEmpty()) {
            errors.add(row, column, error, Map.of("value", text, "choices", words.all(errors.language())));
        }
        return code.orElse(null);
    }

    private <T> @Nullable T read(C column, Function<String, Optional<T>> reading, String error) {
        String text = text(column);
        if (text == null) {
            return null;
        }
        Optional<T> value = reading.apply(text);
        if (value.isEmpty()) {
            errors.add(row, column, error, Map.of("value", text));
        }
        return value.orElse(null);
    }

    /** A number below zero or beyond all measure is a number all the same: the rules of the field say what is wrong with it. */
    private static Optional<Integer> asNumber(String text) {
        return text.matches("-?[0-9]+")
                ? Optional.of(new BigDecimal(text)
                        .min(BigDecimal.valueOf(Integer.MAX_VALUE))
                        .max(BigDecimal.valueOf(Integer.MIN_VALUE))
                        .intValueExact())
                : Optional.empty();
    }

    private static Optional<LocalDate> asDate(String text) {
        for (DateTimeFormatter format : DATES) {
            try {
                return Optional.of(LocalDate.parse(text, format));
            } catch (DateTimeParseException other) {
                // the next form may fit
            }
        }
        return Optional.empty();
    }
}
