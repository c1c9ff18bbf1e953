package nl.waarborg.register;

import java.util.List;
import java.util.UUID;
import nl.waarborg.register.RegisterPolicy.LocationStep;
import nl.waarborg.register.RegisterPolicy.ProviderStep;
import nl.waarborg.shared.sheetimport.ImportPlan;
import nl.waarborg.shared.sheetimport.LineError;
import org.jspecify.annotations.Nullable;

/** What goes over the line about bringing in and taking out the register. */
public final class RegisterApi {

    private RegisterApi() {}

    /** What an import does with a provider or a location. */
    public enum Outcome {
        NEW,
        CHANGED,
        UNCHANGED,
        /** Is in this installation already, with another authority: linked as it stands. */
        LINKED
    }

    /** A field that the import changes. */
    public record FieldChange(
            String column,
            @Nullable String before,
            @Nullable String after) {}

    public record LocationOutcome(int row, String name, Outcome outcome, List<FieldChange> changes) {}

    public record ProviderOutcome(
            int row,
            @Nullable UUID id,
            String name,
            @Nullable String kvkNumber,
            Outcome outcome,
            List<FieldChange> changes,
            List<LocationOutcome> locations) {}

    /**
     * An account of a sheet: what is wrong, or what importing it does.
     *
     * @param rows read, without the head
     * @param seen stands for what importing would do; to be sent along when it is done
     * @param done whether it was imported
     */
    public record ImportAccount(
            int rows,
            List<LineError> errors,
            List<ProviderOutcome> providers,
            @Nullable String seen,
            boolean done) {

        static ImportAccount of(ImportPlan<ProviderStep> plan) {
            return new ImportAccount(
                    plan.rows(),
                    plan.errors(),
                    plan.toDo().stream().map(RegisterApi::outcome).toList(),
                    plan.seen(),
                    false);
        }

        ImportAccount asDone() {
            return new ImportAccount(rows, errors, providers, null, true);
        }

        Totals totals() {
            return new Totals(count(Outcome.NEW), count(Outcome.CHANGED), count(Outcome.LINKED));
        }

        private int count(Outcome outcome) {
            return (int) providers.stream()
                    .filter(provider -> provider.outcome() == outcome)
                    .count();
        }
    }

    /** What the trail keeps of an import as a whole; each provider and location has an entry of its own. */
    record Totals(int added, int changed, int linked) {}

    private static ProviderOutcome outcome(ProviderStep step) {
        return new ProviderOutcome(
                step.row(),
                step.known() == null ? null : step.known().id(),
                step.request().name(),
                step.request().kvkNumber(),
                step.outcome(),
                step.changes(),
                step.locations().stream().map(RegisterApi::outcome).toList());
    }

    private static LocationOutcome outcome(LocationStep step) {
        return new LocationOutcome(step.row(), step.request().name(), step.outcome(), step.changes());
    }
}
