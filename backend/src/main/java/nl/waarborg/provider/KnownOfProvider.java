package nl.waarborg.provider;

/**
 * How much an authority has on a provider about one subject: numbers only.
 *
 * @param count in all
 * @param open of those not ended, not carried out or still running
 */
public record KnownOfProvider(Subject subject, long count, long open) {

    public enum Subject {
        REPORTS,
        SIGNALS,
        MEASURES,
        CONTRACTS,
        INSPECTIONS
    }
}
