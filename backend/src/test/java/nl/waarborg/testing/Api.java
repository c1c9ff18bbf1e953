package nl.waarborg.testing;

import io.restassured.RestAssured;
import io.restassured.config.HttpClientConfig;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.apache.http.conn.params.ConnRoutePNames;

/** Calls to the API as a client makes them, each held against the contract. */
public final class Api {

    private static final ContractFilter CONTRACT = new ContractFilter();

    private Api() {}

    /**
     * A visitor from an address of its own, as in the world: what a server allows one address per minute is not used up by
     * how fast other tests run.
     */
    public static RequestSpecification anonymous() {
        ThreadLocalRandom random = ThreadLocalRandom.current();
        return from("127.%d.%d.%d".formatted(random.nextInt(1, 255), random.nextInt(256), random.nextInt(1, 255)));
    }

    /** Somebody at the machine on which the server runs. */
    public static RequestSpecification onThisMachine() {
        return from("127.0.0.1");
    }

    /** A visitor from one loopback address, of which Linux has all that begin with 127. */
    public static RequestSpecification from(String address) {
        HttpClientConfig client =
                HttpClientConfig.httpClientConfig().setParam(ConnRoutePNames.LOCAL_ADDRESS, loopback(address));
        return RestAssured.given()
                .config(RestAssured.config().httpClient(client))
                .basePath("/api/v1")
                .filter(CONTRACT)
                .contentType(ContentType.JSON);
    }

    public static RequestSpecification as(String accessToken) {
        return anonymous().header("Authorization", "Bearer " + accessToken);
    }

    /** A fresh value for the header Idempotency-Key. */
    public static String key() {
        return UUID.randomUUID().toString();
    }

    private static InetAddress loopback(String address) {
        try {
            return InetAddress.getByName(address);
        } catch (UnknownHostException e) {
            throw new IllegalArgumentException(address, e);
        }
    }
}
