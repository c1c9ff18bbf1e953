package nl.waarborg.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.inject.Inject;
import java.time.Duration;
import org.junit.jupiter.api.Test;

@QuarkusTest
class EmbeddedServerTest {

    @Inject
    Pool pool;

    @Test
    void theServerServesAsTheRoleThatMayNotMigrate() {
        assertThat(one("select current_user::text")).isEqualTo(EmbeddedDatabase.APPLICATION);
        assertThat(one("select has_schema_privilege('public', 'create')::text")).isEqualTo("false");
    }

    @Test
    void dutchTextIsSortedAndSearchedAsPeopleExpect() {
        assertThat(
                        one(
                                "select string_agg(name, ',' order by name) from (values ('zorg'), ('Één'), ('De'), ('aa')) n(name)"))
                .isEqualTo("aa,De,Één,zorg");
        assertThat(one("select unaccent('Één')")).isEqualTo("Een");
    }

    private String one(String query) {
        return pool.query(query)
                .execute()
                .await()
                .atMost(Duration.ofSeconds(5))
                .iterator()
                .next()
                .getString(0);
    }
}
