package nl.waarborg.protocol;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.util.Map;

/**
 * What an authority publishes (policy framework, 7).
 *
 * @param rules what may become of each kind of document
 * @param waitingWeeks how long before the publication the provider is told at the latest, in weeks
 * @param keepYears how long a report stays public, in years
 */
public record PublicationSettings(
        @NotNull Map<DocumentKind, @NotNull PublicationRule> rules,
        @NotNull @Min(0) @Max(26) Integer waitingWeeks,
        @NotNull @Min(1) @Max(20) Integer keepYears) {

    /** What can be published, or never is. */
    public enum DocumentKind {
        PROVIDER_INVESTIGATION,
        SUPERVISOR_INVESTIGATION,
        QUALITY_INSPECTION,
        LAWFULNESS_INSPECTION,
        ANNUAL_REPORT
    }

    /** How far it may become public. */
    public enum PublicationRule {
        /** In full, after the weighing of interests. */
        IN_FULL,
        /** A factual summary and what it came to. */
        SUMMARY,
        /** Only when the coordinator so decides. */
        ON_DECISION,
        NEVER;

        /**
         * Whether the texts themselves may become public, and not just a summary of them. What is published of an own
         * investigation is a summary whatever its length.
         */
        public boolean allowsTextsOf(DocumentKind kind) {
            return this == IN_FULL
                    || this == ON_DECISION
                    || (this == SUMMARY && kind == DocumentKind.SUPERVISOR_INVESTIGATION);
        }
    }

    public PublicationRule rule(DocumentKind kind) {
        return rules.getOrDefault(kind, PublicationRule.NEVER);
    }
}
