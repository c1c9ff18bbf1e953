package nl.waarborg.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.Cookie;
import io.restassured.response.Response;
import java.util.Map;
import java.util.stream.Collectors;
import nl.waarborg.testing.Api;
import nl.waarborg.testing.People;
import nl.waarborg.testing.Person;
import nl.waarborg.testing.Places;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SignInTest {

    @Test
    void with_the_right_password_a_session_begins_with_a_cookie_that_scripts_cannot_read() {
        Person user = People.atProvider(Places.OAK, Role.PROVIDER_USER);

        Response answer = signIn(user.email(), People.PASSWORD);

        answer.then()
                .statusCode(200)
                .body("accessToken", notNullValue())
                .body("idleSeconds", equalTo(1800))
                .body("secondFactorSetupRequired", equalTo(false))
                .body("account.email", equalTo(user.email()))
                .body("account.memberships[0].roles[0]", equalTo("PROVIDER_USER"));
        Cookie cookie = answer.detailedCookie(RefreshCookie.NAME);
        assertThat(cookie.isHttpOnly()).isTrue();
        assertThat(cookie.getSameSite()).isEqualTo("Strict");
        assertThat(cookie.getPath()).isEqualTo("/api/v1/sessions");
    }

    @Test
    void a_wrong_password_and_an_unknown_address_get_the_same_answer() {
        Person user = People.atProvider(Places.OAK, Role.PROVIDER_USER);

        Response wrong = signIn(user.email(), "verkeerd-wachtwoord");
        Response unknown = signIn("niemand-" + user.email(), "verkeerd-wachtwoord");

        assertThat(wrong.statusCode()).isEqualTo(401);
        assertThat(wrong.jsonPath().getString("type")).isEqualTo("/problems/invalid-credentials");
        assertThat(unknown.jsonPath().<Map<String, Object>>get("$"))
                .containsAllEntriesOf(without(wrong.jsonPath().get("$")));
    }

    @Test
    void an_address_locks_after_five_failures_whether_it_is_known_or_not() {
        String nobody = "niemand-" + Api.key() + "@voorbeeld.example";
        for (int i = 0; i < 5; i++) {
            signIn(nobody, "verkeerd-wachtwoord").then().statusCode(401);
        }

        signIn(nobody, "verkeerd-wachtwoord")
                .then()
                .statusCode(429)
                .header("Retry-After", notNullValue())
                .body("type", equalTo("/problems/account-locked"));
    }

    @Test
    void a_refresh_rotates_the_cookie_and_an_old_one_ends_the_session() {
        Person user = People.atProvider(Places.OAK, Role.PROVIDER_USER);
        String first = signIn(user.email(), People.PASSWORD).cookie(RefreshCookie.NAME);

        Response refreshed = refresh(first);
        String second = refreshed.cookie(RefreshCookie.NAME);
        String token = refreshed.jsonPath().getString("accessToken");
        assertThat(second).isNotEqualTo(first);
        String third = refresh(second).cookie(RefreshCookie.NAME);

        refresh(first).then().statusCode(401).body("type", equalTo("/problems/session-ended"));
        refresh(third).then().statusCode(401);
        Api.as(token).get("/account").then().statusCode(401);
    }

    @Test
    void two_tabs_that_refresh_at_the_same_moment_both_go_on() {
        Person user = People.atProvider(Places.OAK, Role.PROVIDER_USER);
        String cookie = signIn(user.email(), People.PASSWORD).cookie(RefreshCookie.NAME);

        String kept = refresh(cookie).then().statusCode(200).extract().cookie(RefreshCookie.NAME);
        refresh(cookie).then().statusCode(200);

        refresh(kept).then().statusCode(200);
    }

    @Test
    void signing_out_ends_the_session_at_once_and_clears_the_browser() {
        Person user = People.atProvider(Places.OAK, Role.PROVIDER_USER);
        Response session = signIn(user.email(), People.PASSWORD);
        String token = session.jsonPath().getString("accessToken");
        Api.as(token).get("/account").then().statusCode(200);

        Api.anonymous()
                .cookie(RefreshCookie.NAME, session.cookie(RefreshCookie.NAME))
                .delete("/sessions/current")
                .then()
                .statusCode(204)
                .header("Clear-Site-Data", notNullValue());

        Api.as(token).get("/account").then().statusCode(401).body("type", equalTo("/problems/session-ended"));
        refresh(session.cookie(RefreshCookie.NAME)).then().statusCode(401);
    }

    @Test
    void signing_out_everywhere_ends_every_session() {
        Person user = People.atProvider(Places.OAK, Role.PROVIDER_USER);
        Response here = signIn(user.email(), People.PASSWORD);
        Response there = signIn(user.email(), People.PASSWORD);

        Api.as(here.jsonPath().getString("accessToken"))
                .delete("/sessions")
                .then()
                .statusCode(204);

        Api.as(there.jsonPath().getString("accessToken")).get("/account").then().statusCode(401);
        refresh(there.cookie(RefreshCookie.NAME)).then().statusCode(401);
    }

    private static Response signIn(String email, String password) {
        return Api.anonymous()
                .body(Map.of("email", email, "password", password))
                .post("/sessions");
    }

    private static Response refresh(String cookie) {
        return Api.anonymous().cookie(RefreshCookie.NAME, cookie).post("/sessions/refresh");
    }

    private static Map<String, Object> without(Map<String, Object> problem) {
        return problem.entrySet().stream()
                .filter(entry -> !entry.getKey().equals("correlationId"))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
