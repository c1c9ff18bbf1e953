package nl.waarborg.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

/** Whoever operates the server must not have to guess why it does not start. */
class RefusedStartIT {

    @Test
    void a_database_that_misses_a_migration_is_named_as_the_reason(
            @TempDir(cleanup = CleanupMode.ON_SUCCESS) Path folder) throws Exception {
        PackagedServer server = PackagedServer.start(folder);
        try (Connection connection = server.database();
                Statement statement = connection.createStatement()) {
            statement.execute("delete from flyway_schema_history where version = '150'");
        }
        server.stop();

        assertThatThrownBy(() -> PackagedServer.start(folder)).hasMessageContaining("did not start");
        assertThat(folder.resolve("server.log"))
                .content()
                .contains(
                        "Waarborg stops, because of this:", "Detected resolved migration not applied to database: 150");
    }
}
