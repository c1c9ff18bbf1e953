package nl.waarborg.investigation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import nl.waarborg.investigation.InvestigationCompleteness.Asked;
import nl.waarborg.shared.problem.Violation;
import nl.waarborg.shared.text.Language;
import nl.waarborg.shared.text.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class InvestigationCompletenessTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 6);
    private static final ObjectMapper JSON =
            JsonMapper.builder().addModule(new JavaTimeModule()).build();
    private static final String WHOLE = """
            {"clientIndication": "a", "committee": [{"function": "b", "independent": true}], "independence": "c",
             "staffInvolved": [{"initials": "A.B.", "function": "d", "qualifications": "e"}], "interviewed": "f",
             "sources": "g", "guidelines": "h", "analysisMethod": "PRISMA",
             "timeline": [{"on": "2026-03-01", "fact": "i"}], "carePlan": "j", "placeContext": "k",
             "riskAssessment": "l", "protocols": "m", "supervision": "n", "coordination": "o", "escalation": "p",
             "policeOrProsecution": "q", "warningRegister": "r", "analysis": "s", "rootCauses": ["t"],
             "conclusions": "u",
             "measures": [{"description": "v", "owner": "w", "dueOn": "2026-06-01", "securedHow": "x"}],
             "aftercare": "y", "reactions": "z", "boardResponse": "aa"}
            """;

    @Test
    void a_whole_report_misses_nothing() {
        assertThat(check(form -> {}, InvestigationForm.STRUCTURED, true, false)).isEmpty();
    }

    @Test
    void an_empty_report_is_told_all_that_misses_at_once() {
        assertThat(InvestigationCompleteness.check(
                        InvestigationContent.empty(), asked(InvestigationForm.STRUCTURED, false, false)))
                .extracting(Violation::pointer)
                .hasSize(25)
                .doesNotHaveDuplicates();
    }

    @Test
    void everything_that_can_miss_has_a_sentence_in_both_languages() {
        List<Violation> missing = InvestigationCompleteness.check(
                InvestigationContent.empty(), asked(InvestigationForm.STRUCTURED, false, false));
        for (Violation one : missing) {
            for (Language language : Language.values()) {
                assertThat(Texts.besides(InvestigationContent.class)
                                .find(language, "violation." + one.code(), Map.of()))
                        .as("%s in %s", one.code(), language)
                        .isPresent();
            }
        }
    }

    @ParameterizedTest
    @MethodSource
    void what_misses_is_named_where_it_is(Consumer<ObjectNode> change, String pointer, String code) {
        assertThat(check(change, InvestigationForm.STRUCTURED, true, false))
                .extracting(Violation::pointer, Violation::code)
                .containsExactly(tuple(pointer, code));
    }

    static Stream<Arguments> what_misses_is_named_where_it_is() {
        return Stream.of(
                of(form -> form.put("clientIndication", " "), "/clientIndication", "client-indication-required"),
                of(form -> form.putArray("committee"), "/committee", "committee-required"),
                of(
                        form -> ((ObjectNode) form.at("/committee/0")).put("independent", false),
                        "/committee",
                        "independent-chair-required"),
                of(
                        form -> ((ObjectNode) form.at("/staffInvolved/0")).remove("qualifications"),
                        "/staffInvolved/0/qualifications",
                        "qualifications-required"),
                of(form -> form.put("analysisMethod", "GISSEN"), "/analysisMethod", "unknown-code"),
                of(
                        form -> form.put("analysisMethod", "OTHER"),
                        "/analysisMethodOther",
                        "analysis-method-other-required"),
                of(
                        form -> ((ObjectNode) form.at("/timeline/0")).put("on", "2026-03-07"),
                        "/timeline/0/on",
                        "fact-in-the-future"),
                of(form -> ((ObjectNode) form.at("/timeline/0")).remove("fact"), "/timeline/0/fact", "fact-required"),
                of(form -> form.putArray("rootCauses").add(""), "/rootCauses", "root-causes-required"),
                of(form -> form.putArray("measures"), "/measures", "measures-required"),
                of(
                        form -> ((ObjectNode) form.at("/measures/0")).remove("dueOn"),
                        "/measures/0/dueOn",
                        "measure-due-required"),
                of(form -> form.remove("boardResponse"), "/boardResponse", "board-response-required"));
    }

    @Test
    void an_own_report_needs_its_file_and_the_main_parts_only() {
        Consumer<ObjectNode> mainPartsOnly = form ->
                form.retain("analysisMethod", "rootCauses", "conclusions", "measures", "aftercare", "boardResponse");
        assertThat(check(mainPartsOnly, InvestigationForm.OWN_REPORT, true, true))
                .isEmpty();
        assertThat(check(mainPartsOnly, InvestigationForm.OWN_REPORT, true, false))
                .extracting(Violation::code)
                .containsExactly("own-report-required");
    }

    private static Arguments of(Consumer<ObjectNode> change, String pointer, String code) {
        return Arguments.of(change, pointer, code);
    }

    private static List<Violation> check(
            Consumer<ObjectNode> change, InvestigationForm form, boolean independentChair, boolean hasFile) {
        try {
            ObjectNode content = (ObjectNode) JSON.readTree(WHOLE);
            change.accept(content);
            return InvestigationCompleteness.check(
                    JSON.treeToValue(content, InvestigationContent.class), asked(form, independentChair, hasFile));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private static Asked asked(InvestigationForm form, boolean independentChair, boolean hasFile) {
        return new Asked(form, independentChair, TODAY, Set.of("PRISMA", "SIRE", "OTHER"), hasFile);
    }
}
