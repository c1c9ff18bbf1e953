package nl.waarborg.protocol;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.util.Map;

/**
 * How an authority weighs signals (policy framework, annex 1; domain.md 6).
 *
 * @param matrix the priority of every seriousness and extent
 * @param earlierSignals whether and when earlier signals about the provider raise the priority
 * @param publicSensitivityRaises whether press or public sensitivity raises it
 * @param mostSteps by how many steps all factors together raise it at the most
 */
public record WeighingSettings(
        @NotNull Map<Seriousness, @NotNull Map<Extent, @NotNull Priority>> matrix,
        @NotNull @Valid EarlierSignals earlierSignals,
        @NotNull Boolean publicSensitivityRaises,
        @NotNull @Min(1) @Max(2) Integer mostSteps) {

    /**
     * When earlier signals about the same provider raise the priority.
     *
     * @param raises whether they do at all
     * @param threshold from how many on
     * @param withinMonths how far back they count, in months before the receipt of the signal
     */
    public record EarlierSignals(
            @NotNull Boolean raises,
            @NotNull @Min(1) @Max(50) Integer threshold,
            @NotNull @Min(1) @Max(120) Integer withinMonths) {}

    /** The priority that the matrix gives; settings without a hole hold one for every pair. */
    public Priority priority(Seriousness seriousness, Extent extent) {
        Priority priority = matrix.getOrDefault(seriousness, Map.of()).get(extent);
        if (priority == null) {
            throw new IllegalStateException("the matrix holds a priority for every seriousness and extent");
        }
        return priority;
    }
}
