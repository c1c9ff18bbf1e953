package nl.waarborg.testing;

import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;

/** Calls to the API as a client makes them, each held against the contract. */
public final class Api {

    private static final ContractFilter CONTRACT = new ContractFilter();

    private Api() {}

    public static RequestSpecification anonymous() {
        return RestAssured.given().basePath("/api/v1").filter(CONTRACT).contentType(ContentType.JSON);
    }

    public static RequestSpecification as(String accessToken) {
        return anonymous().header("Authorization", "Bearer " + accessToken);
    }

    /** A fresh value for the header Idempotency-Key. */
    public static String key() {
        return UUID.randomUUID().toString();
    }
}
