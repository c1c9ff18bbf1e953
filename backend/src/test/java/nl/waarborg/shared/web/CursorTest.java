package nl.waarborg.shared.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.waarborg.shared.problem.Problem;
import org.junit.jupiter.api.Test;

class CursorTest {

    private static final UUID ID = UUID.fromString("01970000-0000-7000-8000-000000000001");

    @Test
    void a_cursor_comes_back_as_it_left() {
        Instant moment = Instant.parse("2026-03-02T10:00:00.123456Z");
        Cursor cursor = Cursor.parse(
                Cursor.of(moment, LocalDate.parse("2026-04-03"), 7, "één", ID).encoded(), 5);

        assertThat(cursor.instant(0)).isEqualTo(moment);
        assertThat(cursor.date(1)).isEqualTo("2026-04-03");
        assertThat(cursor.number(2)).isEqualTo(7);
        assertThat(cursor.text(3)).isEqualTo("één");
        assertThat(cursor.id(4)).isEqualTo(ID);
    }

    @Test
    void the_first_page_has_no_cursor() {
        assertThat(Cursor.parse(null, 2)).isNull();
        assertThat(Cursor.parse("", 2)).isNull();
    }

    @Test
    void a_cursor_of_something_else_is_refused() {
        for (String wrong : List.of("%%%", Cursor.of("one").encoded(), "bm9uc2Vucw")) {
            assertThatThrownBy(() -> Cursor.parse(wrong, 2)).isInstanceOf(Problem.class);
        }
        Cursor cursor = Cursor.parse(Cursor.of("no moment", "no id").encoded(), 2);
        assertThatThrownBy(() -> cursor.instant(0)).isInstanceOf(Problem.class);
        assertThatThrownBy(() -> cursor.id(1)).isInstanceOf(Problem.class);
    }

    @Test
    void a_page_tells_where_the_next_begins_only_when_there_is_one() {
        assertThat(Page.of(List.of(1, 2), 2, Cursor::of).next()).isNull();
        Page<Integer> page = Page.of(List.of(1, 2, 3), 2, Cursor::of);
        assertThat(page.items()).containsExactly(1, 2);
        assertThat(Cursor.parse(page.next(), 1).number(0)).isEqualTo(2);
    }
}
