package nl.waarborg.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.crypto.spec.SecretKeySpec;
import nl.waarborg.testing.Api;
import nl.waarborg.testing.People;
import nl.waarborg.testing.Person;
import nl.waarborg.testing.Places;
import org.apache.commons.codec.binary.Base32;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SecondFactorTest {

    @Test
    void staff_without_a_second_factor_can_only_set_one_up() {
        Person supervisor = People.atAuthority(Places.NORTH, Role.SUPERVISOR);

        Response session = signIn(supervisor.email(), null);

        session.then().statusCode(200).body("secondFactorSetupRequired", equalTo(true));
        assertThat(session.cookie(RefreshCookie.NAME)).isNull();
        String restricted = session.jsonPath().getString("accessToken");
        Api.as(restricted).get("/account").then().statusCode(403);
        Api.as(restricted).get("/colleagues").then().statusCode(403);
        Api.as(restricted).post("/account/second-factor").then().statusCode(200);
    }

    @Test
    void after_setting_up_the_same_session_goes_on_in_full() {
        Person supervisor = People.atAuthority(Places.NORTH, Role.SUPERVISOR);
        String restricted = signIn(supervisor.email(), null).jsonPath().getString("accessToken");
        String secret = Api.as(restricted)
                .post("/account/second-factor")
                .then()
                .statusCode(200)
                .extract()
                .path("secret");

        Response confirmed =
                Api.as(restricted).body(Map.of("code", code(secret, 0))).post("/account/second-factor/confirmation");

        confirmed.then().statusCode(200).body("recoveryCodes", hasSize(10));
        Api.anonymous()
                .cookie(RefreshCookie.NAME, confirmed.cookie(RefreshCookie.NAME))
                .post("/sessions/refresh")
                .then()
                .statusCode(200)
                .body("secondFactorSetupRequired", equalTo(false))
                .body("account.secondFactor", equalTo(true));
    }

    @Test
    void a_wrong_code_does_not_turn_the_factor_on() {
        Person user = People.atProvider(Places.OAK, Role.PROVIDER_USER);
        user.api().post("/account/second-factor").then().statusCode(200);

        user.api()
                .body(Map.of("code", "000000"))
                .post("/account/second-factor/confirmation")
                .then()
                .statusCode(400)
                .body("violations[0].pointer", equalTo("/code"));
        user.api().get("/account").then().body("secondFactor", equalTo(false));
    }

    @Test
    void a_code_is_asked_for_and_works_once() {
        Person user = People.atProvider(Places.OAK, Role.PROVIDER_USER);
        String secret = setUp(user);

        signIn(user.email(), null).then().statusCode(401).body("type", equalTo("/problems/second-factor-required"));
        signIn(user.email(), "000000").then().statusCode(401).body("type", equalTo("/problems/invalid-second-factor"));
        String next = code(secret, 1);
        signIn(user.email(), next).then().statusCode(200);
        signIn(user.email(), next).then().statusCode(401).body("type", equalTo("/problems/invalid-second-factor"));
    }

    @Test
    void a_recovery_code_stands_in_once() {
        Person user = People.atProvider(Places.OAK, Role.PROVIDER_USER);
        List<String> codes = setUpCodes(user);

        signIn(user.email(), codes.getFirst().toLowerCase(Locale.ROOT)).then().statusCode(200);
        signIn(user.email(), codes.getFirst()).then().statusCode(401);
        signIn(user.email(), codes.getLast()).then().statusCode(200);
    }

    @Test
    void an_administrator_removes_a_lost_factor_and_the_owner_is_told() {
        Person supervisor = People.atAuthority(Places.NORTH, Role.SUPERVISOR);
        setUp(supervisor);

        People.with(Role.ADMINISTRATOR)
                .api()
                .body(Map.of("reason", "Telefoon kwijt"))
                .post("/accounts/{id}/second-factor-reset", supervisor.id())
                .then()
                .statusCode(204);

        assertThat(TestLinks.lastMail(supervisor.email())).contains("tweede stap");
        signIn(supervisor.email(), null).then().statusCode(200).body("secondFactorSetupRequired", equalTo(true));
    }

    private static String setUp(Person person) {
        String secret = person.api()
                .post("/account/second-factor")
                .then()
                .statusCode(200)
                .extract()
                .path("secret");
        confirm(person, secret);
        return secret;
    }

    private static List<String> setUpCodes(Person person) {
        String secret = person.api().post("/account/second-factor").path("secret");
        return confirm(person, secret).jsonPath().getList("recoveryCodes");
    }

    private static Response confirm(Person person, String secret) {
        Response confirmed =
                person.api().body(Map.of("code", code(secret, 0))).post("/account/second-factor/confirmation");
        confirmed.then().statusCode(200);
        return confirmed;
    }

    private static String code(String secret, int stepsAhead) {
        try {
            TimeBasedOneTimePasswordGenerator generator = new TimeBasedOneTimePasswordGenerator();
            return generator.generateOneTimePasswordString(
                    new SecretKeySpec(new Base32().decode(secret), generator.getAlgorithm()),
                    Instant.now().plusSeconds(30L * stepsAhead));
        } catch (java.security.InvalidKeyException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Response signIn(String email, String code) {
        Map<String, String> body = new HashMap<>(Map.of("email", email, "password", People.PASSWORD));
        if (code != null) {
            body.put("code", code);
        }
        return Api.anonymous().body(body).post("/sessions");
    }
}
