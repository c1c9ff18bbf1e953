package nl.waarborg.scoring;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import nl.waarborg.scoring.ScoringApi.Scored;

/** Scores as they are told, with their evidence read from JSON. */
@ApplicationScoped
class ScoreTexts {

    private static final TypeReference<List<ScoreEvidence>> EVIDENCE = new TypeReference<>() {};

    private final ObjectMapper mapper;

    ScoreTexts(ObjectMapper mapper) {
        this.mapper = mapper;
    }

    Scored scored(CriterionScore score) {
        return new Scored(
                score.ref,
                score.measured,
                score.version,
                score.score,
                score.notAssessed,
                score.notAssessedReason,
                score.finding,
                evidence(score),
                score.isDone(),
                score.scoredByName,
                score.scoredAt);
    }

    String json(List<ScoreEvidence> evidence) {
        try {
            return mapper.writeValueAsString(evidence);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private List<ScoreEvidence> evidence(CriterionScore score) {
        try {
            return mapper.readValue(score.evidence, EVIDENCE);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
