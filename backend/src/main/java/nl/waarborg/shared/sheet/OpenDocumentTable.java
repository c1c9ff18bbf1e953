package nl.waarborg.shared.sheet;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * Reads the first table of an OpenDocument spreadsheet, row by row. Rows and cells can say how often they are repeated;
 * empty ones are counted and never made, so that a file can't ask for more than the assembly allows.
 */
final class OpenDocumentTable {

    private static final String OFFICE = "urn:oasis:names:tc:opendocument:xmlns:office:1.0";
    private static final String TABLE = "urn:oasis:names:tc:opendocument:xmlns:table:1.0";
    private static final String TEXT = "urn:oasis:names:tc:opendocument:xmlns:text:1.0";
    private static final int LENGTH_OF_DATE = 10;
    private static final int MOST_SPACES = 1_000;

    private final XMLStreamReader xml;
    private final SheetAssembly assembly;
    private int rowNumber = 1;

    OpenDocumentTable(XMLStreamReader xml, SheetAssembly assembly) {
        this.xml = xml;
        this.assembly = assembly;
    }

    void read() throws XMLStreamException {
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT && isNamed(TABLE, "table-row")) {
                readRow();
            } else if (event == XMLStreamConstants.END_ELEMENT && isNamed(TABLE, "table")) {
                return;
            }
        }
    }

    private void readRow() throws XMLStreamException {
        int times = repeated("number-rows-repeated");
        List<@Nullable String> texts = new ArrayList<>();
        boolean empty = true;
        while (!(xml.next() == XMLStreamConstants.END_ELEMENT && isNamed(TABLE, "table-row"))) {
            if (xml.isStartElement() && (isNamed(TABLE, "table-cell") || isNamed(TABLE, "covered-table-cell"))) {
                empty &= readCell(texts).isEmpty();
            }
        }
        for (int i = 0; i < times && !empty; i++) {
            assembly.add(rowNumber + i, texts);
        }
        rowNumber = Math.addExact(rowNumber, times);
    }

    private String readCell(List<@Nullable String> texts) throws XMLStreamException {
        int times = repeated("number-columns-repeated");
        String value = value();
        String shown = shown();
        String text = value == null ? shown : value;
        for (int i = 0; i < times && texts.size() <= SheetAssembly.MOST_COLUMNS; i++) {
            texts.add(text);
        }
        return text;
    }

    /** What the cell holds, where that is not the text that it shows. */
    private @Nullable String value() {
        return switch (xml.getAttributeValue(OFFICE, "value-type")) {
            case "float", "currency", "percentage" ->
                new BigDecimal(xml.getAttributeValue(OFFICE, "value"))
                        .stripTrailingZeros()
                        .toPlainString();
            case "date" -> {
                String date = xml.getAttributeValue(OFFICE, "date-value");
                yield date.substring(0, Math.min(LENGTH_OF_DATE, date.length()));
            }
            case "boolean" -> xml.getAttributeValue(OFFICE, "boolean-value");
            case null, default -> null;
        };
    }

    /** The paragraphs of the cell, a line each; a remark that hangs on it is passed over. */
    private String shown() throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        int paragraphs = 0;
        int depth = 1;
        while (depth > 0) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    if (isNamed(OFFICE, "annotation")) {
                        pass();
                        continue;
                    }
                    depth++;
                    if (isNamed(TEXT, "p") && paragraphs++ > 0) {
                        text.append('\n');
                    }
                    text.append(space());
                }
                case XMLStreamConstants.END_ELEMENT -> depth--;
                case XMLStreamConstants.CHARACTERS -> text.append(paragraphs > 0 ? xml.getText() : "");
                default -> {}
            }
        }
        return text.toString();
    }

    private String space() {
        if (isNamed(TEXT, "s")) {
            String count = xml.getAttributeValue(TEXT, "c");
            return " ".repeat(count == null ? 1 : Math.clamp(Long.parseLong(count), 0, MOST_SPACES));
        }
        return isNamed(TEXT, "tab") ? "\t" : isNamed(TEXT, "line-break") ? "\n" : "";
    }

    private void pass() throws XMLStreamException {
        for (int depth = 1; depth > 0; ) {
            int event = xml.next();
            depth += event == XMLStreamConstants.START_ELEMENT ? 1 : event == XMLStreamConstants.END_ELEMENT ? -1 : 0;
        }
    }

    private int repeated(String attribute) {
        String times = xml.getAttributeValue(TABLE, attribute);
        return times == null ? 1 : Integer.parseInt(times);
    }

    private boolean isNamed(String space, String name) {
        return xml.getLocalName().equals(name) && space.equals(xml.getNamespaceURI());
    }
}
