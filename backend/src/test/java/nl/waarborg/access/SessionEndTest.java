package nl.waarborg.access;

import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import nl.waarborg.testing.Api;
import nl.waarborg.testing.People;
import nl.waarborg.testing.Person;
import nl.waarborg.testing.Places;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SessionEndTest {

    @Inject
    Pool pool;

    @Inject
    KnownSessions known;

    @Test
    void a_session_ends_when_nothing_was_asked_for_too_long() {
        Person user = People.atProvider(Places.OAK, Role.PROVIDER_USER);
        Response session = signIn(user);

        run(
                "update sign_in_session set last_seen_at = last_seen_at - interval '29 minutes' where account_id = $1",
                user);
        account(session, 200);
        run(
                "update sign_in_session set last_seen_at = last_seen_at - interval '31 minutes' where account_id = $1",
                user);
        account(session, 401);
        refresh(session, 401);
    }

    @Test
    void staff_idle_for_a_shorter_time() {
        Person coordinator = People.atAuthority(Places.NORTH, Role.COORDINATOR);
        run(
                "update sign_in_session set last_seen_at = now() - interval '16 minutes' where account_id = $1",
                coordinator);
        coordinator.api().get("/account").then().statusCode(401).body("type", equalTo("/problems/session-ended"));
    }

    @Test
    void a_session_ends_for_good_after_its_longest_time() {
        Person user = People.atProvider(Places.OAK, Role.PROVIDER_USER);
        Response session = signIn(user);

        run("update sign_in_session set expires_at = now() - interval '1 second' where account_id = $1", user);

        account(session, 401);
        refresh(session, 401);
    }

    @Test
    void a_membership_stops_after_its_last_day_without_anybody_doing_anything() {
        Person user = People.atProvider(Places.OAK, Role.PROVIDER_USER);
        Response session = signIn(user);

        run("update membership set valid_until = current_date - 2 where account_id = $1", user);

        account(session, 401);
        refresh(session, 401);
        Api.anonymous()
                .body(Map.of("email", user.email(), "password", People.PASSWORD))
                .post("/sessions")
                .then()
                .statusCode(403)
                .body("type", equalTo("/problems/no-membership"));
    }

    @Test
    void a_membership_that_begins_later_does_not_count_yet() {
        Person user = People.atProvider(Places.OAK, Role.PROVIDER_USER);
        run("update membership set valid_from = current_date + 2 where account_id = $1", user);
        Api.anonymous()
                .body(Map.of("email", user.email(), "password", People.PASSWORD))
                .post("/sessions")
                .then()
                .statusCode(403);
    }

    @Test
    void a_change_made_by_another_server_is_seen_within_five_seconds() throws InterruptedException {
        Person user = People.atProvider(Places.OAK, Role.PROVIDER_USER);
        user.api().get("/account").then().statusCode(200);
        change("update account set generation = generation + 1 where id = $1", user.id());
        Thread.sleep(5_000);
        user.api().get("/account").then().statusCode(401);
    }

    private static Response signIn(Person user) {
        return Api.anonymous()
                .body(Map.of("email", user.email(), "password", People.PASSWORD))
                .post("/sessions");
    }

    private static void account(Response session, int status) {
        Api.as(session.jsonPath().getString("accessToken"))
                .get("/account")
                .then()
                .statusCode(status);
    }

    private static void refresh(Response session, int status) {
        Api.anonymous()
                .cookie(RefreshCookie.NAME, session.cookie(RefreshCookie.NAME))
                .post("/sessions/refresh")
                .then()
                .statusCode(status);
    }

    private void run(String sql, Person person) {
        change(sql, person.id());
        known.forgetAccount(person.id());
    }

    private void change(String sql, UUID account) {
        pool.preparedQuery(sql).execute(Tuple.of(account)).await().indefinitely();
    }
}
