package nl.waarborg.meeting;

import static nl.waarborg.protocol.Priority.GREEN;
import static nl.waarborg.protocol.Priority.ORANGE;
import static nl.waarborg.protocol.Priority.RED;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import nl.waarborg.meeting.AgendaPolicy.Waiting;
import nl.waarborg.protocol.Priority;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AgendaPolicyTest {

    private static final Instant MONDAY = Instant.parse("2026-03-02T09:00:00Z");

    private final Waiting red = waiting("S-5", RED, 1);
    private final Waiting oldOrange = waiting("S-4", ORANGE, 30);
    private final Waiting newOrange = waiting("S-3", ORANGE, 2);
    private final Waiting green = waiting("S-2", GREEN, 90);
    private final Waiting unweighed = waiting("S-1", null, 400);

    @Test
    void urgent_goes_first_and_of_the_same_priority_the_one_that_waits_longest() {
        assertThat(AgendaPolicy.ordered(List.of(unweighed, green, newOrange, red, oldOrange)))
                .containsExactly(red, oldOrange, newOrange, green, unweighed);
    }

    @Test
    void of_two_that_came_in_together_the_lower_number_goes_first() {
        Waiting first = waiting("S-1", RED, 1);
        Waiting second = waiting("S-2", RED, 1);
        assertThat(AgendaPolicy.ordered(List.of(second, first))).containsExactly(first, second);
    }

    @Test
    void what_is_added_finds_its_place_by_urgency() {
        assertThat(AgendaPolicy.merged(List.of(oldOrange, green), List.of(newOrange, red)))
                .containsExactly(red, oldOrange, newOrange, green);
    }

    @Test
    void what_is_added_goes_last_where_a_person_put_the_agenda_otherwise() {
        assertThat(AgendaPolicy.merged(List.of(green, oldOrange), List.of(newOrange, red)))
                .containsExactly(green, oldOrange, red, newOrange);
    }

    @Test
    void an_order_names_each_item_once_and_nothing_else() {
        UUID one = UUID.randomUUID();
        UUID two = UUID.randomUUID();
        assertThat(AgendaPolicy.isReordering(List.of(one, two), List.of(two, one)))
                .isTrue();
        assertThat(AgendaPolicy.isReordering(List.of(one, two), List.of(one))).isFalse();
        assertThat(AgendaPolicy.isReordering(List.of(one, two), List.of(one, one)))
                .isFalse();
        assertThat(AgendaPolicy.isReordering(List.of(one, two), List.of(one, UUID.randomUUID())))
                .isFalse();
    }

    private static Waiting waiting(String number, @Nullable Priority priority, int daysOld) {
        return new Waiting(UUID.randomUUID(), number, priority, MONDAY.minus(daysOld, ChronoUnit.DAYS));
    }
}
