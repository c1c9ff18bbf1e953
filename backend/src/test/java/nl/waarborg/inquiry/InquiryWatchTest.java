package nl.waarborg.inquiry;

import static nl.waarborg.inquiry.Questions.address;
import static nl.waarborg.inquiry.Questions.answer;
import static nl.waarborg.inquiry.Questions.ask;
import static nl.waarborg.inquiry.Questions.open;
import static nl.waarborg.inquiry.Questions.outsider;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.waarborg.access.Role;
import nl.waarborg.casefile.TestCases;
import nl.waarborg.shared.time.Clock;
import nl.waarborg.testing.Mails;
import nl.waarborg.testing.People;
import nl.waarborg.testing.Person;
import nl.waarborg.testing.Places;
import nl.waarborg.testing.TestAuthorities;
import nl.waarborg.watch.Watchdog;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class InquiryWatchTest {

    private final String email = address();

    @Inject
    Clock clock;

    @Inject
    Watchdog watchdog;

    @AfterEach
    void releaseTheClock() {
        clock.release();
    }

    @Test
    void whoever_was_asked_is_reminded_with_a_link_that_works_and_the_team_hears_what_was_missed() {
        now("2026-09-01", 9);
        UUID authority = TestAuthorities.enter();
        Person coordinator = People.atAuthority(authority, Role.COORDINATOR);
        UUID caseId = TestCases.open(authority, Places.OAK, false, List.of()).id();
        Map<String, Object> question = outsider(email);
        question.put("until", "2026-09-10");
        ask(coordinator, caseId, question);

        now("2026-09-08", 8);
        catchUp();
        catchUp();
        assertThat(reminders()).hasSize(1);
        open(Mails.guestToken(email)).statusCode(200);
        now("2026-09-10", 8);
        catchUp();
        assertThat(reminders()).hasSize(2);
        assertThat(Mails.subjects(coordinator.email())).isEmpty();

        now("2026-09-11", 8);
        catchUp();
        assertThat(reminders()).hasSize(2);
        assertThat(Mails.subjects(coordinator.email()))
                .singleElement()
                .satisfies(subject -> assertThat(subject).contains("Termijn verstreken"));
    }

    @Test
    void who_has_answered_is_reminded_of_nothing() {
        now("2026-09-01", 9);
        UUID authority = TestAuthorities.enter();
        Person coordinator = People.atAuthority(authority, Role.COORDINATOR);
        UUID caseId = TestCases.open(authority, Places.OAK, false, List.of()).id();
        ask(coordinator, caseId, outsider(email));
        answer(Mails.guestToken(email), "Meteen.").statusCode(204);

        now("2026-10-01", 8);
        catchUp();

        assertThat(reminders()).isEmpty();
        assertThat(Mails.subjects(coordinator.email()))
                .singleElement()
                .satisfies(subject -> assertThat(subject).contains("Reactie op een vraag"));
    }

    private List<String> reminders() {
        return Mails.subjects(email).stream()
                .filter(subject -> subject.startsWith("Herinnering"))
                .toList();
    }

    private void now(String day, int hour) {
        clock.stopAt(LocalDate.parse(day).atTime(hour, 0).atZone(Clock.ZONE).toInstant());
    }

    private void catchUp() {
        TestCases.run(watchdog::catchUp);
    }
}
