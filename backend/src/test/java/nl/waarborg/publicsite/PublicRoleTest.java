package nl.waarborg.publicsite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

/** The role with which the public is served knows what is published and nothing else (security design, finding 12). */
@QuarkusTest
class PublicRoleTest {

    @ConfigProperty(name = "waarborg.public.db.url")
    String address;

    @ConfigProperty(name = "waarborg.public.db.username")
    String role;

    @ConfigProperty(name = "waarborg.public.db.password")
    String password;

    @Test
    void it_reads_what_is_published() throws SQLException {
        assertThat(column("select number from published.revision")).hasSize(1);
    }

    @Test
    void it_is_refused_every_other_table() throws SQLException {
        List<String> others = column("""
                select quote_ident(n.nspname) || '.' || quote_ident(c.relname)
                  from pg_class c join pg_namespace n on n.oid = c.relnamespace
                 where c.relkind in ('r', 'v', 'm', 'p') and n.nspname = 'public'""");
        assertThat(others).contains("public.case_file", "public.report", "public.account", "public.audit_entry");

        for (String table : others) {
            assertThatThrownBy(() -> column("select 1 from " + table))
                    .as(table)
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("permission denied");
        }
    }

    @Test
    void it_changes_nothing() {
        for (String change : List.of(
                "update published.revision set number = 0",
                "delete from published.report",
                "create table published.more (id integer)",
                "create table public.more (id integer)")) {
            assertThatThrownBy(() -> column(change)).hasMessageContaining("permission denied");
        }
    }

    private List<String> column(String query) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:" + address, role, password);
                Statement statement = connection.createStatement()) {
            List<String> found = new ArrayList<>();
            if (statement.execute(query)) {
                ResultSet rows = statement.getResultSet();
                while (rows.next()) {
                    found.add(rows.getString(1));
                }
            }
            return found;
        }
    }
}
