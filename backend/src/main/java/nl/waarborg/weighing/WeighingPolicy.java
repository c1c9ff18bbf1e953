package nl.waarborg.weighing;

import java.util.List;
import nl.waarborg.protocol.Extent;
import nl.waarborg.protocol.Priority;
import nl.waarborg.protocol.Seriousness;
import nl.waarborg.protocol.WeighingSettings;
import nl.waarborg.weighing.WeighingFactor.Kind;

/** The weighing of a signal as a rule: matrix, then raising factors (policy framework, annex 1, steps 1 to 3). */
final class WeighingPolicy {

    private WeighingPolicy() {}

    /**
     * What is known around a signal.
     *
     * @param earlierSignals about the same provider, within the months that the authority set
     */
    record Circumstances(int earlierSignals, boolean publiclySensitive) {}

    /**
     * What the rule proposes and how that came about.
     *
     * @param fromMatrix the priority of seriousness and extent alone
     * @param steps by how many steps the factors raise it, also where it is at the top already
     */
    record Proposal(
            Seriousness seriousness, Extent extent, Priority fromMatrix, List<WeighingFactor> factors, int steps) {

        Priority priority() {
            return fromMatrix.raised(steps);
        }
    }

    static Proposal propose(
            WeighingSettings settings, Seriousness seriousness, Extent extent, Circumstances circumstances) {
        List<WeighingFactor> factors = factors(settings, circumstances);
        int raising =
                Math.toIntExact(factors.stream().filter(WeighingFactor::raises).count());
        return new Proposal(
                seriousness,
                extent,
                settings.priority(seriousness, extent),
                factors,
                Math.min(raising, settings.mostSteps()));
    }

    static List<WeighingFactor> factors(WeighingSettings settings, Circumstances circumstances) {
        WeighingSettings.EarlierSignals earlier = settings.earlierSignals();
        return List.of(
                new WeighingFactor(
                        Kind.EARLIER_SIGNALS,
                        circumstances.earlierSignals(),
                        earlier.raises() ? earlier.threshold() : null,
                        earlier.withinMonths()),
                new WeighingFactor(
                        Kind.PUBLIC_SENSITIVITY,
                        circumstances.publiclySensitive() ? 1 : 0,
                        settings.publicSensitivityRaises() ? 1 : null,
                        null));
    }
}
