package nl.waarborg.signalimport;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.waarborg.shared.sheetimport.ImportPlan;
import nl.waarborg.shared.sheetimport.LineError;
import nl.waarborg.signal.SignalFacts;
import nl.waarborg.signalimport.SignalImportPolicy.SignalStep;
import org.jspecify.annotations.Nullable;

/** What goes over the line about bringing in signals. */
public final class SignalImportApi {

    private SignalImportApi() {}

    /**
     * A signal of the sheet.
     *
     * @param reference under which the team kept it
     * @param providerName by the register, or in the words of the sheet where the register does not know the provider
     * @param inRegister whether the register knows the provider; absent when the sheet names none
     * @param closed whether it comes in closed
     * @param id once it was brought in, as the number
     */
    public record SignalOutcome(
            int row,
            String reference,
            LocalDate receivedOn,
            @Nullable String providerName,
            @Nullable Boolean inRegister,
            boolean closed,
            @Nullable UUID id,
            @Nullable String number) {

        static SignalOutcome of(SignalStep step) {
            return of(step, null);
        }

        static SignalOutcome of(SignalStep step, @Nullable SignalFacts made) {
            return new SignalOutcome(
                    step.row(),
                    step.kept().reference(),
                    step.kept().told().receivedOn(),
                    step.providerName(),
                    step.providerName() == null
                            ? null
                            : step.kept().told().about().providerId() != null,
                    step.kept().decided() != null,
                    made == null ? null : made.id(),
                    made == null ? null : made.number());
        }
    }

    /**
     * An account of a sheet: what is wrong, or which signals importing it opens.
     *
     * @param rows read, without the head
     * @param seen stands for what importing would do; to be sent along when it is done
     * @param done whether it was imported
     */
    public record SignalImportAccount(
            int rows,
            List<LineError> errors,
            List<SignalOutcome> signals,
            @Nullable String seen,
            boolean done) {

        static SignalImportAccount of(ImportPlan<SignalStep> plan) {
            return new SignalImportAccount(
                    plan.rows(),
                    plan.errors(),
                    plan.toDo().stream().map(SignalOutcome::of).toList(),
                    plan.seen(),
                    false);
        }

        Totals totals() {
            return new Totals(signals.size(), (int)
                    signals.stream().filter(SignalOutcome::closed).count());
        }
    }

    /** What the trail keeps of an import as a whole; each signal has an entry of its own. */
    record Totals(int signals, int closed) {}
}
