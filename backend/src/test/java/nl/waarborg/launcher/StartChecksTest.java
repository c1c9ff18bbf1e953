package nl.waarborg.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StartChecksTest {

    @TempDir
    static Path temporary;

    private final Map<String, String> environment = new HashMap<>();

    @BeforeAll
    static void keysAreMade() {
        KeyFolder.make(temporary.resolve("keys"));
    }

    @BeforeEach
    void everythingIsSet() {
        StartChecks.REQUIRED.forEach(name -> environment.put(Settings.variable(name), "something"));
        environment.put("WAARBORG_PUBLIC_URL", "https://waarborg.gemeente.example");
        environment.put("WAARBORG_KEYS_FOLDER", temporary.resolve("keys").toString());
    }

    @Test
    void anInstallationWithEverySettingStarts() {
        assertThatCode(this::check).doesNotThrowAnyException();
    }

    @Test
    void everyMissingSettingIsNamedAtOnce() {
        environment.remove("WAARBORG_DB_OWNER_PASSWORD");
        environment.put("WAARBORG_MAIL_HOST", " ");
        assertThatThrownBy(this::check)
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("WAARBORG_DB_OWNER_PASSWORD is missing")
                .hasMessageContaining("WAARBORG_MAIL_HOST is missing");
    }

    @Test
    void demoAccountsBelongToTheEmbeddedDefault() {
        environment.put("WAARBORG_DEMO", "true");
        assertThatThrownBy(this::check).hasMessageContaining("demo accounts");
    }

    @Test
    void theEmbeddedDefaultWithDemoAccountsStaysOnThisMachine() {
        environment.put("WAARBORG_DEMO", "true");
        assertThatCode(() -> StartChecks.embedded(settings())).doesNotThrowAnyException();
        environment.put("QUARKUS_HTTP_HOST", "0.0.0.0");
        assertThatThrownBy(() -> StartChecks.embedded(settings())).hasMessageContaining("0.0.0.0");
    }

    @Test
    void aFolderWithTheDemoServesNothingElse() {
        DataFolder folder = DataFolder.at(temporary.resolve("with-demo"));
        environment.put("WAARBORG_DEMO", "true");
        StartChecks.sameUse(settings(), folder);
        folder.keepDatabaseAccess(new Properties());
        assertThatCode(() -> StartChecks.sameUse(settings(), folder)).doesNotThrowAnyException();
        environment.put("WAARBORG_DEMO", "false");
        assertThatThrownBy(() -> StartChecks.sameUse(settings(), folder)).hasMessageContaining("holds the demo");
    }

    @Test
    void noDemoComesToAFolderWithAnInstallationOfItsOwn() {
        DataFolder folder = DataFolder.at(temporary.resolve("without-demo"));
        environment.put("WAARBORG_DEMO", "false");
        StartChecks.sameUse(settings(), folder);
        folder.keepDatabaseAccess(new Properties());
        assertThatCode(() -> StartChecks.sameUse(settings(), folder)).doesNotThrowAnyException();
        environment.put("WAARBORG_DEMO", "true");
        assertThatThrownBy(() -> StartChecks.sameUse(settings(), folder))
                .hasMessageContaining("an installation of its own");
        assertThat(folder.holdsDemo()).isFalse();
    }

    @Test
    void keysThatAServerMadeForItselfDoNotServeElsewhere() {
        Path selfMade = temporary.resolve("self-made");
        selfMade.toFile().mkdir();
        KeyFolder.ensure(selfMade);
        environment.put("WAARBORG_KEYS_FOLDER", selfMade.toString());
        assertThatThrownBy(this::check).hasMessageContaining("made for itself");
    }

    @Test
    void keysThatOthersCanReadAreRefused() throws Exception {
        Path key = temporary.resolve("keys").resolve(SigningKeys.PRIVATE);
        Files.setPosixFilePermissions(key, PosixFilePermissions.fromString("rw-r--r--"));
        assertThatThrownBy(this::check).hasMessageContaining("shared place");
        Files.setPosixFilePermissions(key, PosixFilePermissions.fromString("rw-------"));
    }

    @Test
    void keysAreNotMadeInSilence() {
        environment.put("WAARBORG_KEYS_FOLDER", temporary.resolve("empty").toString());
        assertThatThrownBy(this::check).hasMessageContaining(SigningKeys.PRIVATE);
    }

    @Test
    void keysThatAreThereAreNeverReplaced() throws Exception {
        Path key = temporary.resolve("keys").resolve(SigningKeys.PRIVATE);
        String before = Files.readString(key);
        assertThat(KeyFolder.make(temporary.resolve("keys"))).isFalse();
        assertThat(key).hasContent(before);
    }

    @Test
    void linksInMailsAreEncrypted() {
        environment.put("WAARBORG_PUBLIC_URL", "http://waarborg.gemeente.example");
        assertThatThrownBy(this::check).hasMessageContaining("https://");
    }

    private void check() {
        StartChecks.external(settings());
    }

    private Settings settings() {
        return new Settings(new Properties(), environment);
    }
}
