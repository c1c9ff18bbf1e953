package nl.waarborg.worklist;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import nl.waarborg.casefile.CaseKind;
import nl.waarborg.shared.problem.Problem;
import nl.waarborg.shared.problem.Violation;
import org.jspecify.annotations.Nullable;

/**
 * What somebody wants to see of the work list.
 *
 * @param priorities of signals only, as {@code themes} are
 * @param assignee an account, {@code me}, {@code covered} (mine and of whom I cover for) or {@code none}
 * @param responsible whose turn it is in the first running term
 */
record WorkFilter(
        View view,
        @Nullable CaseKind kind,
        List<String> priorities,
        List<String> themes,
        @Nullable String assignee,
        List<String> statuses,
        List<String> municipalities,
        @Nullable UUID providerId,
        @Nullable Term term,
        @Nullable String responsible,
        @Nullable String search,
        Sort sort) {

    enum View {
        OPEN,
        ENDED,
        ALL
    }

    enum Term {
        OVERDUE,
        TODAY,
        THIS_WEEK
    }

    enum Sort {
        DUE,
        NEWEST,
        OLDEST,
        PROVIDER,
        NUMBER
    }

    /** Reads one of a set of words from the address; 400 when it is another word. */
    static <E extends Enum<E>> @Nullable E word(Class<E> words, String parameter, @Nullable String value) {
        if (value == null || value.isBlank()) {
            return null;
        }
        try {
            return Enum.valueOf(words, value.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException unknown) {
            throw Problem.invalid(Violation.common("query:" + parameter, "unknown-value"));
        }
    }

    /** Reads an account from the address; 400 when it is none. */
    static UUID account(String value) {
        try {
            return UUID.fromString(value);
        } catch (IllegalArgumentException unknown) {
            throw Problem.invalid(Violation.common("query:assignee", "unknown-value"));
        }
    }
}
