package nl.waarborg.demo;

import java.util.List;
import java.util.Map;
import nl.waarborg.inspection.InspectionKind;
import nl.waarborg.judgement.TrustObservation;
import org.jspecify.annotations.Nullable;

/**
 * The story of one inspection of quality.
 *
 * @param provider its key
 * @param location by name
 * @param team the code of the authority
 * @param lead who leads and handles it
 * @param plannedAgo how many working days ago it was planned
 * @param retests the key of the story that it tests again
 * @param scores what is given, by code of the scale
 * @param trust how behaviours are weighed once everything is scored; absent where nothing was weighed
 */
record InspectionStoryData(
        String key,
        String provider,
        String location,
        String team,
        String lead,
        int plannedAgo,
        InspectionKind kind,
        boolean announced,
        List<String> jointWith,
        @Nullable String retests,
        String purpose,
        @Nullable ScoresData scores,
        @Nullable List<TrustObservation> trust,
        List<InspectionActData> acts) {

    enum InspectionVerb {
        ANNOUNCE,
        /** {@code text} names one document a line. */
        REQUEST_DOCUMENTS,
        SEND_DOCUMENTS,
        /** {@code text} is what was noted. */
        VISIT,
        SCORE,
        COMPOSE,
        SEND_DRAFT,
        /** {@code text} is about the summary; without it the provider has no remarks. */
        REACT,
        /** {@code text} is why the remark is set aside. */
        WEIGH,
        PROPOSE,
        AGREE,
        /** {@code text} is the summary for the public. */
        PREPARE_PUBLICATION,
        ASK_VIEW,
        /** {@code text} is what the provider wants published with the report. */
        GIVE_VIEW,
        PROPOSE_PUBLICATION,
        DECIDE_PUBLICATION,
        CLOSE,
        CANCEL
    }

    /** @param after how many working days after it was planned */
    record InspectionActData(
            int after, InspectionVerb verb, @Nullable String text) {

        String said() {
            return text == null ? "" : text;
        }
    }

    /**
     * What is scored.
     *
     * @param usual what is given where nothing else is
     * @param others the criteria that get another score, by code of the score
     * @param themes only these, when not all were come to yet
     */
    record ScoresData(
            String usual,
            Map<String, List<String>> others,
            @Nullable List<String> themes) {

        String of(String ref) {
            return others.entrySet().stream()
                    .filter(one -> one.getValue().contains(ref))
                    .map(Map.Entry::getKey)
                    .findFirst()
                    .orElse(usual);
        }
    }
}
