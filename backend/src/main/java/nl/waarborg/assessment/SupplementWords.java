package nl.waarborg.assessment;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.IntStream;
import nl.waarborg.assessment.AssessmentApi.SupplementItem;
import nl.waarborg.shared.crypto.JsonCipher;
import nl.waarborg.shared.problem.Problem;
import nl.waarborg.shared.problem.Violation;

/** Keeps what is asked readable and what is answered sealed. */
@ApplicationScoped
class SupplementWords {

    private final ObjectMapper mapper;
    private final JsonCipher cipher;

    SupplementWords(ObjectMapper mapper, JsonCipher cipher) {
        this.mapper = mapper;
        this.cipher = cipher;
    }

    String questions(List<String> items) {
        try {
            return mapper.writeValueAsString(items.stream().map(String::strip).toList());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    byte[] seal(SupplementRequest request, List<String> answers) {
        return cipher.seal(answers, request.id);
    }

    /** Each point has its answer, in the same order. */
    void requireEach(SupplementRequest request, List<String> answers) {
        if (answers.size() != read(request.questions).length) {
            throw Problem.invalid(Violation.of(AssessmentApi.class, "/answers", "answer-each-point"));
        }
    }

    List<SupplementItem> items(SupplementRequest request) {
        String[] questions = read(request.questions);
        String[] answers = request.sealedAnswers == null
                ? new String[questions.length]
                : cipher.open(request.sealedAnswers, request.id, String[].class);
        return IntStream.range(0, questions.length)
                .mapToObj(position -> new SupplementItem(questions[position], answers[position]))
                .toList();
    }

    private String[] read(String questions) {
        try {
            return mapper.readValue(questions, String[].class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
