package nl.waarborg.shared.web;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.waarborg.shared.problem.CommonProblem;
import nl.waarborg.shared.problem.Problem;
import org.jspecify.annotations.Nullable;

/**
 * The version that an editor has seen, from the header If-Match (RFC 9110, 13.1.1). The version must come from the client
 * and be compared with the stored one: loading and saving in one session always carries the fresh version and would
 * overwrite silently.
 */
public final class IfMatch {

    private static final Pattern ETAG = Pattern.compile("(?:W/)?\"(\\d{1,9})\"");

    private IfMatch() {}

    /** Reads the header; 428 when it is missing, 412 when it is no version of ours. */
    public static int version(@Nullable String header) {
        if (header == null || header.isBlank()) {
            throw Problem.of(CommonProblem.PRECONDITION_REQUIRED);
        }
        Matcher etag = ETAG.matcher(header.trim());
        if (!etag.matches()) {
            throw Problem.of(CommonProblem.STALE_VERSION);
        }
        return Integer.parseInt(etag.group(1));
    }

    /** Refuses with 412 when the stored version is not the one that the editor has seen. */
    public static void check(int seen, int stored) {
        if (seen != stored) {
            throw Problem.of(CommonProblem.STALE_VERSION);
        }
    }

    static String etag(int version) {
        return '"' + Integer.toString(version) + '"';
    }
}
