package nl.waarborg.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.VertxContextSupport;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.waarborg.testing.Api;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class FirstAdministratorTest {

    private static final Pattern LINK = Pattern.compile("http\\S+/werkplek/link#(\\S+)");

    @Inject
    FirstAdministratorCommand command;

    @Inject
    Pool pool;

    @BeforeEach
    void noAdministratorYet() {
        pool.query("update membership set ended_at = now() where scope = 'INSTALLATION' and ended_at is null")
                .execute()
                .await()
                .indefinitely();
    }

    @Test
    void the_first_administrator_gets_a_link_and_a_second_one_is_refused() throws Throwable {
        String email = AccountTest.address();
        String first = token(run(email));
        String again = token(run(email));
        assertThat(again).isNotEqualTo(first);

        Api.anonymous()
                .body(Map.of("token", again, "password", "zelf-gekozen-geheim"))
                .post("/one-time-links/redemption")
                .then()
                .statusCode(204);

        assertThatThrownBy(() -> run(email)).hasMessageContaining("administrator already");
        assertThatThrownBy(() -> run(AccountTest.address())).hasMessageContaining("administrator already");
    }

    @Test
    void something_that_is_no_address_is_refused() {
        assertThatThrownBy(() -> run("iemand")).hasMessageContaining("Say who");
    }

    private String run(String email) throws Throwable {
        return VertxContextSupport.subscribeAndAwait(() -> command.run(List.of(email)));
    }

    private static String token(String output) {
        Matcher link = LINK.matcher(output);
        assertThat(link.find()).as(output).isTrue();
        return link.group(1);
    }
}
