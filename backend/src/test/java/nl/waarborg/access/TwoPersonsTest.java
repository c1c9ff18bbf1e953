package nl.waarborg.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.arc.Arc;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import java.util.Map;
import java.util.UUID;
import nl.waarborg.testing.People;
import nl.waarborg.testing.Person;
import nl.waarborg.testing.Places;
import org.junit.jupiter.api.Test;

@QuarkusTest
class TwoPersonsTest {

    @Test
    void a_role_that_reads_cases_waits_for_a_coordinator_who_did_not_give_it() {
        Person giver = signedInBefore(People.atAuthority(Places.NORTH, Role.COORDINATOR));
        Person second = signedInBefore(People.atAuthority(Places.NORTH, Role.COORDINATOR));
        String email = AccountTest.address();
        String membership = AccountTest.invite(giver, email, Map.of(), Role.SUPERVISOR)
                .then()
                .statusCode(201)
                .body("memberships[0].active", equalTo(false))
                .body("memberships[0].awaitsApproval", equalTo(true))
                .extract()
                .path("memberships[0].id");

        giver.api()
                .post("/memberships/{id}/approval", membership)
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/not-for-yourself"));
        second.api()
                .post("/memberships/{id}/approval", membership)
                .then()
                .statusCode(200)
                .body("memberships[0].active", equalTo(true))
                .body("memberships[0].awaitsApproval", equalTo(false));
        second.api()
                .post("/memberships/{id}/approval", membership)
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/nothing-to-approve"));
    }

    @Test
    void a_coordinator_of_another_authority_is_no_second_person() {
        Person giver = signedInBefore(People.atAuthority(Places.NORTH, Role.COORDINATOR));
        signedInBefore(People.atAuthority(Places.NORTH, Role.COORDINATOR));
        Person elsewhere = People.atAuthority(Places.SOUTH, Role.COORDINATOR);
        String membership = AccountTest.invite(giver, AccountTest.address(), Map.of(), Role.SUPERVISOR)
                .path("memberships[0].id");

        elsewhere.api().post("/memberships/{id}/approval", membership).then().statusCode(404);
    }

    @Test
    void a_role_that_reads_no_cases_counts_at_once() {
        Person giver = signedInBefore(People.atAuthority(Places.NORTH, Role.COORDINATOR));

        AccountTest.invite(giver, AccountTest.address(), Map.of(), Role.COMMUNICATION_ADVISER)
                .then()
                .statusCode(201)
                .body("memberships[0].active", equalTo(true));
    }

    @Test
    void where_there_is_no_second_person_the_giver_acts_alone_and_the_executive_reader_hears_it() {
        Person installation = People.atInstallation();
        UUID lonely = Places.SOUTH;
        Person reader = People.atAuthority(lonely, Role.EXECUTIVE_READER);
        retireCoordinators(lonely);

        AccountTest.invite(installation, AccountTest.address(), Map.of("authorityId", lonely), Role.COORDINATOR)
                .then()
                .statusCode(201)
                .body("memberships[0].active", equalTo(true));

        assertThat(TestLinks.lastMail(reader.email())).contains("Toezicht Zuid").contains("één persoon");
    }

    private static Person signedInBefore(Person person) {
        run("update account set last_sign_in_at = now() where id = $1", person.id());
        return person;
    }

    private static void retireCoordinators(UUID authority) {
        run("update membership set ended_at = now() where authority_id = $1 and 'COORDINATOR' = any(roles)", authority);
    }

    private static void run(String sql, UUID argument) {
        Arc.container()
                .instance(Pool.class)
                .get()
                .preparedQuery(sql)
                .execute(Tuple.of(argument))
                .await()
                .indefinitely();
    }
}
