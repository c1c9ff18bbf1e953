package nl.waarborg.testing;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Inspections whose report is final, brought so far as people do it. */
public final class FinalReports {

    private FinalReports() {}

    /** Those who take part in one. */
    public record Cast(UUID authority, Person supervisor, Person coordinator, Person provider, UUID inspection) {}

    /**
     * An inspection at an authority and a provider of its own.
     *
     * @param purpose why it was begun, which stays within the team
     * @param finding what stands in the report
     */
    public static Cast of(String providerName, String purpose, String finding) {
        Cast cast = withDraftSent(providerName, purpose, finding);
        makeFinal(cast);
        return cast;
    }

    /** As {@link #of}, but the provider has the draft and did not react yet. */
    public static Cast withDraftSent(String providerName, String purpose, String finding) {
        Cast cast = InspectionReports.visited(providerName, purpose, Frameworks.small(), List.of("A1", "A2"));
        sendDraft(cast, finding);
        return cast;
    }

    /** A visited inspection from its scores on. */
    public static void completed(Cast cast, String finding) {
        sendDraft(cast, finding);
        makeFinal(cast);
    }

    private static void sendDraft(Cast cast, String finding) {
        InspectionReports.score(cast, "A1", "FULL", finding);
        InspectionReports.score(cast, "A2", "HALF", "Klopt deels.");
        InspectionReports.compose(cast);
        InspectionReports.step(cast.supervisor(), cast, "sending", Map.of()).statusCode(200);
    }

    /** The provider has no remarks, and a second person agrees. */
    public static void makeFinal(Cast cast) {
        InspectionReports.step(cast.provider(), cast, "reaction", Map.of("items", List.of()))
                .statusCode(200);
        InspectionReports.step(cast.supervisor(), cast, "finalisation", null).statusCode(200);
        InspectionReports.step(cast.coordinator(), cast, "finalisation-agreement", Map.of("agreed", true))
                .statusCode(200);
    }
}
