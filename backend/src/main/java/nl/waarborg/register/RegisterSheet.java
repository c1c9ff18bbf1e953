package nl.waarborg.register;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.waarborg.provider.ProviderApi.LocationAnswer;
import nl.waarborg.provider.ProviderApi.ProviderAnswer;
import nl.waarborg.register.RegisterPolicy.Line;
import nl.waarborg.shared.sheet.Sheet;
import nl.waarborg.shared.text.Language;
import org.jspecify.annotations.Nullable;

/** The register as a sheet, and the lines of one. */
final class RegisterSheet {

    private static final int HEAD = 1;

    private RegisterSheet() {}

    static Sheet of(List<ProviderAnswer> providers, RegisterCells cells, Language language) {
        List<List<@Nullable String>> rows = new ArrayList<>();
        for (ProviderAnswer provider : providers) {
            Map<RegisterColumn, String> said =
                    with(cells.of(RegisterCells.asRequest(provider)), RegisterColumn.REFERENCE, provider.id());
            if (provider.locations().isEmpty()) {
                rows.add(row(said));
            }
            for (LocationAnswer location : provider.locations()) {
                Map<RegisterColumn, String> row = with(
                        cells.of(RegisterCells.asRequest(location)), RegisterColumn.LOCATION_REFERENCE, location.id());
                row.putAll(said);
                rows.add(row(row));
            }
        }
        return Sheet.of(
                Arrays.stream(RegisterColumn.values())
                        .map(column -> column.label(language))
                        .toList(),
                rows);
    }

    /** The lines with a cell for each column that the sheet has; a column that we do not know is an error. */
    static List<Line> lines(Sheet sheet, LineErrors errors) {
        Map<RegisterColumn, String> heads = new EnumMap<>(RegisterColumn.class);
        for (String head : sheet.columns()) {
            Optional<RegisterColumn> column = RegisterColumn.called(head);
            if (column.isEmpty()) {
                errors.add(HEAD, null, "column-unknown", Map.of("value", head));
            } else if (heads.putIfAbsent(column.get(), head) != null) {
                errors.add(HEAD, column.get(), "column-twice");
            }
        }
        requireOneOf(heads.keySet(), errors);
        return sheet.rows().stream().map(row -> line(row, heads)).toList();
    }

    /** Without a column that tells which provider is meant no row can be read. */
    private static void requireOneOf(Set<RegisterColumn> columns, LineErrors errors) {
        Set<RegisterColumn> telling =
                EnumSet.of(RegisterColumn.REFERENCE, RegisterColumn.KVK_NUMBER, RegisterColumn.NAME);
        telling.retainAll(columns);
        if (telling.isEmpty()) {
            errors.add(HEAD, RegisterColumn.NAME, "column-missing");
        }
    }

    private static Line line(Sheet.Row row, Map<RegisterColumn, String> heads) {
        Map<RegisterColumn, String> cells = new EnumMap<>(RegisterColumn.class);
        heads.forEach((column, head) -> cells.put(column, row.cell(head)));
        return new Line(row.number(), cells);
    }

    private static Map<RegisterColumn, String> with(Map<RegisterColumn, String> cells, RegisterColumn column, UUID id) {
        cells.put(column, id.toString());
        return cells;
    }

    private static List<@Nullable String> row(Map<RegisterColumn, String> cells) {
        return Arrays.stream(RegisterColumn.values())
                .<@Nullable String>map(cells::get)
                .toList();
    }
}
