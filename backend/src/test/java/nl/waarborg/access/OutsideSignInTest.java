package nl.waarborg.access;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.smallrye.jwt.build.Jwt;
import java.util.List;
import java.util.Map;
import nl.waarborg.testing.Api;
import nl.waarborg.testing.People;
import nl.waarborg.testing.Person;
import nl.waarborg.testing.Places;
import org.junit.jupiter.api.Test;

/** With an external OpenID Connect issuer instead of passwords of our own, by configuration alone. */
@QuarkusTest
@TestProfile(OutsideSignInTest.Outside.class)
class OutsideSignInTest {

    public static final class Outside implements QuarkusTestProfile {

        @Override
        public List<TestResourceEntry> testResources() {
            return List.of(new TestResourceEntry(OutsideSignInService.class));
        }
    }

    @Test
    void a_verified_address_finds_the_account_and_from_then_on_the_subject_does() {
        Person coordinator = People.atAuthority(Places.NORTH, Role.COORDINATOR);
        String subject = Api.key();

        Api.as(OutsideSignInService.token(subject, coordinator.email(), true, Role.COORDINATOR))
                .get("/account")
                .then()
                .statusCode(200)
                .body("id", equalTo(coordinator.id().toString()))
                .body("memberships", hasSize(1));
        Api.as(OutsideSignInService.token(subject, "veranderd@voorbeeld.example", false, Role.COORDINATOR))
                .get("/accounts")
                .then()
                .statusCode(200);
        refused(OutsideSignInService.token(Api.key(), coordinator.email(), true, Role.COORDINATOR), 403);
    }

    @Test
    void an_address_that_was_not_verified_finds_nobody() {
        Person user = People.atProvider(Places.OAK, Role.PROVIDER_USER);
        refused(OutsideSignInService.token(Api.key(), user.email(), false, Role.PROVIDER_USER), 403);
    }

    @Test
    void a_role_counts_only_when_membership_and_token_both_say_so() {
        Person coordinator = People.atAuthority(Places.NORTH, Role.COORDINATOR);
        String subject = Api.key();

        Api.as(OutsideSignInService.token(subject, coordinator.email(), true, Role.COORDINATOR))
                .get("/accounts")
                .then()
                .statusCode(200);
        Api.as(OutsideSignInService.token(subject, coordinator.email(), true))
                .get("/accounts")
                .then()
                .statusCode(403);
        Api.as(OutsideSignInService.token(subject, coordinator.email(), true, Role.PRIVACY_OFFICER))
                .get("/audit-events")
                .then()
                .statusCode(403);
    }

    @Test
    void a_token_of_our_own_or_for_somebody_else_is_refused() {
        Person user = People.atProvider(Places.OAK, Role.PROVIDER_USER);
        refused(user.token(), 401);
        refused(
                OutsideSignInService.sign(Jwt.issuer(OutsideSignInService.ISSUER)
                        .audience("een-andere-toepassing")
                        .subject(Api.key())
                        .claim("email", user.email())
                        .claim("email_verified", true)
                        .expiresIn(300)),
                401);
    }

    @Test
    void passwords_are_managed_elsewhere() {
        Api.anonymous()
                .body(Map.of("email", "iemand@voorbeeld.example", "password", "geheim"))
                .post("/sessions")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/own-accounts-off"));
        Api.anonymous().get("/system").then().statusCode(200).body("signIn", equalTo("OIDC"));
    }

    private static void refused(String token, int status) {
        Api.as(token).get("/account").then().statusCode(status);
    }
}
