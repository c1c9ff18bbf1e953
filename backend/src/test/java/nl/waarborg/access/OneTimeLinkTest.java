package nl.waarborg.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import nl.waarborg.testing.Api;
import nl.waarborg.testing.People;
import nl.waarborg.testing.Person;
import nl.waarborg.testing.Places;
import org.junit.jupiter.api.Test;

@QuarkusTest
class OneTimeLinkTest {

    private static final String NEW_PASSWORD = "een-heel-ander-geheim";

    @Test
    void who_forgot_a_password_gets_a_link_that_works_once() {
        Person user = People.atProvider(Places.OAK, Role.PROVIDER_USER);
        String running = user.token();

        askReset(user.email());
        String token = TestLinks.lastTo(user.email());

        Api.anonymous()
                .body(Map.of("token", token))
                .post("/one-time-links/inspection")
                .then()
                .statusCode(200)
                .body("purpose", equalTo("PASSWORD_RESET"))
                .body("email", equalTo(user.email()));
        TestLinks.follow(user.email(), NEW_PASSWORD);
        Api.as(running).get("/account").then().statusCode(401);
        signIn(user.email(), NEW_PASSWORD, 200);
        Api.anonymous()
                .body(Map.of("token", token, "password", NEW_PASSWORD))
                .post("/one-time-links/redemption")
                .then()
                .statusCode(404)
                .body("type", equalTo("/problems/link-not-valid"));
    }

    @Test
    void asking_for_a_link_answers_the_same_for_an_unknown_address_and_mails_nobody() {
        String nobody = "niemand-" + Api.key() + "@voorbeeld.example";

        askReset(nobody);

        assertThat(TestLinks.mailsTo(nobody)).isZero();
    }

    @Test
    void a_newer_link_takes_the_place_of_an_older_one() {
        Person user = People.atProvider(Places.OAK, Role.PROVIDER_USER);
        askReset(user.email());
        String older = TestLinks.lastTo(user.email());
        askReset(user.email());

        Api.anonymous()
                .body(Map.of("token", older))
                .post("/one-time-links/inspection")
                .then()
                .statusCode(404);
        TestLinks.follow(user.email(), NEW_PASSWORD);
    }

    @Test
    void a_password_that_is_short_or_easy_to_guess_is_refused_and_the_link_stays_good() {
        Person user = People.atProvider(Places.OAK, Role.PROVIDER_USER);
        askReset(user.email());
        String token = TestLinks.lastTo(user.email());

        Api.anonymous()
                .body(Map.of("token", token, "password", "kort"))
                .post("/one-time-links/redemption")
                .then()
                .statusCode(400)
                .body("violations[0].code", equalTo("too-short"));
        Api.anonymous()
                .body(Map.of("token", token, "password", "Waarborg-2026!"))
                .post("/one-time-links/redemption")
                .then()
                .statusCode(400)
                .body("violations[0].pointer", equalTo("/password"))
                .body("violations[0].code", equalTo("common-password"));
        TestLinks.follow(user.email(), NEW_PASSWORD);
    }

    @Test
    void a_reset_ends_the_lock_after_wrong_guesses() {
        Person user = People.atProvider(Places.OAK, Role.PROVIDER_USER);
        for (int i = 0; i < 5; i++) {
            signIn(user.email(), "verkeerd-wachtwoord", 401);
        }
        signIn(user.email(), People.PASSWORD, 429);

        askReset(user.email());
        TestLinks.follow(user.email(), NEW_PASSWORD);

        signIn(user.email(), NEW_PASSWORD, 200);
    }

    private static void askReset(String email) {
        Api.anonymous()
                .body(Map.of("email", email))
                .post("/password-resets")
                .then()
                .statusCode(202);
    }

    private static void signIn(String email, String password, int status) {
        Api.anonymous()
                .body(Map.of("email", email, "password", password))
                .post("/sessions")
                .then()
                .statusCode(status);
    }
}
