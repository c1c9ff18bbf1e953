package nl.waarborg.worklist;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import nl.waarborg.shared.sheet.HarmlessText;
import nl.waarborg.shared.text.Language;
import nl.waarborg.shared.text.Texts;
import nl.waarborg.shared.time.Clock;
import nl.waarborg.worklist.WorklistApi.WorkItem;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;

/** The work list as a file for a spreadsheet: semicolons, and a mark of order so that letters with accents survive. */
final class WorkItemsCsv {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private static final List<String> COLUMNS = List.of(
            "number",
            "provider",
            "kind",
            "priority",
            "status",
            "municipality",
            "due",
            "term",
            "days-left",
            "assignee",
            "filed-at",
            "filed-late");

    /** As a spreadsheet takes it for a moment, by the clock on the wall. */
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private WorkItemsCsv() {}

    static String of(List<WorkItem> items, Language language) {
        Texts texts = Texts.besides(WorkItemsCsv.class);
        String[] head = COLUMNS.stream()
                .map(column -> texts.get(language, "column." + column, Map.of()))
                .toArray(String[]::new);
        CSVFormat format =
                CSVFormat.EXCEL.builder().setDelimiter(';').setHeader(head).get();
        StringWriter text = new StringWriter().append(BYTE_ORDER_MARK);
        try (CSVPrinter printer = new CSVPrinter(text, format)) {
            for (WorkItem item : items) {
                printer.printRecord(Arrays.stream(row(item, texts, language)).map(HarmlessText::cell));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private static @Nullable Object[] row(WorkItem item, Texts texts, Language language) {
        return new @Nullable Object[] {
            item.number(),
            item.providerName(),
            word(texts, language, "kind", item.reportKind() == null ? item.caseKind() : item.reportKind()),
            word(texts, language, "priority", item.priority()),
            word(texts, language, "status", item.status()),
            item.municipalityName(),
            item.dueOn(),
            word(texts, language, "term", item.dueKind()),
            item.workingDaysLeft(),
            item.assignee() == null ? null : item.assignee().name(),
            moment(item.filedAt()),
            texts.get(language, item.late() ? "yes" : "no", Map.of())
        };
    }

    private static @Nullable String word(Texts texts, Language language, String list, @Nullable String code) {
        return code == null ? null : texts.get(language, list + "." + code, Map.of());
    }

    private static @Nullable String moment(@Nullable Instant at) {
        return at == null ? null : MOMENT.format(at.atZone(Clock.ZONE));
    }
}
