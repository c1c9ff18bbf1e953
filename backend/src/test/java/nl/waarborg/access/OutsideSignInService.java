package nl.waarborg.access;

import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.smallrye.jwt.algorithm.SignatureAlgorithm;
import io.smallrye.jwt.build.Jwt;
import io.smallrye.jwt.build.JwtClaimsBuilder;
import io.smallrye.jwt.util.KeyUtils;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.interfaces.RSAPublicKey;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.ConfigProvider;

/** A sign-in service of somebody else, as far as this server needs it: its keys, and tokens signed with them. */
public final class OutsideSignInService implements QuarkusTestResourceLifecycleManager {

    static final String ISSUER = "https://inloggen.voorbeeld.example/realms/zorg";
    static final String AUDIENCE = "waarborg-proef";

    private static final String KEY_ID = "proef";
    private static final String PRIVATE_KEY = "test.outside.private-key";

    private HttpServer server;

    @Override
    public Map<String, String> start() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            KeyPair pair = generator.generateKeyPair();
            byte[] keys = keySet((RSAPublicKey) pair.getPublic()).getBytes(StandardCharsets.UTF_8);
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            server.createContext("/keys", exchange -> {
                exchange.getResponseHeaders().set("Content-Type", "application/json");
                exchange.sendResponseHeaders(200, keys.length);
                exchange.getResponseBody().write(keys);
                exchange.close();
            });
            server.start();
            return Map.of(
                    "waarborg.sign-in.mode",
                    "OIDC",
                    "mp.jwt.verify.publickey.location",
                    "http://127.0.0.1:" + server.getAddress().getPort() + "/keys",
                    "mp.jwt.verify.issuer",
                    ISSUER,
                    "mp.jwt.verify.audiences",
                    AUDIENCE,
                    "smallrye.jwt.path.groups",
                    "realm_access/roles",
                    PRIVATE_KEY,
                    Base64.getEncoder().encodeToString(pair.getPrivate().getEncoded()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void stop() {
        server.stop(0);
    }

    static String token(String subject, String email, boolean verified, Role... roles) {
        return sign(Jwt.issuer(ISSUER)
                .audience(AUDIENCE)
                .subject(subject)
                .claim("email", email)
                .claim("email_verified", verified)
                .claim(
                        "realm_access",
                        Map.of("roles", List.of(roles).stream().map(Role::name).toList()))
                .expiresIn(300));
    }

    static String sign(JwtClaimsBuilder claims) {
        try {
            String key = ConfigProvider.getConfig().getValue(PRIVATE_KEY, String.class);
            return claims.jws()
                    .keyId(KEY_ID)
                    .algorithm(SignatureAlgorithm.RS256)
                    .sign(KeyUtils.decodePrivateKey(
                            "-----BEGIN PRIVATE KEY-----\n" + key + "\n-----END PRIVATE KEY-----"));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String keySet(RSAPublicKey key) {
        return """
                {"keys":[{"kty":"RSA","use":"sig","alg":"RS256","kid":"%s","n":"%s","e":"%s"}]}""".formatted(KEY_ID, number(key.getModulus()), number(key.getPublicExponent()));
    }

    private static String number(BigInteger value) {
        byte[] bytes = value.toByteArray();
        byte[] unsigned = bytes[0] == 0 ? Arrays.copyOfRange(bytes, 1, bytes.length) : bytes;
        return Base64.getUrlEncoder().withoutPadding().encodeToString(unsigned);
    }
}
