package nl.waarborg.report;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What must be known beside the content to say whether it can be filed.
 *
 * @param today the day on which is asked, in the Netherlands
 * @param byStaff a supervisor records it on the provider's behalf
 * @param locationKnown the location is one of this provider; true when none was chosen
 * @param municipality where it happened: the location's, or as filled in
 * @param proposedAuthority who serves that municipality; absent outside the region
 * @param authorityKnown the chosen authority exists; true when none was chosen
 * @param kindsReceived which kinds the receiving authority takes in; empty when there is none yet
 * @param codes the codes in force of each reference list, by the list's name
 */
public record FilingFacts(
        LocalDate today,
        boolean byStaff,
        boolean locationKnown,
        @Nullable String municipality,
        @Nullable UUID proposedAuthority,
        boolean authorityKnown,
        Set<ReportKind> kindsReceived,
        Map<String, Set<String>> codes) {

    /** The list of municipalities among the codes. */
    static final String MUNICIPALITIES = "municipalities";

    boolean hasCode(String list, String code) {
        return codes.getOrDefault(list, Set.of()).contains(code);
    }
}
