package nl.waarborg.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PublicSideTest {

    private static final Path PROGRAMS = Path.of("target", "postgresql").toAbsolutePath();

    @TempDir
    static Path temporary;

    @Test
    void aProcessOfThePublicSideKnowsTheRoleOfThePublicAndNoOther() throws Exception {
        Path data = temporary.resolve("data");
        try (Surroundings server = Surroundings.forTests(data, PROGRAMS)) {
            Map<String, String> all = server.settings();
            execute(
                    all.get("waarborg.db.owner.username"),
                    all.get("waarborg.db.owner.password"),
                    all,
                    "create table kept (id int)");

            Map<String, String> known =
                    Surroundings.forPublicSide(settings(data)).settings();

            assertThat(known).containsEntry("waarborg.db.username", EmbeddedDatabase.PUBLIC);
            assertThat(known.values())
                    .doesNotContain(
                            all.get("waarborg.db.password"),
                            all.get("waarborg.db.owner.password"),
                            all.get("waarborg.keys.folder"));
            assertThatThrownBy(() -> execute(
                            known.get("waarborg.db.username"),
                            known.get("waarborg.db.password"),
                            known,
                            "select * from kept"))
                    .hasMessageContaining("permission denied");
        }
    }

    @Test
    void itStartsNothingInAFolderInWhichNobodyPublishes() {
        assertThatThrownBy(() -> Surroundings.forPublicSide(settings(temporary.resolve("empty"))))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("make run");
    }

    @Test
    void elsewhereItIsToldWhereToReadAndAsWhom() {
        Settings settings =
                new Settings(new Properties(), Map.of("WAARBORG_DB_URL", "postgresql://elsewhere/waarborg"));
        assertThatThrownBy(() -> Surroundings.forPublicSide(settings))
                .hasMessageContaining("WAARBORG_PUBLIC_DB_USERNAME is missing")
                .hasMessageContaining("WAARBORG_PUBLIC_DB_PASSWORD is missing");
    }

    private static Settings settings(Path data) {
        return new Settings(new Properties(), Map.of("WAARBORG_DATA_FOLDER", data.toString()));
    }

    private static void execute(String role, String password, Map<String, String> where, String sql) throws Exception {
        try (Connection connection =
                        DriverManager.getConnection("jdbc:" + where.get("waarborg.db.url"), role, password);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
