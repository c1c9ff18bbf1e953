package nl.waarborg.framework;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.waarborg.framework.FrameworkContent.Criterion;
import nl.waarborg.framework.FrameworkContent.Theme;
import nl.waarborg.shared.sheet.Sheet;
import nl.waarborg.shared.text.Language;
import nl.waarborg.shared.text.Texts;
import org.jspecify.annotations.Nullable;

/** The criteria of a framework as a sheet, one in a row, to read and to discuss. */
final class FrameworkSheet {

    private static final Texts TEXTS = Texts.besides(FrameworkSheet.class);
    private static final List<String> COLUMNS = List.of(
            "theme", "ref", "label", "applies-to", "funding", "conditional", "weight", "verification", "evidence");

    private FrameworkSheet() {}

    static Sheet of(FrameworkContent content, Language language) {
        List<List<@Nullable String>> rows = new ArrayList<>();
        content.themes()
                .forEach(theme ->
                        theme.criteria().forEach(criterion -> rows.add(row(content, theme, criterion, language))));
        return Sheet.of(
                COLUMNS.stream()
                        .map(column -> word(language, "column." + column))
                        .toList(),
                rows);
    }

    private static List<@Nullable String> row(
            FrameworkContent content, Theme theme, Criterion criterion, Language language) {
        AppliesTo appliesTo = Optional.ofNullable(criterion.appliesTo()).orElse(AppliesTo.ALL);
        List<@Nullable String> row = new ArrayList<>();
        row.add(theme.nameNl());
        row.add(criterion.ref());
        row.add(criterion.labelNl());
        row.add(word(language, "applies-to." + appliesTo));
        row.add(criterion.funding() == null ? null : word(language, "funding." + criterion.funding()));
        row.add(Boolean.TRUE.equals(criterion.conditional()) ? word(language, "yes") : null);
        row.add(criterion.weightOrOne().toPlainString());
        row.add(ways(content, criterion));
        row.add(Optional.ofNullable(criterion.evidenceHintsNl()).stream()
                .flatMap(List::stream)
                .collect(Collectors.joining("; ")));
        return row;
    }

    private static String ways(FrameworkContent content, Criterion criterion) {
        Map<String, String> labels =
                Optional.ofNullable(content.verificationMethods()).orElse(Map.of());
        return Optional.ofNullable(criterion.verification()).stream()
                .flatMap(List::stream)
                .map(code -> labels.getOrDefault(code, code))
                .collect(Collectors.joining("; "));
    }

    private static String word(Language language, String key) {
        return TEXTS.get(language, "sheet." + key, Map.of());
    }
}
