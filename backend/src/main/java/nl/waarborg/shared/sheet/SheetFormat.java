package nl.waarborg.shared.sheet;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The kinds of file that a table is exchanged in. */
public enum SheetFormat {
    CSV("text/csv;charset=utf-8"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    ODS("application/vnd.oasis.opendocument.spreadsheet");

    private final String mediaType;

    SheetFormat(String mediaType) {
        this.mediaType = mediaType;
    }

    /** The format that the name of a file says; empty for any other kind of file. */
    public static Optional<SheetFormat> named(String fileName) {
        String extension = fileName.substring(fileName.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(format -> format.extension().equals(extension))
                .findFirst();
    }

    public String mediaType() {
        return mediaType;
    }

    /** Without the dot. */
    public String extension() {
        return name().toLowerCase(Locale.ROOT);
    }
}
