package nl.waarborg.shared;

import io.vertx.ext.web.RoutingContext;
import java.util.regex.Pattern;
import org.jboss.logging.MDC;
import org.jspecify.annotations.Nullable;

/**
 * The mark that ties an answer, its lines in the log and its rows in the audit trail together. A client may send its
 * own in the header {@value #HEADER}; anything that is not a plain token is replaced, so that no log line can be forged.
 */
public final class Correlation {

    public static final String HEADER = "X-Correlation-Id";

    private static final String KEY = "correlationId";
    private static final Pattern TOKEN = Pattern.compile("[A-Za-z0-9-]{8,64}");

    private Correlation() {}

    /** Marks the request, its answer and its log lines. */
    public static void begin(RoutingContext context) {
        String sent = context.request().getHeader(HEADER);
        String id = sent != null && TOKEN.matcher(sent).matches()
                ? sent
                : Ids.next().toString();
        context.put(KEY, id);
        context.response().putHeader(HEADER, id);
        MDC.put(KEY, id);
    }

    public static @Nullable String of(RoutingContext context) {
        return context.get(KEY);
    }
}
