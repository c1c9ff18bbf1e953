package nl.waarborg.shared.problem;

import java.util.Locale;

/**
 * One way in which a request can go wrong. Each room has one enum of these; the words stand in the room's messages under
 * the slug (title) and {@code slug.detail}.
 */
public interface ProblemType {

    String name();

    /** The HTTP status of the answer. */
    int status();

    /** The last part of the problem's address {@code /problems/<slug>}, kebab-case. */
    default String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
