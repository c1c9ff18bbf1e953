package nl.waarborg.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.waarborg.access.Role;
import nl.waarborg.shared.Ids;
import nl.waarborg.shared.text.Language;
import nl.waarborg.testing.Api;
import nl.waarborg.testing.OnEventLoop;
import nl.waarborg.testing.People;
import nl.waarborg.testing.Places;
import nl.waarborg.testing.TestAuthorities;
import org.junit.jupiter.api.Test;

@QuarkusTest
class OutboxPageTest {

    @Inject
    Pool pool;

    @Inject
    Outbox outbox;

    @Inject
    OnEventLoop eventLoop;

    @Test
    void a_coordinator_sees_the_mail_of_the_own_authority_and_an_administrator_only_that_it_is_there() {
        UUID own = message(Places.NORTH, "PARKED");
        UUID other = message(Places.SOUTH, "PARKED");

        People.with(Role.COORDINATOR)
                .api()
                .queryParam("state", "PARKED")
                .get("/outbox-messages")
                .then()
                .statusCode(200)
                .body("items.id", hasItem(own.toString()))
                .body("items.id", not(hasItem(other.toString())))
                .body("items[0].body", notNullValue())
                .body("items[0].lastError", equalTo("550 weg"));
        People.with(Role.ADMINISTRATOR)
                .api()
                .queryParam("state", "PARKED")
                .get("/outbox-messages")
                .then()
                .statusCode(200)
                .body("items.id", hasItem(own.toString()))
                .body("items.body", everyItem(nullValue()));
    }

    @Test
    void stuck_mail_is_sent_again_on_demand_and_sent_mail_is_not() {
        UUID stuck = message(Places.NORTH, "PARKED");

        resend(Role.COORDINATOR, stuck).then().statusCode(200).body("state", equalTo("WAITING"));
        await().atMost(Duration.ofSeconds(15))
                .untilAsserted(() -> resend(Role.COORDINATOR, stuck)
                        .then()
                        .statusCode(409)
                        .body("type", equalTo("/problems/mail-already-sent")));
    }

    @Test
    void mail_of_another_authority_does_not_exist_and_others_may_not_ask() {
        UUID other = message(Places.SOUTH, "PARKED");

        resend(Role.COORDINATOR, other).then().statusCode(404);
        resend(Role.PRIVACY_OFFICER, other).then().statusCode(403);
        People.with(Role.PROVIDER_USER).api().get("/outbox-messages").then().statusCode(403);
    }

    @Test
    void a_recipient_whose_identity_is_protected_is_shown_to_nobody_and_kept_nowhere_in_the_open() {
        UUID authority = TestAuthorities.enter();
        eventLoop.run(() -> Panache.withTransaction(() -> outbox.write(
                OutboxMail.of("password-reset", Recipient.hidden("bron-merkteken@voorbeeld.example", Language.NL), "/")
                        .forAuthority(authority))));

        for (Role role : List.of(Role.COORDINATOR, Role.PRIVACY_OFFICER, Role.ADMINISTRATOR)) {
            String shown = People.atAuthority(authority, role)
                    .api()
                    .queryParam("limit", 100)
                    .get("/outbox-messages")
                    .then()
                    .statusCode(200)
                    .body("items.to", hasItem(nullValue()))
                    .extract()
                    .asString();
            assertThat(shown).doesNotContain("bron-merkteken");
        }
        String kept = pool.query("select coalesce(string_agg(m::text, ''), '') as all from outbox_message m")
                .executeAndAwait()
                .iterator()
                .next()
                .getString("all");
        assertThat(kept).doesNotContain("bron-merkteken");
        Api.onThisMachine()
                .queryParam("to", "bron-merkteken@voorbeeld.example")
                .get("/mail-catcher")
                .then()
                .statusCode(200)
                .body("items", hasSize(1));
    }

    @Test
    void the_list_goes_on_where_the_last_page_ended() {
        message(Places.NORTH, "PARKED");
        message(Places.NORTH, "PARKED");
        String next = People.with(Role.COORDINATOR)
                .api()
                .queryParam("limit", 1)
                .get("/outbox-messages")
                .then()
                .statusCode(200)
                .body("items.size()", equalTo(1))
                .extract()
                .path("next");
        People.with(Role.COORDINATOR)
                .api()
                .queryParam("limit", 1)
                .queryParam("cursor", next)
                .get("/outbox-messages")
                .then()
                .statusCode(200)
                .body("items", not(empty()));
        People.with(Role.COORDINATOR)
                .api()
                .queryParam("cursor", "bm9uc2Vucw")
                .get("/outbox-messages")
                .then()
                .statusCode(400)
                .body("violations[0].pointer", containsString("query:cursor"));
    }

    @Test
    void a_state_that_does_not_exist_is_an_invalid_parameter() {
        People.with(Role.COORDINATOR)
                .api()
                .queryParam("state", "ONGEKEND")
                .get("/outbox-messages")
                .then()
                .statusCode(400)
                .body("violations[0].pointer", equalTo("query:state"));
    }

    @Test
    void somebody_whose_account_has_ended_gets_no_mail_that_was_written_before() {
        UUID id = message(Places.NORTH, "PARKED");
        String address = "weg-" + id + "@voorbeeld.example";
        execute("update outbox_message set recipient_address = $2 where id = $1", Tuple.of(id, address));
        execute(
                "insert into account (id, email, name, created_at, ended_at) values ($1, $2, 'Proef', now(), now())",
                Tuple.of(Ids.next(), address));

        resend(Role.COORDINATOR, id).then().statusCode(200);

        await().atMost(Duration.ofSeconds(15))
                .untilAsserted(() -> People.with(Role.COORDINATOR)
                        .api()
                        .queryParam("state", "WITHHELD")
                        .get("/outbox-messages")
                        .then()
                        .body("items.id", hasItem(id.toString())));
    }

    @Test
    void outside_the_demo_caught_mail_is_read_on_the_machine_itself_only() {
        Api.onThisMachine().get("/mail-catcher").then().statusCode(200);
        Api.from("127.0.0.2").get("/mail-catcher").then().statusCode(404);
        Api.onThisMachine()
                .header("X-Forwarded-For", "192.0.2.7")
                .get("/mail-catcher")
                .then()
                .statusCode(404);
        Api.onThisMachine()
                .header("Host", "waarborg.voorbeeld.example")
                .get("/mail-catcher")
                .then()
                .statusCode(404);
    }

    @Test
    void the_link_of_an_invitation_is_read_by_nobody_but_its_recipient() {
        String email = "uitgenodigd-" + Ids.next() + "@voorbeeld.example";
        UUID authority = TestAuthorities.enter();
        People.atAuthority(authority, Role.ADMINISTRATOR)
                .api()
                .header("Idempotency-Key", Api.key())
                .body(Map.of("email", email, "name", "Proef Persoon", "roles", List.of("CONTRACT_MANAGER")))
                .post("/accounts")
                .then()
                .statusCode(201);

        for (Role role : List.of(Role.COORDINATOR, Role.PRIVACY_OFFICER)) {
            People.atAuthority(authority, role)
                    .api()
                    .get("/outbox-messages")
                    .then()
                    .statusCode(200)
                    .body("items.find { it.to == '" + email + "' }.confidential", equalTo(true))
                    .body("items.find { it.to == '" + email + "' }.body", nullValue());
        }
        String stored = pool.preparedQuery("select body from outbox_message where recipient_address = $1")
                .execute(Tuple.of(email))
                .await()
                .atMost(Duration.ofSeconds(5))
                .iterator()
                .next()
                .getString("body");
        assertThat(stored).contains("/link#…");
        Api.onThisMachine()
                .queryParam("to", email)
                .get("/mail-catcher")
                .then()
                .statusCode(200)
                .body("items[0].body", matchesPattern("(?s).*/link#[\\w-]{20,}\\s.*"));
    }

    private static Response resend(Role role, UUID id) {
        return People.with(role).api().post("/outbox-messages/" + id + "/resend");
    }

    private UUID message(UUID authority, String state) {
        UUID id = Ids.next();
        execute("""
                insert into outbox_message (id, message_id, template, language, recipient_name, recipient_address,
                    subject, body, authority_id, state, created_at, attempts, last_error)
                values ($1, $2, 'stuck', 'nl', 'Proef Persoon', 'proef@voorbeeld.example', 'Nummer', 'Tekst', $3,
                    $4, $5, 12, '550 weg')""", Tuple.of(id, "<" + id + "@test>", authority, state, OffsetDateTime.now(ZoneOffset.UTC)));
        return id;
    }

    private void execute(String statement, Tuple parameters) {
        pool.preparedQuery(statement).execute(parameters).await().atMost(Duration.ofSeconds(5));
    }
}
