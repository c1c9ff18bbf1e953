package nl.waarborg.shared.sheetimport;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import nl.waarborg.shared.problem.Problem;
import org.jspecify.annotations.Nullable;

/**
 * What is wrong in a sheet, and what importing it does when nothing is.
 *
 * @param rows read, without the head
 * @param steps one for each thing that is done; records, which tell all that is done and the versions on which it is done
 */
public record ImportPlan<S extends Record>(int rows, List<LineError> errors, List<S> steps) {

    /** Refuses to do anything while something is wrong, or when importing would now do something else than was shown. */
    public void requireAsSeen(@Nullable String seen) {
        if (!errors.isEmpty()) {
            throw Problem.of(ImportProblem.IMPORT_HAS_ERRORS).with("count", errors.size());
        }
        if (!hash().equals(seen)) {
            throw Problem.of(ImportProblem.IMPORT_NOT_AS_SEEN);
        }
    }

    /** Stands for all that is done; absent while something is wrong. */
    public @Nullable String seen() {
        return errors.isEmpty() ? hash() : null;
    }

    /** What is done: nothing while something is wrong. */
    public List<S> toDo() {
        return errors.isEmpty() ? steps : List.of();
    }

    private String hash() {
        try {
            byte[] told = steps.toString().getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(told));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
