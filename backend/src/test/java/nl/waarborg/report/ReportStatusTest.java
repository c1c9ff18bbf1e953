package nl.waarborg.report;

import static nl.waarborg.report.ReportStatus.ACKNOWLEDGED;
import static nl.waarborg.report.ReportStatus.AWAITING_AGREEMENT;
import static nl.waarborg.report.ReportStatus.CLOSED;
import static nl.waarborg.report.ReportStatus.INVESTIGATION_ORDERED;
import static nl.waarborg.report.ReportStatus.INVESTIGATION_SUBMITTED;
import static nl.waarborg.report.ReportStatus.INVESTIGATION_TO_ORDER;
import static nl.waarborg.report.ReportStatus.READY_TO_CLOSE;
import static nl.waarborg.report.ReportStatus.REJECTED;
import static nl.waarborg.report.ReportStatus.REQUESTED;
import static nl.waarborg.report.ReportStatus.REVIEW_CONVERSATION;
import static nl.waarborg.report.ReportStatus.SUBMITTED;
import static nl.waarborg.report.ReportStatus.WITHDRAWN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.waarborg.shared.problem.CommonProblem;
import nl.waarborg.shared.problem.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ReportStatusTest {

    private static final Instant WHEN = Instant.parse("2026-03-02T09:00:00Z");

    @Test
    void the_main_line_leads_from_filing_to_closing() {
        List<ReportStatus> line = List.of(
                REQUESTED,
                SUBMITTED,
                ACKNOWLEDGED,
                INVESTIGATION_TO_ORDER,
                INVESTIGATION_ORDERED,
                INVESTIGATION_SUBMITTED,
                REVIEW_CONVERSATION,
                INVESTIGATION_ORDERED,
                INVESTIGATION_SUBMITTED,
                READY_TO_CLOSE,
                CLOSED);
        for (int step = 1; step < line.size(); step++) {
            assertThat(line.get(step - 1).mayBecome(line.get(step)))
                    .as("%s to %s", line.get(step - 1), line.get(step))
                    .isTrue();
        }
    }

    @ParameterizedTest
    @EnumSource(ReportStatus.class)
    void no_status_follows_itself_and_every_open_one_can_come_to_an_end(ReportStatus status) {
        assertThat(status.mayBecome(status)).isFalse();
        assertThat(reachable(status)).as("from %s", status).contains(CLOSED);
    }

    @ParameterizedTest
    @EnumSource(ReportStatus.class)
    void every_status_but_a_request_is_reached_from_filing(ReportStatus status) {
        if (status != REQUESTED && status != SUBMITTED) {
            assertThat(reachable(SUBMITTED)).contains(status);
        }
    }

    @Test
    void an_ended_report_only_goes_back_to_the_beginning() {
        for (ReportStatus end : ReportStatus.ended()) {
            Set<ReportStatus> next = EnumSet.noneOf(ReportStatus.class);
            for (ReportStatus status : ReportStatus.values()) {
                if (end.mayBecome(status)) {
                    next.add(status);
                }
            }
            assertThat(next).as("after %s", end).containsExactlyInAnyOrder(SUBMITTED, ACKNOWLEDGED);
        }
    }

    @Test
    void nothing_is_skipped_between_filing_and_the_four_questions() {
        assertThat(SUBMITTED.mayBecome(REJECTED)).isFalse();
        assertThat(SUBMITTED.mayBecome(AWAITING_AGREEMENT)).isFalse();
        assertThat(ACKNOWLEDGED.mayBecome(CLOSED)).isFalse();
        assertThat(ACKNOWLEDGED.mayBecome(INVESTIGATION_ORDERED)).isFalse();
        assertThat(INVESTIGATION_SUBMITTED.mayBecome(WITHDRAWN)).isFalse();
    }

    @Test
    void a_step_that_may_not_follow_is_refused_and_changes_nothing() {
        UUID id = UUID.randomUUID();
        Report report = Report.requested(id, "PRF-2026-0001", id, id, null, WHEN);
        assertThatThrownBy(() -> report.become(CLOSED, WHEN.plusSeconds(1)))
                .isInstanceOfSatisfying(
                        Problem.class,
                        problem -> assertThat(problem.type()).isEqualTo(CommonProblem.ILLEGAL_TRANSITION));
        assertThat(report.status).isEqualTo(REQUESTED);
        assertThat(report.changedAt).isEqualTo(WHEN);
    }

    private static Set<ReportStatus> reachable(ReportStatus from) {
        Set<ReportStatus> found = EnumSet.noneOf(ReportStatus.class);
        Deque<ReportStatus> todo = new ArrayDeque<>(List.of(from));
        while (!todo.isEmpty()) {
            ReportStatus status = todo.pop();
            for (ReportStatus next : ReportStatus.values()) {
                if (status.mayBecome(next) && found.add(next)) {
                    todo.add(next);
                }
            }
        }
        return found;
    }
}
