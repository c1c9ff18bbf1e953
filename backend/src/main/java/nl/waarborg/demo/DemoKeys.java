package nl.waarborg.demo;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** What a client sends along: keys that are the same at every attempt, so that nothing is done twice, and versions. */
final class DemoKeys {

    private DemoKeys() {}

    static String of(String operation, String subject) {
        return UUID.nameUUIDFromBytes((operation + " " + subject).getBytes(StandardCharsets.UTF_8))
                .toString();
    }

    static String version(int version) {
        return '"' + Integer.toString(version) + '"';
    }
}
