package nl.waarborg.access;

import io.quarkus.arc.Arc;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.waarborg.testing.Api;

/** Follows the links that were mailed. */
final class TestLinks {

    private static final Pattern TOKEN = Pattern.compile("/link#([\\w-]+)");

    private TestLinks() {}

    /** The token of the last link that was mailed to an address. */
    static String lastTo(String email) {
        String body = lastMail(email);
        Matcher link = TOKEN.matcher(body);
        if (!link.find()) {
            throw new AssertionError("There is no link in: " + body);
        }
        return link.group(1);
    }

    static String lastMail(String email) {
        return Api.onThisMachine()
                .queryParam("to", email)
                .get("/mail-catcher")
                .then()
                .statusCode(200)
                .extract()
                .path("items[0].body");
    }

    static int mailsTo(String email) {
        Pool pool = Arc.container().instance(Pool.class).get();
        return pool.preparedQuery("select count(*)::int as n from outbox_message where recipient_address = $1")
                .execute(Tuple.of(email))
                .await()
                .indefinitely()
                .iterator()
                .next()
                .getInteger("n");
    }

    /** Chooses a password with the last link. */
    static void follow(String email, String password) {
        Api.anonymous()
                .body(Map.of("token", lastTo(email), "password", password))
                .post("/one-time-links/redemption")
                .then()
                .statusCode(204);
    }
}
