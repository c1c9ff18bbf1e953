package nl.waarborg.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InspectionStatusTest {

    @ParameterizedTest
    @CsvSource({
        "PLANNED,      ANNOUNCED|IN_PROGRESS|CANCELLED",
        "ANNOUNCED,    IN_PROGRESS|CANCELLED",
        "IN_PROGRESS,  DRAFT_REPORT|CANCELLED",
        "DRAFT_REPORT, FINAL",
        "FINAL,        CLOSED"
    })
    void a_status_may_become_these_and_no_other(InspectionStatus from, String allowed) {
        assertThat(Arrays.stream(InspectionStatus.values()).filter(from::mayBecome))
                .containsExactlyInAnyOrder(Arrays.stream(allowed.split("\\|"))
                        .map(InspectionStatus::valueOf)
                        .toArray(InspectionStatus[]::new));
    }

    @Test
    void nothing_follows_on_an_end() {
        assertThat(Arrays.stream(InspectionStatus.values()).filter(InspectionStatus::hasEnded))
                .containsExactlyInAnyOrder(InspectionStatus.CLOSED, InspectionStatus.CANCELLED)
                .allMatch(last -> Arrays.stream(InspectionStatus.values()).noneMatch(last::mayBecome));
    }
}
