package nl.waarborg.signal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SignalStatusTest {

    @ParameterizedTest
    @CsvSource({
        "SUBMITTED,  ENRICHMENT|WEIGHED|CLOSED",
        "ENRICHMENT, WEIGHED|CLOSED",
        "WEIGHED,    ON_AGENDA|DECIDED|CLOSED",
        "ON_AGENDA,  WEIGHED|DECIDED|CLOSED",
        "DECIDED,    CLOSED",
        "CLOSED,     ENRICHMENT"
    })
    void a_status_may_become_these_and_no_other(SignalStatus from, String allowed) {
        assertThat(Arrays.stream(SignalStatus.values()).filter(from::mayBecome))
                .containsExactlyInAnyOrder(Arrays.stream(allowed.split("\\|"))
                        .map(SignalStatus::valueOf)
                        .toArray(SignalStatus[]::new));
    }

    @Test
    void only_a_closed_signal_has_ended_and_every_other_can_be_closed() {
        assertThat(SignalStatus.before(SignalStatus.CLOSED)).isEqualTo(SignalStatus.open());
        assertThat(SignalStatus.CLOSED.hasEnded()).isTrue();
    }
}
