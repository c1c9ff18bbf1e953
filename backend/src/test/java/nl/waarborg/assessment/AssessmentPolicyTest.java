package nl.waarborg.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.waarborg.assessment.AssessmentApi.Answer;
import nl.waarborg.assessment.AssessmentApi.AssessmentRequest;
import nl.waarborg.assessment.AssessmentApi.QuestionAnswer;
import nl.waarborg.shared.problem.Violation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class AssessmentPolicyTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 6);

    @ParameterizedTest
    @MethodSource
    void answers_and_outcome_belong_together(
            Answer ours, Answer calamity, Answer criminal, Outcome outcome, List<String> wrong) {
        AssessmentRequest request = new AssessmentRequest(
                answer(ours),
                answer(calamity),
                answer(Answer.YES),
                answer(criminal),
                outcome,
                "reden",
                null,
                null,
                null,
                null);
        assertThat(AssessmentPolicy.check(request, TODAY))
                .extracting(Violation::code)
                .containsExactlyInAnyOrderElementsOf(wrong);
    }

    static Stream<Arguments> answers_and_outcome_belong_together() {
        Answer yes = Answer.YES;
        Answer no = Answer.NO;
        Answer unknown = Answer.UNKNOWN;
        return Stream.of(
                Arguments.of(yes, yes, no, Outcome.PROVIDER_INVESTIGATION, List.of()),
                Arguments.of(yes, yes, yes, Outcome.PROVIDER_INVESTIGATION, List.of("criminal-investigation-first")),
                Arguments.of(yes, yes, yes, Outcome.CONVERSATION, List.of("criminal-investigation-first")),
                Arguments.of(yes, yes, yes, Outcome.SUPERVISOR_INVESTIGATION, List.of()),
                Arguments.of(yes, no, no, Outcome.SUPERVISOR_INVESTIGATION, List.of("investigation-needs-calamity")),
                Arguments.of(yes, no, no, Outcome.REJECTED, List.of()),
                Arguments.of(no, yes, no, Outcome.REJECTED, List.of()),
                Arguments.of(yes, yes, no, Outcome.REJECTED, List.of("rejection-needs-no")),
                Arguments.of(no, yes, no, Outcome.TRANSFERRED, List.of("transferred-to-required")),
                Arguments.of(
                        yes,
                        yes,
                        no,
                        Outcome.TRANSFERRED,
                        List.of("transferred-to-required", "transfer-needs-wrong-receiver")),
                Arguments.of(no, yes, no, Outcome.CONVERSATION, List.of("not-ours-to-handle")),
                Arguments.of(no, yes, no, Outcome.LEFT_TO_INSPECTORATE, List.of()),
                Arguments.of(yes, unknown, no, Outcome.UNCLEAR, List.of("agreed-until-required")),
                Arguments.of(yes, yes, yes, Outcome.UNCLEAR, List.of("agreed-until-required")),
                Arguments.of(yes, yes, no, Outcome.UNCLEAR, List.of("agreed-until-required", "unclear-needs-unknown")),
                Arguments.of(yes, yes, no, Outcome.CLOSED_AT_RECEIPT, List.of()),
                Arguments.of(yes, no, no, Outcome.FOR_INFORMATION, List.of()));
    }

    @Test
    void what_is_agreed_lies_ahead() {
        AssessmentRequest request = new AssessmentRequest(
                answer(Answer.YES),
                answer(Answer.UNKNOWN),
                answer(Answer.YES),
                answer(Answer.NO),
                Outcome.UNCLEAR,
                "reden",
                null,
                null,
                TODAY,
                null);
        assertThat(AssessmentPolicy.check(request, TODAY))
                .extracting(Violation::pointer, Violation::code)
                .containsExactly(tuple("/agreedUntil", "agreed-until-ahead"));
    }

    private static QuestionAnswer answer(Answer answer) {
        return new QuestionAnswer(answer, "reden");
    }
}
