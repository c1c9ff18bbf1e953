package nl.waarborg.register;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import nl.waarborg.register.RegisterApi.ImportAccount;
import nl.waarborg.register.RegisterApi.LineError;
import nl.waarborg.register.RegisterApi.LocationOutcome;
import nl.waarborg.register.RegisterApi.ProviderOutcome;
import nl.waarborg.register.RegisterPolicy.LocationStep;
import nl.waarborg.register.RegisterPolicy.ProviderStep;
import nl.waarborg.shared.problem.Problem;
import org.jspecify.annotations.Nullable;

/** What is wrong in a sheet, and what importing it does when nothing is. */
record ImportPlan(int rows, List<LineError> errors, List<ProviderStep> steps) {

    /** Refuses to do anything while something is wrong, or when the register changed since somebody looked. */
    void requireAsSeen(@Nullable String seen) {
        if (!errors.isEmpty()) {
            throw Problem.of(RegisterProblem.IMPORT_HAS_ERRORS).with("count", errors.size());
        }
        if (!hash().equals(seen)) {
            throw Problem.of(RegisterProblem.IMPORT_NOT_AS_SEEN);
        }
    }

    ImportAccount account() {
        return errors.isEmpty()
                ? new ImportAccount(rows, List.of(), outcomes(), hash(), false)
                : new ImportAccount(rows, errors, List.of(), null, false);
    }

    private List<ProviderOutcome> outcomes() {
        return steps.stream().map(ImportPlan::outcome).toList();
    }

    private static ProviderOutcome outcome(ProviderStep step) {
        return new ProviderOutcome(
                step.row(),
                step.known() == null ? null : step.known().id(),
                step.request().name(),
                step.request().kvkNumber(),
                step.outcome(),
                step.changes(),
                step.locations().stream().map(ImportPlan::outcome).toList());
    }

    private static LocationOutcome outcome(LocationStep step) {
        return new LocationOutcome(step.row(), step.request().name(), step.outcome(), step.changes());
    }

    /** Stands for all that is done, with the versions on which it is done. */
    private String hash() {
        try {
            byte[] told = steps.toString().getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(told));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
