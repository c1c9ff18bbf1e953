package nl.waarborg.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Map;
import java.util.UUID;
import nl.waarborg.access.Role;
import nl.waarborg.term.TermKind;
import nl.waarborg.testing.Api;
import nl.waarborg.testing.People;
import nl.waarborg.testing.Person;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ExtensionRequestTest extends DeadlineStory {

    @Test
    void a_provider_asks_for_more_time_and_somebody_of_the_team_grants_it() {
        UUID deadline = start(TermKind.PROVIDER_INVESTIGATION, Responsible.PROVIDER);

        String request = ask(People.with(Role.PROVIDER_USER), deadline, "2026-07-27")
                .then()
                .statusCode(201)
                .body("extensionRequests[0].state", equalTo("PENDING"))
                .body("actions", empty())
                .body("dueOn", equalTo("2026-07-13"))
                .extract()
                .path("extensionRequests[0].id");
        ask(People.with(Role.PROVIDER_USER), deadline, "2026-07-28")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/extension-pending"));

        decide(People.with(Role.COORDINATOR), request, Map.of("granted", true, "reason", "akkoord"))
                .then()
                .statusCode(400)
                .body("violations[0].pointer", equalTo("/until"));
        decide(
                        People.with(Role.COORDINATOR),
                        request,
                        Map.of("granted", true, "until", "2026-07-27", "reason", "akkoord"))
                .then()
                .statusCode(200)
                .body("dueOn", equalTo("2026-07-27"))
                .body("originalDueOn", equalTo("2026-07-13"))
                .body("extensionRequests[0].state", equalTo("GRANTED"))
                .body("changes.kind", contains("STARTED", "EXTENDED"))
                .body("changes[1].reason", equalTo("akkoord"))
                .body("explanation", hasItem("Verlengd tot en met maandag 27 juli 2026."));
        decide(People.with(Role.COORDINATOR), request, Map.of("granted", false, "reason", "toch niet"))
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/extension-decided"));
    }

    @Test
    void who_can_decide_and_who_asked_are_told_and_the_timeline_remembers() {
        UUID deadline = start(TermKind.PROVIDER_INVESTIGATION, Responsible.PROVIDER);
        String request = ask(People.with(Role.PROVIDER_USER), deadline, "2026-07-27")
                .then()
                .extract()
                .path("extensionRequests[0].id");
        decide(
                        People.with(Role.COORDINATOR),
                        request,
                        Map.of("granted", true, "until", "2026-07-27", "reason", "akkoord"))
                .then()
                .statusCode(200);

        assertThat(mails(People.with(Role.COORDINATOR))).containsExactly("deadline-extension-requested");
        assertThat(mails(People.with(Role.PROVIDER_USER))).containsExactly("deadline-moved");
        People.with(Role.PROVIDER_USER)
                .api()
                .get("/cases/" + caseId + "/timeline")
                .then()
                .body(
                        "items.text",
                        hasItems(
                                "Er is om meer tijd gevraagd: onderzoek door de aanbieder.",
                                "De termijn is verlengd tot en met 27 juli 2026: onderzoek door de aanbieder."));
    }

    @Test
    void a_refusal_leaves_the_date_and_says_why() {
        UUID deadline = start(TermKind.PROVIDER_INVESTIGATION, Responsible.PROVIDER);
        String request = ask(People.with(Role.PROVIDER_USER), deadline, "2026-07-27")
                .then()
                .extract()
                .path("extensionRequests[0].id");

        decide(People.with(Role.SUPERVISOR), request, Map.of("granted", false, "reason", "er was tijd genoeg"))
                .then()
                .statusCode(200)
                .body("dueOn", equalTo("2026-07-13"))
                .body("extensionRequests[0].state", equalTo("REFUSED"))
                .body("extensionRequests[0].decisionReason", equalTo("er was tijd genoeg"));
    }

    @Test
    void who_asks_for_time_does_not_decide_on_it() {
        UUID deadline = start(TermKind.REVIEW, Responsible.TEAM);
        Person coordinator = People.with(Role.COORDINATOR);
        Person supervisor = People.with(Role.SUPERVISOR);
        String request = ask(coordinator, deadline, "2026-06-30")
                .then()
                .statusCode(201)
                .body("actions", not(hasItem("decideExtension")))
                .extract()
                .path("extensionRequests[0].id");
        Map<String, Object> yes = Map.of("granted", true, "until", "2026-06-30", "reason", "akkoord");

        decide(coordinator, request, yes).then().statusCode(403).body("type", equalTo("/problems/own-extension"));
        supervisor
                .api()
                .get("/cases/" + caseId + "/deadlines")
                .then()
                .body("items[0].actions", hasItem("decideExtension"));
        decide(supervisor, request, yes).then().statusCode(200);
    }

    private static Response decide(Person person, String request, Map<String, Object> decision) {
        return person.api()
                .header("Idempotency-Key", Api.key())
                .body(decision)
                .post("/extension-requests/" + request + "/decision");
    }
}
