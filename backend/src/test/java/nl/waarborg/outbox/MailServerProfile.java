package nl.waarborg.outbox;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.util.Map;

/** With a mail server set, which is not there until the test starts it. */
public final class MailServerProfile implements QuarkusTestProfile {

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of(
                "waarborg.mail.caught", "false",
                "waarborg.mail.host", "127.0.0.1",
                "waarborg.mail.port", Integer.toString(freePort()),
                "waarborg.mail.start-tls", "DISABLED",
                "waarborg.outbox.send-while-moved", "true",
                "waarborg.outbox.every", "1s");
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
