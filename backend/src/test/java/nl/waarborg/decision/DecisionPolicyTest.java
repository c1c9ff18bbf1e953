package nl.waarborg.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.waarborg.decision.DecisionApi.DecisionRequest;
import nl.waarborg.decision.DecisionApi.TriageRequest;
import nl.waarborg.shared.problem.Violation;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DecisionPolicyTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    @ParameterizedTest
    @CsvSource(textBlock = """
            ARCHIVE,
            ACCESS_ACTION,         /task
            CONTRACT_ACTION,       /task
            QUALITY_INSPECTION,    /task /assigneeId
            LAWFULNESS_INSPECTION, /task /assigneeId
            JOIN_INSPECTION,       /inspection /assigneeId
            INFORM_COLLEGE,        /summary
            PASS_ON,               /task /party
            """)
    void each_kind_says_what_it_misses(DecisionKind kind, @Nullable String missing) {
        assertThat(pointers(DecisionPolicy.check("", request(kind, null, null), TODAY)))
                .containsExactlyElementsOf(missing == null ? List.of() : List.of(missing.split(" ")));
    }

    @Test
    void another_organisation_needs_its_name() {
        DecisionRequest other = request(DecisionKind.PASS_ON, "Neem over", PassOnParty.OTHER);
        assertThat(pointers(DecisionPolicy.check("/decision", other, TODAY))).containsExactly("/decision/partyName");
        DecisionRequest inspectorate = request(DecisionKind.PASS_ON, "Neem over", PassOnParty.IGJ);
        assertThat(DecisionPolicy.check("", inspectorate, TODAY)).isEmpty();
    }

    @Test
    void a_date_lies_ahead() {
        assertThat(pointers(DecisionPolicy.check("", archiveBy(TODAY.minusDays(1)), TODAY)))
                .containsExactly("/dueOn");
        assertThat(DecisionPolicy.check("", archiveBy(TODAY), TODAY)).isEmpty();
    }

    @Test
    void a_criminal_matter_goes_to_the_investigator_or_the_police() {
        assertThat(pointers(DecisionPolicy.check(triage(TriageOutcome.CRIMINAL, PassOnParty.IGJ, "Kijk"), TODAY)))
                .containsExactly("/party");
        assertThat(pointers(DecisionPolicy.check(triage(TriageOutcome.CRIMINAL, PassOnParty.POLICE, null), TODAY)))
                .containsExactly("/task");
        assertThat(DecisionPolicy.check(
                        triage(TriageOutcome.CRIMINAL, PassOnParty.SPECIAL_INVESTIGATOR, "Kijk"), TODAY))
                .isEmpty();
        assertThat(DecisionPolicy.check(triage(TriageOutcome.ADMINISTRATIVE_ERROR, null, null), TODAY))
                .isEmpty();
    }

    private static DecisionRequest request(DecisionKind kind, @Nullable String task, @Nullable PassOnParty party) {
        return new DecisionRequest(kind, "Daarom", task, null, party, null, null, null, null, null, null);
    }

    private static DecisionRequest archiveBy(LocalDate dueOn) {
        return new DecisionRequest(
                DecisionKind.ARCHIVE, "Daarom", null, null, null, null, null, null, null, null, dueOn);
    }

    private static TriageRequest triage(TriageOutcome outcome, @Nullable PassOnParty party, @Nullable String task) {
        return new TriageRequest(outcome, "Daarom", party, task, null, null, null);
    }

    private static List<String> pointers(List<Violation> found) {
        return found.stream().map(Violation::pointer).toList();
    }
}
