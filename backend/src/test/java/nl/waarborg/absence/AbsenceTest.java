package nl.waarborg.absence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.waarborg.access.Role;
import nl.waarborg.casefile.Addressee;
import nl.waarborg.casefile.CaseFacts;
import nl.waarborg.casefile.CaseHandlers;
import nl.waarborg.casefile.TestCases;
import nl.waarborg.shared.time.Clock;
import nl.waarborg.testing.Api;
import nl.waarborg.testing.People;
import nl.waarborg.testing.Person;
import nl.waarborg.testing.Places;
import org.junit.jupiter.api.Test;

@QuarkusTest
class AbsenceTest {

    @Inject
    Clock clock;

    @Inject
    CaseHandlers handlers;

    private final Person away = People.atAuthority(Places.NORTH, Role.SUPERVISOR);
    private final Person cover = People.atAuthority(Places.NORTH, Role.SUPERVISOR);
    private final Person coordinator = People.with(Role.COORDINATOR);

    @Test
    void during_an_absence_both_the_assignee_and_who_covers_are_told_and_handle_the_case() {
        CaseFacts opened = TestCases.open();
        coordinator
                .api()
                .header("If-Match", "\"0\"")
                .body(Map.of("assigneeId", away.id()))
                .post("/cases/{id}/assignment", opened.id())
                .then()
                .statusCode(200);
        CaseFacts facts = TestCases.run(() -> TestCases.door().facts(opened.id()));
        assertThat(told(facts)).containsExactly(away.email());

        announce(away, today(), today().plusDays(7)).statusCode(201).body("running", equalTo(true));

        assertThat(told(facts)).containsExactlyInAnyOrder(away.email(), cover.email());
        assertThat(TestCases.run(() -> handlers.isHandler(cover.caller(), facts)))
                .isTrue();
        assertThat(TestCases.run(() -> handlers.isHandler(coordinator.caller(), facts)))
                .isFalse();
    }

    private List<String> told(CaseFacts facts) {
        return TestCases.run(() -> handlers.team(facts)).stream()
                .map(Addressee::recipient)
                .map(recipient -> recipient.address())
                .toList();
    }

    @Test
    void an_absence_is_announced_by_oneself_or_by_a_coordinator() {
        announce(cover, today().plusDays(1), today().plusDays(2)).statusCode(403);
        announce(coordinator, today().plusDays(1), today().plusDays(2))
                .statusCode(201)
                .body("running", equalTo(false));
    }

    @Test
    void two_absences_of_one_person_never_overlap_and_nobody_who_is_away_covers() {
        announce(away, today().plusDays(1), today().plusDays(5)).statusCode(201);
        announce(away, today().plusDays(5), today().plusDays(9))
                .statusCode(409)
                .body("type", equalTo("/problems/absence-overlaps"));
        cover.api()
                .header("Idempotency-Key", Api.key())
                .body(request(cover, away, today().plusDays(3), today().plusDays(4)))
                .post("/absences")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/cover-is-away"));
    }

    @Test
    void days_in_the_wrong_order_are_refused() {
        announce(away, today().plusDays(5), today().plusDays(1))
                .statusCode(400)
                .body("violations.pointer", hasItem("/until"));
    }

    @Test
    void coming_back_early_ends_it_and_another_authority_sees_nothing() {
        String id = announce(away, today(), today().plusDays(7))
                .statusCode(201)
                .extract()
                .path("id");
        Person stranger = People.atAuthority(Places.SOUTH, Role.COORDINATOR);

        stranger.api().post("/absences/{id}/ending", id).then().statusCode(404);
        stranger.api().get("/absences").then().body("items.id", not(hasItem(id)));
        away.api().get("/absences").then().statusCode(200).body("items.id", hasItem(id));
        away.api().post("/absences/{id}/ending", id).then().statusCode(200).body("running", equalTo(false));
        away.api().get("/absences").then().body("items.id", not(hasItem(id)));
    }

    private ValidatableResponse announce(Person who, LocalDate from, LocalDate until) {
        return who.api()
                .header("Idempotency-Key", Api.key())
                .body(request(away, cover, from, until))
                .post("/absences")
                .then();
    }

    private static Map<String, Object> request(Person away, Person cover, LocalDate from, LocalDate until) {
        return Map.of(
                "accountId", away.id(),
                "coveredById", cover.id(),
                "from", from.toString(),
                "until", until.toString());
    }

    private LocalDate today() {
        return clock.today();
    }
}
