package nl.waarborg.shared.spa;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.MultiMap;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ScreenHeadersTest {

    private static final Pattern LINE = Pattern.compile("^add_header (\\S+) \"(.*)\" always;$", Pattern.MULTILINE);

    @Test
    void theWebServerOfProductionSendsTheSameHeaders() throws IOException {
        String file = Files.readString(Path.of("..", "frontend", "docker", "headers.conf"));
        Map<String, String> inProduction =
                LINE.matcher(file).results().collect(Collectors.toMap(line -> line.group(1), line -> line.group(2)));

        MultiMap here = MultiMap.caseInsensitiveMultiMap();
        new ScreenHeaders(false).addTo(here);

        assertThat(here.entries())
                .allSatisfy(header -> assertThat(inProduction).containsEntry(header.getKey(), header.getValue()));
        assertThat(inProduction).hasSameSizeAs(here.names());
    }

    @Test
    void onlyAnEncryptedAddressAsksForEncryptionForEver() {
        MultiMap plain = MultiMap.caseInsensitiveMultiMap();
        new ScreenHeaders(false).addTo(plain);
        MultiMap encrypted = MultiMap.caseInsensitiveMultiMap();
        new ScreenHeaders(true).addTo(encrypted);
        assertThat(plain.contains("Strict-Transport-Security")).isFalse();
        assertThat(encrypted.get("Strict-Transport-Security")).startsWith("max-age=31536000");
    }
}
