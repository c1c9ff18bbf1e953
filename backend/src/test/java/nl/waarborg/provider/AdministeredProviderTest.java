package nl.waarborg.provider;

import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.UUID;
import nl.waarborg.access.Role;
import nl.waarborg.testing.Api;
import nl.waarborg.testing.People;
import nl.waarborg.testing.Person;
import nl.waarborg.testing.Providers;
import org.junit.jupiter.api.Test;

/** Whoever begins with an installation sees for which providers nobody can invite users yet. */
@QuarkusTest
class AdministeredProviderTest {

    private final Person installer = People.atInstallation();

    @Test
    void a_provider_is_administered_once_it_has_an_administrator_and_not_by_another_user() {
        String name = "Voorbeeldzorg Begin " + Api.key();
        UUID provider = Providers.enter(name, 1, People.with(Role.COORDINATOR));
        String id = provider.toString();
        People.atProvider(provider, Role.PROVIDER_USER);
        listed(name, true).body("items", empty());
        listed(name, false).body("items[0].id", equalTo(id));

        People.atProvider(provider, Role.PROVIDER_ADMINISTRATOR);
        listed(name, true).body("items[0].id", equalTo(id));
        listed(name, false).body("items", empty());
    }

    private ValidatableResponse listed(String name, boolean administered) {
        return installer
                .api()
                .queryParam("search", name)
                .queryParam("administered", administered)
                .get("/providers")
                .then()
                .statusCode(200);
    }
}
