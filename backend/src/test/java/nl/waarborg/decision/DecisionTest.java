package nl.waarborg.decision;

import static nl.waarborg.meeting.TestMeetings.item;
import static nl.waarborg.meeting.TestMeetings.plan;
import static nl.waarborg.meeting.TestMeetings.weighed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.StreamSupport;
import nl.waarborg.access.Role;
import nl.waarborg.meeting.TestMeetings;
import nl.waarborg.protocol.Priority;
import nl.waarborg.testing.Mails;
import nl.waarborg.testing.People;
import nl.waarborg.testing.Person;
import nl.waarborg.testing.Places;
import nl.waarborg.testing.Protocol;
import nl.waarborg.testing.Signals;
import nl.waarborg.testing.TestAuthorities;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class DecisionTest {

    @Inject
    Pool pool;

    private UUID authority;
    private Person handler;
    private Person chair;

    @BeforeEach
    void begin() {
        authority = TestAuthorities.enter();
        handler = People.atAuthority(authority, Role.SUPERVISOR);
        chair = People.atAuthority(authority, Role.COORDINATOR);
    }

    @Test
    void several_decisions_on_one_signal_each_begin_what_they_say() {
        Person contract = People.atAuthority(authority, Role.CONTRACT_MANAGER);
        UUID signal = weighed(handler, Places.OAK, "Drie besluiten", Priority.ORANGE);
        String meeting = plan(chair, handler).statusCode(201).extract().path("id");
        decide(
                        meeting,
                        signal,
                        Map.of("kind", "CONTRACT_ACTION", "reason", "Het contract", "task", "Spreek de aanbieder"))
                .statusCode(200)
                .body("signalStatus", equalTo("DECIDED"))
                .body("decisions[0].followUpId", notNullValue());
        decide(
                        meeting,
                        signal,
                        Map.of(
                                "kind", "QUALITY_INSPECTION",
                                "reason", "Ernstig",
                                "task", "Kijk naar de nachtzorg",
                                "assigneeId", handler.id()))
                .statusCode(200)
                .body("decisions.kind", contains("CONTRACT_ACTION", "QUALITY_INSPECTION"))
                .body("decisions[1].toWhom", equalTo(handler.name()));
        List<Row> tasks =
                rows("select kind, task, account_id from follow_up where case_id = $1 order by opened_at", signal);
        assertThat(tasks).extracting(row -> row.getString("kind")).containsExactly("CONTRACT_MANAGEMENT", "INTERNAL");
        assertThat(tasks.getLast().getString("task")).contains("Kwaliteitsonderzoek", "nachtzorg");
        assertThat(Mails.bodies(contract.email())).isNotEmpty();
        decide(meeting, signal, Map.of("kind", "ARCHIVE", "reason", "Klaar"))
                .statusCode(409)
                .body("type", equalTo("/problems/not-ready-to-close"));
        handler.api()
                .get("/signals/{id}/decisions", signal)
                .then()
                .statusCode(200)
                .body("decisions.size()", equalTo(2))
                .body("decisions[0].meetingId", equalTo(meeting));
    }

    @Test
    void the_college_is_told_by_number_and_link_and_reads_what_the_team_wrote() {
        Person reader = People.atAuthority(authority, Role.EXECUTIVE_READER);
        UUID signal = weighed(handler, Places.OAK, "Het verhaal blijft binnen", Priority.RED);
        String meeting = plan(chair, handler).statusCode(201).extract().path("id");
        decide(
                        meeting,
                        signal,
                        Map.of(
                                "kind",
                                "INFORM_COLLEGE",
                                "reason",
                                "Gevoelig",
                                "summary",
                                "Er zijn zorgen over de nachtzorg."))
                .statusCode(200)
                .body("decisions[0].municipalityCodes", contains(Places.ASSEN));
        assertThat(Mails.bodies(reader.email())).hasSize(1);
        assertThat(Mails.bodies(reader.email()).getFirst())
                .contains("/werkplek/collegeberichten")
                .doesNotContain("verhaal", "nachtzorg");
        reader.api()
                .get("/college-notices")
                .then()
                .statusCode(200)
                .body("items.summary", contains("Er zijn zorgen over de nachtzorg."))
                .body("items[0].providerName", equalTo("Voorbeeldzorg De Eik"));
        reader.api().get("/signals/{id}", signal).then().statusCode(403);
        People.atAuthority(Places.SOUTH, Role.EXECUTIVE_READER)
                .api()
                .get("/college-notices")
                .then()
                .body("items.summary", not(hasItem("Er zijn zorgen over de nachtzorg.")));
    }

    @Test
    void no_college_is_told_of_a_municipality_that_the_authority_does_not_serve() {
        UUID signal = weighed(handler, Places.OAK, "Zorgen over de nachtzorg", Priority.RED);
        String meeting = plan(chair, handler).statusCode(201).extract().path("id");
        decide(
                        meeting,
                        signal,
                        Map.of(
                                "kind",
                                "INFORM_COLLEGE",
                                "reason",
                                "Gevoelig",
                                "summary",
                                "Er zijn zorgen.",
                                "municipalityCodes",
                                List.of(Places.ASSEN, Places.LEEUWARDEN)))
                .statusCode(400)
                .body("violations.pointer", contains("/municipalityCodes/1"))
                .body("violations[0].message", equalTo("Deze gemeente valt niet onder uw toezicht."));
    }

    @Test
    void passing_on_is_followed_outside() {
        UUID signal = weighed(handler, Places.OAK, "Jeugdzorg", Priority.RED);
        String meeting = plan(chair, handler).statusCode(201).extract().path("id");
        decide(
                        meeting,
                        signal,
                        Map.of("kind", "PASS_ON", "reason", "Andere wet", "task", "Pakt u dit op?", "party", "IGJ"))
                .statusCode(200);
        Row task = rows("select kind, party, name from follow_up where case_id = $1", signal)
                .getFirst();
        assertThat(task.getString("kind")).isEqualTo("PASSED_ON");
        assertThat(task.getString("party")).isEqualTo("INSPECTORATE");
        assertThat(task.getString("name")).isEqualTo("Inspectie Gezondheidszorg en Jeugd");
    }

    @Test
    void the_handler_closes_the_signal_when_what_was_decided_is_done() {
        UUID signal = weighed(handler, Places.OAK, "Gevolgd", Priority.RED);
        urgent(handler, signal).statusCode(200);
        agree(chair, signal, Map.of("agreed", true)).statusCode(200);
        Map<String, ?> done = Map.of("kind", "DECIDED", "reason", "De politie heeft het opgepakt.");
        Signals.step(handler, signal, "closing", done)
                .statusCode(409)
                .body("type", equalTo("/problems/not-ready-to-close"));
        Map<String, ?> task = handler.api()
                .get("/cases/{id}/follow-ups", signal)
                .then()
                .extract()
                .path("items[0]");
        handler.api()
                .header("Idempotency-Key", UUID.randomUUID())
                .header("If-Match", "\"" + task.get("version") + "\"")
                .body(Map.of("outcome", "De politie heeft het opgepakt.", "files", List.of()))
                .post("/follow-ups/{id}/noted-outcome", task.get("id"))
                .then()
                .statusCode(200);
        Signals.step(handler, signal, "closing", done)
                .statusCode(200)
                .body("status", equalTo("CLOSED"))
                .body("closing.kind", equalTo("DECIDED"));
    }

    @Test
    void what_misses_in_a_decision_is_told_all_at_once_and_nothing_begins() {
        UUID signal = weighed(handler, Places.OAK, "Onvolledig", Priority.RED);
        String meeting = plan(chair, handler).statusCode(201).extract().path("id");
        decide(meeting, signal, Map.of("kind", "LAWFULNESS_INSPECTION", "reason", "Twijfel"))
                .statusCode(400)
                .body("violations.pointer", contains("/task", "/assigneeId"));
        assertThat(item(chair, meeting, signal).get("state")).isEqualTo("OPEN");
    }

    @Test
    void an_urgent_decision_holds_when_a_second_person_agrees() {
        UUID signal = weighed(handler, Places.OAK, "Niet wachten", Priority.RED);
        urgent(handler, signal)
                .statusCode(200)
                .body("status", equalTo("WEIGHED"))
                .body("actions", not(hasItem("agreeWithDecision")));
        assertThat(rows("select 1 from follow_up where case_id = $1", signal)).isEmpty();
        assertThat(Mails.bodies(chair.email())).isNotEmpty();
        agree(handler, signal, Map.of("agreed", true)).statusCode(403).body("type", equalTo("/problems/own-decision"));
        agree(chair, signal, Map.of("agreed", true)).statusCode(200).body("status", equalTo("DECIDED"));
        assertThat(rows("select 1 from follow_up where case_id = $1", signal)).hasSize(1);
        chair.api()
                .get("/signals/{id}/decisions", signal)
                .then()
                .body("decisions[0].state", equalTo("IN_FORCE"))
                .body("decisions[0].agreement.by", equalTo(chair.name()));
        assertThat(Protocol.timeline(handler, signal)).contains("decision.proposed", "decision.agreed");
    }

    @Test
    void an_urgent_decision_that_is_sent_back_begins_nothing() {
        UUID signal = weighed(handler, Places.OAK, "Toch wachten", Priority.RED);
        urgent(handler, signal).statusCode(200);
        agree(chair, signal, Map.of("agreed", false)).statusCode(400).body("violations.pointer", contains("/reason"));
        agree(chair, signal, Map.of("agreed", false, "reason", "Dit kan in het overleg."))
                .statusCode(200)
                .body("status", equalTo("WEIGHED"));
        assertThat(rows("select 1 from follow_up where case_id = $1", signal)).isEmpty();
        agree(chair, signal, Map.of("agreed", true)).statusCode(409);
    }

    @Test
    void where_there_is_no_second_person_it_holds_at_once_and_the_executive_readers_hear_that() {
        UUID alone = TestAuthorities.enter();
        Person only = People.atAuthority(alone, Role.SUPERVISOR);
        Person reader = People.atAuthority(alone, Role.EXECUTIVE_READER);
        UUID signal = weighed(only, Places.OAK, "Alleen", Priority.RED);
        urgent(only, signal).statusCode(200).body("status", equalTo("DECIDED"));
        only.api()
                .get("/signals/{id}/decisions", signal)
                .then()
                .body("decisions[0].agreement.nobodyThere", equalTo(true));
        assertThat(Mails.bodies(reader.email())).hasSize(1);
    }

    @Test
    void who_does_not_read_the_signal_sees_that_it_was_decided_but_not_why() {
        UUID signal = weighed(handler, Places.OAK, "Waarom", Priority.RED);
        urgent(handler, signal).statusCode(200);
        People.atAuthority(authority, Role.SUPERVISOR)
                .api()
                .get("/signals/{id}/decisions", signal)
                .then()
                .statusCode(200)
                .body("decisions[0].kind", equalTo("PASS_ON"))
                .body("decisions[0].reason", nullValue())
                .body("decisions[0].task", nullValue())
                .body("decisions[0].urgent.whyNow", nullValue());
    }

    @Test
    void a_criminal_matter_is_handed_over_and_the_last_look_at_lawfulness_counts() {
        Person lawful = People.atAuthority(authority, Role.LAWFULNESS_SUPERVISOR);
        UUID signal = signal(lawful, "LAWFULNESS");
        triage(lawful, signal, Map.of("outcome", "WORTH_INVESTIGATING", "reason", "Er klopt iets niet"))
                .statusCode(200);
        triage(
                        lawful,
                        signal,
                        Map.of(
                                "outcome",
                                "CRIMINAL",
                                "reason",
                                "Vals",
                                "party",
                                "SPECIAL_INVESTIGATOR",
                                "task",
                                "Onderzoek dit"))
                .statusCode(200);
        lawful.api()
                .get("/signals/{id}/decisions", signal)
                .then()
                .body("triages.outcome", contains("CRIMINAL", "WORTH_INVESTIGATING"))
                .body("triages[0].followUpId", notNullValue());
        assertThat(rows("select name from follow_up where case_id = $1", signal)
                        .getFirst()
                        .getString("name"))
                .isEqualTo("sociaal rechercheur");
        UUID quality = signal(lawful, "QUALITY");
        triage(lawful, quality, Map.of("outcome", "WORTH_INVESTIGATING", "reason", "Nee"))
                .statusCode(409)
                .body("type", equalTo("/problems/not-about-lawfulness"));
    }

    @Test
    void a_supervisor_of_quality_does_not_triage_and_another_authority_finds_nothing() {
        UUID signal = weighed(handler, Places.OAK, "Van ons", Priority.RED);
        triage(handler, signal, Map.of("outcome", "WORTH_INVESTIGATING", "reason", "Nee"))
                .statusCode(403);
        Person south = People.atAuthority(Places.SOUTH, Role.COORDINATOR);
        south.api().get("/signals/{id}/decisions", signal).then().statusCode(404);
    }

    private ValidatableResponse decide(String meeting, UUID signal, Map<String, ?> decision) {
        return item(chair, item(chair, meeting, signal), "decisions", decision);
    }

    private static ValidatableResponse urgent(Person who, UUID signal) {
        Map<String, Object> decision = new HashMap<>();
        decision.put("kind", "PASS_ON");
        decision.put("reason", "Dit moet nu");
        decision.put("task", "Neemt u contact op?");
        decision.put("party", "POLICE");
        return Signals.step(
                who,
                signal,
                "urgent-decision",
                Map.of("ground", "LIFE_THREATENING", "whyNow", "Er is gevaar", "decision", decision));
    }

    private static ValidatableResponse agree(Person who, UUID signal, Map<String, ?> body) {
        return Signals.step(who, signal, "decision-agreement", body);
    }

    private static ValidatableResponse triage(Person who, UUID signal, Map<String, ?> body) {
        return Signals.step(who, signal, "triage", body);
    }

    private static UUID signal(Person who, String side) {
        return TestMeetings.signal(who, TestMeetings.told(Places.OAK, "EFFICIENCY", side, "De uren kloppen niet"));
    }

    private List<Row> rows(String sql, Object value) {
        return StreamSupport.stream(
                        pool.preparedQuery(sql)
                                .execute(Tuple.of(value))
                                .await()
                                .indefinitely()
                                .spliterator(),
                        false)
                .toList();
    }
}
