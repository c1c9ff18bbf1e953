package nl.waarborg.scoring;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import nl.waarborg.access.Caller;
import nl.waarborg.scoring.ScoringApi.ScoreRequest;
import nl.waarborg.shared.Ids;
import org.hibernate.annotations.ColumnTransformer;
import org.jspecify.annotations.Nullable;

/** What was scored and found on one criterion. */
@Entity
class CriterionScore {

    @Id
    UUID id;

    UUID inspectionId;
    String ref;
    boolean measured;

    @Nullable
    String score;

    boolean notAssessed;

    @Nullable
    String notAssessedReason;

    String finding;

    /** A list of {@link ScoreEvidence} as JSON; the cast keeps the driver from taking the text for a JSON string. */
    @ColumnTransformer(read = "evidence::text", write = "?::text::jsonb")
    String evidence;

    @Nullable
    UUID scoredById;

    @Nullable
    String scoredByName;

    @Nullable
    Instant scoredAt;

    @Version
    int version;

    protected CriterionScore() {}

    CriterionScore(UUID inspectionId, String ref) {
        this.id = Ids.next();
        this.inspectionId = inspectionId;
        this.ref = ref;
        this.measured = true;
        this.finding = "";
        this.evidence = "[]";
    }

    void measure(boolean chosen) {
        measured = chosen;
    }

    void keep(ScoreRequest request, String evidenceJson, Caller who, Instant when) {
        score = request.score();
        notAssessed = request.notAssessed();
        notAssessedReason = request.notAssessed() ? request.notAssessedReason() : null;
        finding = request.finding();
        evidence = evidenceJson;
        scoredById = who.accountId();
        scoredByName = who.name();
        scoredAt = when;
    }

    /** Scored, or not assessed with a reason. */
    boolean isDone() {
        return score != null || notAssessed && notAssessedReason != null && !notAssessedReason.isBlank();
    }

    /** Whether anything was written on it. */
    boolean isTouched() {
        return score != null || notAssessed || !finding.isBlank() || !"[]".equals(evidence);
    }

    /** What the trail keeps of it; finding and reason stand here. */
    Trace trace() {
        return new Trace(ref, score, notAssessed, finding.length());
    }

    record Trace(String ref, @Nullable String score, boolean notAssessed, int findingLength) {}
}
