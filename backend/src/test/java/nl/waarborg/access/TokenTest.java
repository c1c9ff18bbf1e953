package nl.waarborg.access;

import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.jwt.algorithm.SignatureAlgorithm;
import io.smallrye.jwt.build.Jwt;
import io.smallrye.jwt.build.JwtClaimsBuilder;
import io.smallrye.jwt.util.KeyUtils;
import io.smallrye.jwt.util.ResourceUtils;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.time.Instant;
import java.util.Base64;
import nl.waarborg.shared.Ids;
import nl.waarborg.testing.Api;
import nl.waarborg.testing.People;
import nl.waarborg.testing.Person;
import nl.waarborg.testing.Places;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

@QuarkusTest
class TokenTest {

    @ConfigProperty(name = "waarborg.token.issuer")
    String issuer;

    @ConfigProperty(name = "smallrye.jwt.sign.key.location")
    String keyLocation;

    private final Person person = People.atProvider(Places.OAK, Role.PROVIDER_USER);

    @Test
    void a_token_made_as_ours_is_good() throws Exception {
        call(sign(claims(issuer, "waarborg", 0, 300), "at+jwt", key()), 200);
    }

    @Test
    void a_token_of_another_issuer_is_refused() throws Exception {
        call(sign(claims("https://elders.example", "waarborg", 0, 300), "at+jwt", key()), 401);
    }

    @Test
    void a_token_for_another_audience_is_refused() throws Exception {
        call(sign(claims(issuer, "iets-anders", 0, 300), "at+jwt", key()), 401);
    }

    @Test
    void a_jwt_that_is_no_access_token_is_refused() throws Exception {
        call(sign(claims(issuer, "waarborg", 0, 300), "JWT", key()), 401);
    }

    @Test
    void a_token_ends_with_ten_seconds_for_clocks_that_differ() throws Exception {
        call(sign(claims(issuer, "waarborg", -300, -4), "at+jwt", key()), 200);
        call(sign(claims(issuer, "waarborg", -300, -15), "at+jwt", key()), 401);
    }

    @Test
    void a_token_signed_with_another_key_is_refused() throws Exception {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
        generator.initialize(2048);
        call(
                sign(
                        claims(issuer, "waarborg", 0, 300),
                        "at+jwt",
                        generator.generateKeyPair().getPrivate()),
                401);
    }

    @Test
    void a_token_without_signature_is_refused() {
        String header = base64("{\"alg\":\"none\",\"typ\":\"at+jwt\"}");
        String body = person.token().split("\\.")[1];
        call(header + "." + body + ".", 401);
    }

    @Test
    void a_token_of_a_session_that_never_was_is_refused() throws Exception {
        String token = Jwt.issuer(issuer)
                .audience("waarborg")
                .subject(person.id().toString())
                .groups("ADMINISTRATOR")
                .claim(AccessTokens.SESSION, Ids.next().toString())
                .expiresIn(300)
                .jws()
                .type("at+jwt")
                .algorithm(SignatureAlgorithm.RS256)
                .sign(key());
        Api.as(token).get("/accounts").then().statusCode(401).body("type", equalTo("/problems/session-ended"));
    }

    @Test
    void roles_come_from_the_membership_and_not_from_the_token() throws Exception {
        JwtClaimsBuilder claims = claims(issuer, "waarborg", 0, 300).groups("ADMINISTRATOR");
        Api.as(sign(claims, "at+jwt", key())).get("/accounts").then().statusCode(403);
    }

    private JwtClaimsBuilder claims(String issuer, String audience, long issued, long expires) {
        Instant now = Instant.now();
        return Jwt.issuer(issuer)
                .audience(audience)
                .subject(person.id().toString())
                .groups("PROVIDER_USER")
                .claim(AccessTokens.SESSION, person.caller().sessionId().toString())
                .issuedAt(now.plusSeconds(issued))
                .expiresAt(now.plusSeconds(expires));
    }

    private static String sign(JwtClaimsBuilder claims, String type, PrivateKey key) {
        return claims.jws().type(type).algorithm(SignatureAlgorithm.RS256).sign(key);
    }

    private PrivateKey key() throws GeneralSecurityException, IOException {
        return KeyUtils.decodePrivateKey(ResourceUtils.readResource(keyLocation));
    }

    private static String base64(String text) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    private static void call(String token, int status) {
        Api.as(token).get("/account").then().statusCode(status);
    }
}
