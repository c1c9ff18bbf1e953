package nl.waarborg.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.waarborg.access.Caller;
import nl.waarborg.access.Role;
import nl.waarborg.shared.problem.Problem;
import nl.waarborg.testing.Api;
import nl.waarborg.testing.People;
import nl.waarborg.testing.Person;
import nl.waarborg.testing.Places;
import org.junit.jupiter.api.Test;

@QuarkusTest
class CaseScopeTest {

    @Inject
    Pool pool;

    @Test
    void another_authority_and_another_provider_get_404_on_every_address_of_a_case() {
        CaseFacts facts = TestCases.open();
        Person otherTeam = People.atAuthority(Places.SOUTH, Role.SUPERVISOR, Role.COORDINATOR);
        Person otherProvider = People.atProvider(Places.BIRCH, Role.PROVIDER_USER);

        for (String path : List.of("timeline", "messages", "letters", "attachments")) {
            for (Person stranger : List.of(otherTeam, otherProvider)) {
                stranger.api()
                        .get("/cases/{id}/" + path, facts.id())
                        .then()
                        .statusCode(404)
                        .body("type", equalTo("/problems/not-found"));
            }
        }
        for (String path : List.of("messages", "notes")) {
            write(otherTeam, facts, path).statusCode(404);
        }
        write(otherProvider, facts, "messages").statusCode(404);
        otherTeam.api().get("/cases/{id}/notes", facts.id()).then().statusCode(404);
        otherTeam
                .api()
                .body(Map.of("kind", "CLOSING"))
                .post("/cases/{id}/letter-previews", facts.id())
                .then()
                .statusCode(404);
        otherTeam
                .api()
                .header("If-Match", "\"0\"")
                .body(Map.of("assigneeId", otherTeam.id()))
                .post("/cases/{id}/assignment", facts.id())
                .then()
                .statusCode(404);
    }

    private static ValidatableResponse write(Person who, CaseFacts facts, String path) {
        return who.api()
                .header("Idempotency-Key", Api.key())
                .body(Map.of("text", "Mag ik dit?"))
                .post("/cases/{id}/" + path, facts.id())
                .then();
    }

    @Test
    void whoever_sees_only_the_outline_gets_403_on_the_content_and_an_outline_of_the_timeline() {
        CaseFacts facts = TestCases.open();
        Person lawfulness = People.with(Role.LAWFULNESS_SUPERVISOR);

        lawfulness.api().get("/cases/{id}/timeline", facts.id()).then().statusCode(200);
        lawfulness.api().get("/cases/{id}/messages", facts.id()).then().statusCode(403);
        lawfulness.api().get("/cases/{id}/notes", facts.id()).then().statusCode(403);
    }

    @Test
    void the_communication_adviser_sees_what_may_reach_the_press_and_nothing_else() {
        Person adviser = People.with(Role.COMMUNICATION_ADVISER);
        CaseFacts quiet = TestCases.open();
        CaseFacts loud = TestCases.open(Places.NORTH, Places.OAK, true, List.of());

        adviser.api().get("/cases/{id}/timeline", quiet.id()).then().statusCode(404);
        adviser.api()
                .get("/cases/{id}/timeline", loud.id())
                .then()
                .statusCode(200)
                .body("items.kind", hasItem("casefile.opened"));
    }

    @Test
    void both_forms_of_the_predicate_and_the_ceiling_agree_for_every_role() {
        List<CaseFacts> all = List.of(
                TestCases.open(),
                TestCases.open(Places.NORTH, Places.BIRCH, true, List.of()),
                TestCases.open(Places.SOUTH, Places.OAK, true, List.of()),
                TestCases.open(Places.SOUTH, Places.BIRCH, false, List.of()),
                TestCases.open(CaseKind.SIGNAL, Places.NORTH, Places.OAK, true, List.of()),
                TestCases.open(CaseKind.SIGNAL, Places.NORTH, null, false, List.of()),
                TestCases.open(CaseKind.SIGNAL, Places.SOUTH, Places.OAK, true, List.of()));

        for (Role role : Role.values()) {
            Caller caller = People.with(role).caller();
            for (CaseFacts facts : all) {
                for (Ceiling shared : Arrays.asList(null, Ceiling.S2)) {
                    if (shared != null) {
                        TestCases.run(() -> TestCases.door()
                                .share(TestCases.SYSTEM, facts.id(), caller.accountId(), shared, "Proef", null));
                    }
                    Optional<Ceiling> ceiling = CaseScope.ceiling(caller, facts, new Standing(false, shared));
                    assertThat(seenByHibernate(caller, facts.id()))
                            .as("%s %s %s", role, facts.number(), shared)
                            .isEqualTo(ceiling.isPresent());
                    assertThat(seenBySql(caller, facts.id()))
                            .as("%s %s %s", role, facts.number(), shared)
                            .isEqualTo(ceiling.isPresent());
                }
            }
        }
        assertThat(CaseScope.ceiling(People.with(Role.ADMINISTRATOR).caller(), all.getFirst(), Standing.NONE))
                .isEmpty();
        assertThat(CaseScope.ceiling(People.with(Role.PRIVACY_OFFICER).caller(), all.getFirst(), Standing.NONE))
                .contains(Ceiling.S2);
        assertThat(CaseScope.ceiling(People.with(Role.PROVIDER_ADMINISTRATOR).caller(), all.getFirst(), Standing.NONE))
                .contains(Ceiling.S2);
        assertThat(CaseScope.ceiling(People.with(Role.PROVIDER_USER).caller(), all.getFirst(), Standing.NONE))
                .contains(Ceiling.S4);
    }

    private static boolean seenByHibernate(Caller caller, UUID id) {
        try {
            TestCases.run(() -> TestCases.door().see(caller, id));
            return true;
        } catch (Problem notFound) {
            return false;
        }
    }

    private boolean seenBySql(Caller caller, UUID id) {
        ScopeClause scope = CaseScope.sql(caller, "c", 2);
        Tuple values = Tuple.of(id);
        scope.values().forEach(values::addValue);
        return pool.preparedQuery("select 1 from case_file c where c.id = $1 and " + scope.text())
                .execute(values)
                .await()
                .indefinitely()
                .iterator()
                .hasNext();
    }

    @Test
    void numbers_of_an_authority_follow_each_other_without_a_gap() {
        List<Integer> numbers = IntStream.range(0, 8)
                .parallel()
                .mapToObj(i -> TestCases.open().number())
                .map(number -> Integer.parseInt(number.substring(number.lastIndexOf('-') + 1)))
                .sorted()
                .toList();

        assertThat(numbers.getLast() - numbers.getFirst()).isEqualTo(7);
        assertThat(numbers).doesNotHaveDuplicates();
    }

    @Test
    void under_an_embargo_the_provider_sees_nothing_new_and_nothing_tells_of_it() {
        Person reporter = People.atProvider(Places.OAK, Role.PROVIDER_USER);
        Person supervisor = People.with(Role.SUPERVISOR);
        CaseFacts facts = TestCases.open(reporter);
        TestCases.run(() -> TestCases.door().embargo(supervisor.caller().actor(), facts.id(), "Proef."));
        TestCases.run(() -> TestCases.door().advance(facts.id(), "ACKNOWLEDGED"));

        SeenCase seen = TestCases.run(() -> TestCases.door().see(reporter.caller(), facts.id()));
        assertThat(seen.shownStatus()).isEqualTo("SUBMITTED");
        write(supervisor, facts, "messages").statusCode(409).body("type", equalTo("/problems/under-embargo"));
        reporter.api()
                .get("/cases/{id}/timeline", facts.id())
                .then()
                .statusCode(200)
                .body("items.kind", not(hasItem("casefile.embargo")));

        TestCases.run(() -> TestCases.door().liftEmbargo(supervisor.caller().actor(), facts.id(), "Proef."));
        SeenCase after = TestCases.run(() -> TestCases.door().see(reporter.caller(), facts.id()));
        assertThat(after.shownStatus()).isEqualTo("ACKNOWLEDGED");
    }
}
