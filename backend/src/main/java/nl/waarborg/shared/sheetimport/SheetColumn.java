package nl.waarborg.shared.sheetimport;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.waarborg.shared.text.Language;
import nl.waarborg.shared.text.Texts;

/** A column that a room reads: a constant of an enum, named under {@code column.<constant>} in the messages of its room. */
public interface SheetColumn {

    String name();

    /** Where what stands in the cell ends up, as a JSON pointer into what is checked; empty when nowhere by itself. */
    String pointer();

    default String label(Language language) {
        return Texts.besides(getClass()).get(language, "column." + name(), Map.of());
    }

    /** The heads of an empty sheet. */
    static <C extends Enum<C> & SheetColumn> List<String> heads(Class<C> columns, Language language) {
        return Arrays.stream(columns.getEnumConstants())
                .map(column -> column.label(language))
                .toList();
    }

    /** The column that a sheet calls so, in either language. */
    static <C extends Enum<C> & SheetColumn> Optional<C> called(Class<C> columns, String head) {
        return Arrays.stream(columns.getEnumConstants())
                .filter(column -> Arrays.stream(Language.values())
                        .anyMatch(language -> column.label(language).equalsIgnoreCase(head)))
                .findFirst();
    }

    /** The column of a field, by its pointer. */
    static <C extends SheetColumn> Optional<C> at(String pointer, Collection<C> among) {
        return among.stream()
                .filter(column -> !column.pointer().isEmpty() && (pointer + "/").startsWith(column.pointer() + "/"))
                .findFirst();
    }
}
