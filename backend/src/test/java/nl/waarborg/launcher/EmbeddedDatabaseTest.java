package nl.waarborg.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedDatabaseTest {

    private static final Path PROGRAMS = Path.of("target", "postgresql").toAbsolutePath();

    @TempDir
    Path temporary;

    @Test
    void dataOutlivesARestart() throws Exception {
        DataFolder folder = DataFolder.at(temporary.resolve("data"));
        Map<String, String> first;
        try (EmbeddedDatabase database =
                EmbeddedDatabase.start(folder, EmbeddedDatabase.prepare(folder), PROGRAMS, true)) {
            first = settings(folder);
            execute(first, "create table kept (id int); insert into kept values (1)");
        }
        try (EmbeddedDatabase database =
                EmbeddedDatabase.start(folder, EmbeddedDatabase.prepare(folder), PROGRAMS, true)) {
            assertThat(settings(folder)).isEqualTo(first);
            assertThat(one(first, "select count(*) from kept")).isEqualTo("1");
        }
    }

    @Test
    void dataOutlivesTheCrashOfTheWholeMachine() throws Exception {
        DataFolder folder = DataFolder.at(temporary.resolve("data"));
        Process server = DoomedServer.start(folder.path(), PROGRAMS);
        execute(settings(folder), "create table kept (id int); insert into kept values (1)");
        kill(server);
        ProcessHandle database = ProcessHandle.of(processOf(folder)).orElseThrow();
        database.destroyForcibly();
        database.onExit().get();
        assertRecovered(folder);
    }

    @Test
    void aDatabaseThatOutlivedItsKilledServerIsStoppedAndReplaced() throws Exception {
        DataFolder folder = DataFolder.at(temporary.resolve("data"));
        Process server = DoomedServer.start(folder.path(), PROGRAMS);
        execute(settings(folder), "create table kept (id int); insert into kept values (1)");
        kill(server);
        long left = processOf(folder);
        assertThat(ProcessHandle.of(left).filter(ProcessHandle::isAlive)).isPresent();
        assertRecovered(folder);
        assertThat(ProcessHandle.of(left).filter(ProcessHandle::isAlive)).isEmpty();
    }

    @Test
    void whatIsCommittedIsOnDiskAndNobodyEntersWithoutAPassword() throws Exception {
        DataFolder folder = DataFolder.at(temporary.resolve("data"));
        try (EmbeddedDatabase database =
                EmbeddedDatabase.start(folder, EmbeddedDatabase.prepare(folder), PROGRAMS, true)) {
            assertThat(one(settings(folder), "show fsync")).isEqualTo("on");
            assertThat(one(settings(folder), "show synchronous_commit")).isEqualTo("on");
            assertThat(one(settings(folder), "show full_page_writes")).isEqualTo("on");
            assertThat(one(settings(folder), "show listen_addresses")).isEqualTo("localhost");
            String url = "jdbc:" + settings(folder).get("waarborg.db.url");
            for (String role : new String[] {"postgres", EmbeddedDatabase.OWNER, EmbeddedDatabase.APPLICATION}) {
                assertThatThrownBy(() -> DriverManager.getConnection(url, role, "guess"))
                        .hasMessageContaining("password authentication failed");
            }
        }
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.path())))
                .isEqualTo("rwx------");
        assertThat(PosixFilePermissions.toString(
                        Files.getPosixFilePermissions(folder.path().resolve("database.properties"))))
                .isEqualTo("rw-------");
    }

    private static void assertRecovered(DataFolder folder) throws Exception {
        folder.tryLock().orElseThrow();
        try (EmbeddedDatabase database =
                EmbeddedDatabase.start(folder, EmbeddedDatabase.prepare(folder), PROGRAMS, true)) {
            assertThat(one(settings(folder), "select count(*) from kept")).isEqualTo("1");
        }
    }

    private static Map<String, String> settings(DataFolder folder) {
        return EmbeddedDatabase.settings(folder.databaseAccess());
    }

    private static void kill(Process process) throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    private static long processOf(DataFolder folder) throws Exception {
        return Long.parseLong(Files.readAllLines(folder.cluster().resolve("postmaster.pid"))
                .getFirst()
                .strip());
    }

    private static void execute(Map<String, String> settings, String sql) throws SQLException {
        try (Connection connection = owner(settings);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String one(Map<String, String> settings, String query) throws SQLException {
        try (Connection connection = owner(settings);
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getString(1);
        }
    }

    private static Connection owner(Map<String, String> settings) throws SQLException {
        return DriverManager.getConnection(
                "jdbc:" + settings.get("waarborg.db.url"),
                settings.get("waarborg.db.owner.username"),
                settings.get("waarborg.db.owner.password"));
    }
}
