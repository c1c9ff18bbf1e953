package nl.waarborg.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import nl.waarborg.shared.problem.Violation;
import nl.waarborg.shared.text.Language;
import nl.waarborg.shared.text.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReportCompletenessTest {

    @Test
    void a_calamity_of_which_everything_is_told_can_be_filed() {
        Completeness check = ReportCompleteness.check(Contents.calamity(), Contents.facts());
        assertThat(check.missing()).isEmpty();
        assertThat(check.complete()).isTrue();
        assertThat(check.filledShare()).isEqualTo(100);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "kind",
                "placeKind",
                "locationId",
                "law",
                "provision",
                "funding",
                "occurredOn",
                "discoveredOn",
                "nature",
                "whatHappened",
                "harmSeverity",
                "harmDescription",
                "immediateActions",
                "otherClientsSafe",
                "aftercare",
                "persons"
            })
    void what_misses_in_a_calamity_is_named_with_its_place(String field) {
        ReportContent content = Contents.calamity(form -> form.remove(field));
        Completeness check = ReportCompleteness.check(content, Contents.facts());
        assertThat(pointers(check)).contains("/" + field);
        assertThat(check.filledShare()).isLessThan(100);
    }

    @Test
    void blank_text_is_no_answer() {
        ReportContent content = Contents.calamity(form -> form.put("whatHappened", "  \n "));
        assertThat(pointers(ReportCompleteness.check(content, Contents.facts())))
                .containsExactly("/whatHappened");
    }

    @Test
    void all_that_misses_comes_at_once() {
        Completeness check = ReportCompleteness.check(ReportContent.empty(), Contents.facts());
        assertThat(pointers(check))
                .contains("/kind", "/placeKind", "/occurredOn", "/whatHappened", "/contactPerson/name");
        assertThat(check.filledShare()).isLessThan(20);
    }

    @ParameterizedTest
    @CsvSource({
        "CALAMITY, 24",
        "VIOLENCE, 24",
        "CONSULTATION, 9",
        "YOUTH_CALAMITY_FOR_INFORMATION, 11",
        "SENSITIVE_INCIDENT, 12"
    })
    void each_kind_asks_its_own_questions(ReportKind kind, int asked) {
        ReportContent content = Contents.calamity(form -> form.put("kind", kind.name()));
        assertThat(ReportCompleteness.check(content, Contents.facts()).asked()).isEqualTo(asked);
    }

    @Test
    void a_consultation_needs_its_question_and_little_more() {
        ReportContent content = Contents.calamity(form -> {
            form.put("kind", "CONSULTATION");
            form.remove(List.of("law", "provision", "funding", "nature", "harmSeverity", "persons", "boardChair"));
        });
        assertThat(pointers(ReportCompleteness.check(content, Contents.facts())))
                .containsExactly("/consultationQuestion");
    }

    @ParameterizedTest
    @CsvSource({
        "occurredOn, 2026-03-07, /occurredOn, in-the-future",
        "occurredUntilOn, 2026-03-01, /occurredUntilOn, until-before-start",
        "discoveredOn, 2026-03-01, /discoveredOn, discovered-before-event",
        "law, UNKNOWN, /law, unknown-code",
        "nature, OTHER, /natureOther, nature-other-required",
        "placeKind, ELSEWHERE, /placeDescription, place-description-required"
    })
    void what_cannot_be_right_is_named(String field, String value, String pointer, String code) {
        ReportContent content = Contents.calamity(form -> form.put(field, value));
        assertThat(ReportCompleteness.check(content, Contents.facts()).missing())
                .extracting(Violation::pointer, Violation::code)
                .contains(org.assertj.core.groups.Tuple.tuple(pointer, code));
    }

    @Test
    void each_person_is_told_according_to_the_role() {
        ReportContent content = Contents.calamity(form -> form.putArray("persons")
                .add(Contents.JSON.createObjectNode().put("role", "CLIENT"))
                .add(Contents.JSON.createObjectNode().put("role", "STAFF"))
                .add(Contents.JSON.createObjectNode().put("role", "RELATIVE")));
        assertThat(pointers(ReportCompleteness.check(content, Contents.facts())))
                .containsExactly(
                        "/persons/0/name", "/persons/0/birthDate", "/persons/1/function", "/persons/2/relation");
    }

    @Test
    void another_receiver_than_the_municipality_proposes_needs_a_reason() {
        ReportContent content =
                Contents.calamity(form -> form.put("authorityId", "00000000-0000-0007-0000-000000000009"));
        assertThat(pointers(ReportCompleteness.check(content, Contents.facts())))
                .containsExactly("/authorityReason");
    }

    @Test
    void outside_the_region_the_reporter_chooses_who_receives_it_and_says_why() {
        assertThat(pointers(ReportCompleteness.check(Contents.calamity(), Contents.facts(false, null))))
                .containsExactly("/authorityId");
        ReportContent chosen = Contents.calamity(form -> form.put("authorityId", Contents.AUTHORITY.toString()));
        assertThat(pointers(ReportCompleteness.check(chosen, Contents.facts(false, null))))
                .containsExactly("/authorityReason");
    }

    @Test
    void a_report_by_phone_says_when_it_came_in_from_whom_and_why_not_digitally() {
        Completeness check = ReportCompleteness.check(Contents.calamity(), Contents.facts(true, Contents.AUTHORITY));
        assertThat(pointers(check))
                .containsExactly(
                        "/channel", "/receivedOn", "/digitalNotPossibleReason", "/reporterKind", "/reporter/name");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void every_finding_has_a_sentence(Language language) {
        FilingFacts nothingRight = new FilingFacts(
                Contents.TODAY,
                true,
                false,
                "GM0106",
                null,
                false,
                EnumSet.of(ReportKind.SENSITIVE_INCIDENT),
                Map.of());
        Consumer<ObjectNode> worse = form -> form.put("occurredUntilOn", "2026-02-01")
                .put("discoveredOn", "2026-02-01")
                .put("receivedOn", "2026-02-01")
                .put("pressSensitive", true);
        Stream.of(ReportContent.empty(), Contents.calamity(), Contents.calamity(worse))
                .flatMap(content -> ReportCompleteness.check(content, nothingRight).missing().stream())
                .filter(found -> !found.code().equals("in-the-future"))
                .forEach(found -> assertThat(
                                Texts.besides(ReportKind.class).find(language, "violation." + found.code(), Map.of()))
                        .as("%s in %s", found.code(), language)
                        .isPresent());
    }

    private static List<String> pointers(Completeness check) {
        return check.missing().stream().map(Violation::pointer).toList();
    }
}
