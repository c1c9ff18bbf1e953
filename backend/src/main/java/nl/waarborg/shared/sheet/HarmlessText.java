package nl.waarborg.shared.sheet;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Keeps text from being taken for a formula by the program that opens a sheet (CWE-1236): what begins with one of
 * {@code = + - @}, a tab or a line end gets an apostrophe before it. Plain numbers stay as they are. Reading takes the
 * apostrophe off again, so that what was written comes back as it was.
 */
public final class HarmlessText {

    private static final Pattern DANGEROUS = Pattern.compile("'*[=+\\-@\\t\\r\\n＝＋－＠].*", Pattern.DOTALL);
    private static final Pattern NUMBER = Pattern.compile("-?[0-9]+([.,][0-9]+)?");

    private HarmlessText() {}

    /** A cell of a file that a spreadsheet may open; what is no text, such as a number, stays as it is. */
    public static @Nullable Object cell(@Nullable Object value) {
        return value instanceof String text ? written(text) : value;
    }

    static String written(String text) {
        return isDangerous(text) ? "'" + text : text;
    }

    static String read(String text) {
        return text.startsWith("'") && isDangerous(text) ? text.substring(1) : text;
    }

    private static boolean isDangerous(String text) {
        return DANGEROUS.matcher(text).matches() && !NUMBER.matcher(text).matches();
    }
}
