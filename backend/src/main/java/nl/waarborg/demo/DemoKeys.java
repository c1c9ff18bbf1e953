package nl.waarborg.demo;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** The keys under which the demo asks things: the same at every attempt, so that nothing is done twice. */
final class DemoKeys {

    private DemoKeys() {}

    static String of(String operation, String subject) {
        return UUID.nameUUIDFromBytes((operation + " " + subject).getBytes(StandardCharsets.UTF_8))
                .toString();
    }
}
