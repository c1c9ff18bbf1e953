package nl.waarborg.investigation;

import static nl.waarborg.investigation.InvestigationState.CONVERSATION;
import static nl.waarborg.investigation.InvestigationState.ORDERED;
import static nl.waarborg.investigation.InvestigationState.SUBMITTED;
import static nl.waarborg.investigation.InvestigationState.SUFFICIENT;
import static nl.waarborg.investigation.InvestigationState.TAKEN_OVER;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import nl.waarborg.report.ReportStatus;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class InvestigationStateTest {

    private static final Map<InvestigationState, Set<InvestigationState>> NEXT = Map.of(
            ORDERED, Set.of(SUBMITTED, TAKEN_OVER),
            SUBMITTED, Set.of(CONVERSATION, SUFFICIENT, ORDERED, TAKEN_OVER),
            CONVERSATION, Set.of(SUFFICIENT, ORDERED, TAKEN_OVER),
            SUFFICIENT, Set.of(),
            TAKEN_OVER, Set.of());

    @ParameterizedTest
    @EnumSource(InvestigationState.class)
    void only_what_may_follow_does(InvestigationState state) {
        for (InvestigationState next : InvestigationState.values()) {
            assertThat(state.mayBecome(next))
                    .as("%s to %s", state, next)
                    .isEqualTo(NEXT.get(state).contains(next));
        }
    }

    @ParameterizedTest
    @EnumSource(Judgement.class)
    void every_judgement_follows_on_a_submitted_report_in_both_machines(Judgement judgement) {
        assertThat(SUBMITTED.mayBecome(judgement.state())).isTrue();
        assertThat(ReportStatus.INVESTIGATION_SUBMITTED.mayBecome(judgement.status()))
                .isTrue();
    }
}
