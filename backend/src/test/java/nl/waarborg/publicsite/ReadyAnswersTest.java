package nl.waarborg.publicsite;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.Future;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import nl.waarborg.publicsite.ReadyAnswers.Key;
import org.junit.jupiter.api.Test;

/** Which answers are kept, and for how long. */
@QuarkusTest
class ReadyAnswersTest {

    private static final int LONG_PAGE = 900_000;
    private static final int MORE_THAN_FIT = 60;

    @Inject
    ReadyAnswers answers;

    @Test
    void a_question_is_answered_once_for_each_state_and_form() throws Exception {
        AtomicInteger made = new AtomicInteger();

        for (int time = 0; time < 3; time++) {
            held(new Key(-1, false, "/een-keer"), made, 10).letGo();
            held(new Key(-1, true, "/een-keer"), made, 10).letGo();
            held(new Key(-2, false, "/een-keer"), made, 10).letGo();
        }

        assertThat(made).hasValue(3);
    }

    @Test
    void what_is_being_sent_stays_though_so_much_was_asked_that_it_is_no_longer_kept() throws Exception {
        AtomicInteger made = new AtomicInteger();
        ReadyAnswer[] sent = new ReadyAnswer[MORE_THAN_FIT];

        for (int page = 0; page < MORE_THAN_FIT; page++) {
            sent[page] = held(new Key(-3, false, "/lang-" + page), made, LONG_PAGE);
        }

        assertThat(sent).allMatch(answer -> answer.size() == LONG_PAGE);
        Arrays.stream(sent).forEach(ReadyAnswer::letGo);
        for (int page = 0; page < MORE_THAN_FIT; page++) {
            held(new Key(-3, false, "/lang-" + page), made, LONG_PAGE).letGo();
        }
        assertThat(made).hasValueGreaterThan(MORE_THAN_FIT);
    }

    @Test
    void what_was_let_go_by_all_cannot_be_sent_again() {
        ReadyAnswer answer = answers.outsideTheHeap(page(10));

        assertThat(answer.hold()).isTrue();
        answer.letGo();
        answer.letGo();

        assertThat(answer.hold()).isFalse();
    }

    private ReadyAnswer held(Key key, AtomicInteger made, int size) throws Exception {
        return answers.held(key, () -> {
                    made.incrementAndGet();
                    return Future.succeededFuture(page(size));
                })
                .toCompletionStage()
                .toCompletableFuture()
                .get(10, TimeUnit.SECONDS);
    }

    private static PublicAnswer page(int size) {
        return PublicAnswer.of(PublicAnswer.HTML, "x".repeat(size));
    }
}
