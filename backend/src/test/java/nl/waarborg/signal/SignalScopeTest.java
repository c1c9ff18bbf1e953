package nl.waarborg.signal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.waarborg.access.Role;
import nl.waarborg.casefile.Ceiling;
import nl.waarborg.casefile.TestCases;
import nl.waarborg.shared.time.Clock;
import nl.waarborg.testing.Api;
import nl.waarborg.testing.People;
import nl.waarborg.testing.Person;
import nl.waarborg.testing.Places;
import nl.waarborg.testing.Signals;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@QuarkusTest
class SignalScopeTest {

    private static final List<String> ADDRESSES =
            List.of("timeline", "messages", "letters", "attachments", "deadlines");

    @Inject
    Pool pool;

    @Inject
    Clock clock;

    private final Person handler = People.atAuthority(Places.NORTH, Role.SUPERVISOR);

    @Test
    void a_signal_does_not_exist_for_the_provider_that_it_tells_of() {
        UUID signal = Signals.handledBy(handler);
        String number = Signals.signal(handler, signal).path("number");
        Person user = People.with(Role.PROVIDER_USER);
        Person administrator = People.with(Role.PROVIDER_ADMINISTRATOR);

        for (String address : ADDRESSES) {
            user.api().get("/cases/{id}/" + address, signal).then().statusCode(404);
        }
        administrator.api().get("/cases/{id}/timeline", signal).then().statusCode(404);
        user.api().get("/reports/{id}", signal).then().statusCode(404);
        for (String list : List.of("/tasks", "/reports?limit=100", "/own-provider")) {
            String told = user.api().get(list).then().extract().asString();
            assertThat(told).doesNotContain(signal.toString()).doesNotContain(number);
        }
        user.api()
                .header("Idempotency-Key", Api.key())
                .body(Map.of("text", "Gaat dit over ons?"))
                .post("/cases/{id}/messages", signal)
                .then()
                .statusCode(404)
                .body("detail", not(equalTo(number)));
    }

    @Test
    void nothing_can_be_sent_to_the_provider_out_of_a_signal() {
        UUID signal = Signals.handledBy(handler);

        handler.api()
                .header("Idempotency-Key", Api.key())
                .body(Map.of("text", "Wat is er gebeurd?"))
                .post("/cases/{id}/messages", signal)
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/not-for-providers"));
        handler.api()
                .body(Map.of("kind", "CLOSING"))
                .post("/cases/{id}/letter-previews", signal)
                .then()
                .statusCode(409);
    }

    @Test
    void another_authority_gets_404_on_every_address_of_a_signal() {
        UUID signal = Signals.handledBy(handler);
        Person other = People.atAuthority(Places.SOUTH, Role.SUPERVISOR, Role.COORDINATOR);

        other.api().get("/signals/{id}", signal).then().statusCode(404).body("type", equalTo("/problems/not-found"));
        for (String address : ADDRESSES) {
            other.api().get("/cases/{id}/" + address, signal).then().statusCode(404);
        }
    }

    @Test
    void the_team_sees_the_outline_of_all_its_signals_and_only_the_handler_the_content() {
        UUID signal = Signals.handledBy(handler);

        handler.api()
                .get("/signals/{id}", signal)
                .then()
                .statusCode(200)
                .body("content.narrative", equalTo("Er is 's nachts geen begeleiding."))
                .body("content.sourceKnown", equalTo(true));
        for (Role role : List.of(Role.SUPERVISOR, Role.LAWFULNESS_SUPERVISOR, Role.COORDINATOR, Role.PRIVACY_OFFICER)) {
            People.with(role)
                    .api()
                    .get("/signals/{id}", signal)
                    .then()
                    .statusCode(200)
                    .body("theme", equalTo("SAFETY"))
                    .body("providerName", notNullValue())
                    .body("content", nullValue());
        }
        for (String address : List.of("messages", "notes")) {
            People.with(Role.COORDINATOR)
                    .api()
                    .get("/cases/{id}/" + address, signal)
                    .then()
                    .statusCode(403);
        }
        People.with(Role.COORDINATOR)
                .api()
                .get("/cases/{id}/attachments", signal)
                .then()
                .statusCode(404);
        for (Role role : List.of(Role.CONTRACT_MANAGER, Role.ACCESS_OFFICER)) {
            People.with(role).api().get("/signals/{id}", signal).then().statusCode(404);
        }
    }

    @Test
    void nobody_reads_who_told_it_in_any_answer() {
        UUID signal = Signals.handledBy(handler);

        assertThat(Signals.signal(handler, signal).asString())
                .doesNotContain("Proef Melder")
                .doesNotContain("06-00000000");
    }

    @Test
    void what_is_shared_is_seen_up_to_the_share_and_the_role_and_no_longer_than_it_lasts() {
        UUID signal = Signals.handledBy(handler);
        Person colleague = People.atAuthority(Places.NORTH, Role.LAWFULNESS_SUPERVISOR);
        Person contracts = People.atAuthority(Places.NORTH, Role.CONTRACT_MANAGER);
        Instant later = clock.real().plus(Duration.ofHours(1));

        share(signal, colleague, Ceiling.S5, "Leest mee", later);
        share(signal, contracts, Ceiling.S5, "Volgt op", null);
        colleague
                .api()
                .get("/signals/{id}", signal)
                .then()
                .body("content.narrative", notNullValue())
                .body("openedUntil", notNullValue());
        contracts
                .api()
                .get("/signals/{id}", signal)
                .then()
                .statusCode(200)
                .body("status", equalTo("SUBMITTED"))
                .body("content", nullValue());

        pool.preparedQuery("update case_share set until_at = now() where case_id = $1 and account_id = $2")
                .execute(Tuple.of(signal, colleague.id()))
                .await()
                .indefinitely();
        TestCases.run(() -> TestCases.door().unshare(handler.caller().actor(), signal, contracts.id(), "Volgt op"));
        colleague.api().get("/signals/{id}", signal).then().statusCode(200).body("content", nullValue());
        contracts.api().get("/signals/{id}", signal).then().statusCode(404);
    }

    @Test
    void a_summary_shared_with_contract_management_tells_of_which_provider_and_nothing_more() {
        UUID signal = Signals.handledBy(handler);
        Person contracts = People.atAuthority(Places.NORTH, Role.CONTRACT_MANAGER);
        share(signal, contracts, Ceiling.S1, "Volgt op", null);

        contracts
                .api()
                .get("/signals/{id}", signal)
                .then()
                .statusCode(200)
                .body("providerName", notNullValue())
                .body("theme", nullValue())
                .body("status", nullValue())
                .body("content", nullValue());
    }

    @ParameterizedTest
    @EnumSource(names = {"S1", "S5"})
    void a_share_opens_nothing_to_somebody_of_another_authority(Ceiling ceiling) {
        UUID signal = Signals.handledBy(handler);
        String number = Signals.signal(handler, signal).path("number");
        for (Role role : List.of(Role.SUPERVISOR, Role.COORDINATOR, Role.CONTRACT_MANAGER)) {
            Person stranger = People.atAuthority(Places.SOUTH, role);
            share(signal, stranger, ceiling, "Volgt op", null);

            stranger.api().get("/signals/{id}", signal).then().statusCode(404);
            stranger.api().get("/cases/{id}/timeline", signal).then().statusCode(404);
            stranger.api()
                    .queryParam("search", number)
                    .get("/work-items")
                    .then()
                    .statusCode(200)
                    .body("items", equalTo(List.of()));
        }
    }

    @Test
    void a_summary_opens_none_of_the_parts_of_the_signal() {
        UUID signal = Signals.handledBy(handler);
        Person contracts = People.atAuthority(Places.NORTH, Role.CONTRACT_MANAGER);
        share(signal, contracts, Ceiling.S1, "Volgt op", null);

        contracts.api().get("/cases/{id}/timeline", signal).then().statusCode(403);
        contracts.api().get("/cases/{id}/deadlines", signal).then().statusCode(403);
        contracts.api().get("/signals/{id}/decisions", signal).then().statusCode(403);
        contracts.api().get("/cases/{id}/follow-ups", signal).then().statusCode(403);
        contracts.api().get("/cases/{id}/notes", signal).then().statusCode(403);
        contracts.api().get("/cases/{id}/attachments", signal).then().statusCode(403);
    }

    @Test
    void the_work_list_holds_signals_beside_reports_for_the_team_and_not_for_those_who_see_none() {
        UUID signal = Signals.handledBy(handler);

        handler.api()
                .queryParam("kind", "SIGNAL")
                .queryParam("theme", "SAFETY")
                .queryParam("sort", "NEWEST")
                .get("/work-items")
                .then()
                .statusCode(200)
                .body("items.caseId", hasItem(signal.toString()))
                .body("items.caseKind.unique()", equalTo(List.of("SIGNAL")));
        People.with(Role.EXECUTIVE_READER)
                .api()
                .queryParam("kind", "SIGNAL")
                .get("/work-items")
                .then()
                .statusCode(200)
                .body("items", equalTo(List.of()));
    }

    private void share(UUID signal, Person with, Ceiling ceiling, String purpose, Instant until) {
        TestCases.run(
                () -> TestCases.door().share(handler.caller().actor(), signal, with.id(), ceiling, purpose, until));
    }
}
