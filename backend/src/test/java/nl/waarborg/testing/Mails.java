package nl.waarborg.testing;

import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Mail as whoever it is for gets it. */
public final class Mails {

    private static final Pattern GUEST_LINK = Pattern.compile("/vraag#([\\w-]+)");

    private Mails() {}

    /** The bodies of all mail to an address, newest first. */
    public static List<String> bodies(String email) {
        return to(email).getList("items.body");
    }

    /** The subjects of all mail to an address, newest first. */
    public static List<String> subjects(String email) {
        return to(email).getList("items.subject");
    }

    /** The token of the last link for guests that was mailed to an address. */
    public static String guestToken(String email) {
        for (String body : bodies(email)) {
            Matcher link = GUEST_LINK.matcher(body);
            if (link.find()) {
                return link.group(1);
            }
        }
        throw new AssertionError("No link was mailed to " + email);
    }

    private static JsonPath to(String email) {
        return Api.onThisMachine()
                .queryParam("to", email)
                .get("/mail-catcher")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }
}
