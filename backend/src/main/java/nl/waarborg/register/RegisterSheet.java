package nl.waarborg.register;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.waarborg.provider.ProviderApi.LocationAnswer;
import nl.waarborg.provider.ProviderApi.ProviderAnswer;
import nl.waarborg.shared.sheet.Sheet;
import nl.waarborg.shared.sheetimport.LineErrors;
import nl.waarborg.shared.sheetimport.SheetColumn;
import nl.waarborg.shared.sheetimport.SheetLine;
import nl.waarborg.shared.sheetimport.SheetLines;
import nl.waarborg.shared.text.Language;
import org.jspecify.annotations.Nullable;

/** The register as a sheet, and the lines of one. */
final class RegisterSheet {

    private static final List<RegisterColumn> TELLING =
            List.of(RegisterColumn.REFERENCE, RegisterColumn.KVK_NUMBER, RegisterColumn.NAME);

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
        return Sheet.of(SheetColumn.heads(RegisterColumn.class, language), rows);
    }

    /** The lines; without a column that tells which provider is meant no row can be read. */
    static List<SheetLine<RegisterColumn>> lines(Sheet sheet, LineErrors<RegisterColumn> errors) {
        SheetLines<RegisterColumn> read = SheetLines.of(sheet, RegisterColumn.class, errors);
        if (TELLING.stream().noneMatch(read.columns()::contains)) {
            errors.add(LineErrors.HEAD, RegisterColumn.NAME, "column-missing");
        }
        return read.lines();
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
