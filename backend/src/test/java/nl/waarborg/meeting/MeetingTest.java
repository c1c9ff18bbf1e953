package nl.waarborg.meeting;

import static nl.waarborg.meeting.TestMeetings.close;
import static nl.waarborg.meeting.TestMeetings.item;
import static nl.waarborg.meeting.TestMeetings.minutes;
import static nl.waarborg.meeting.TestMeetings.plan;
import static nl.waarborg.meeting.TestMeetings.read;
import static nl.waarborg.meeting.TestMeetings.weighed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ExtractableResponse;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.waarborg.access.Role;
import nl.waarborg.protocol.Priority;
import nl.waarborg.testing.Api;
import nl.waarborg.testing.People;
import nl.waarborg.testing.Person;
import nl.waarborg.testing.Places;
import nl.waarborg.testing.TestAuthorities;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class MeetingTest {

    private static final Map<String, String> ARCHIVE =
            Map.of("kind", "ARCHIVE", "reason", "Te weinig om op door te gaan.");

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
    void the_agenda_takes_all_that_is_ready_urgent_first() {
        UUID green = weighed(handler, Places.OAK, "Groen verhaal", Priority.GREEN);
        UUID red = weighed(handler, Places.OAK, "Rood verhaal", Priority.RED);
        UUID orange = weighed(handler, Places.OAK, "Oranje verhaal", Priority.ORANGE);
        chair.api()
                .get("/ready-signals")
                .then()
                .statusCode(200)
                .body("items.signalId", contains(red.toString(), orange.toString(), green.toString()));
        String meeting = plan(chair, handler)
                .statusCode(201)
                .body("items.signalId", contains(red.toString(), orange.toString(), green.toString()))
                .body("items[0].signalStatus", equalTo("ON_AGENDA"))
                .body("items[0].providerName", equalTo("Voorbeeldzorg De Eik"))
                .extract()
                .path("id");
        chair.api().get("/ready-signals").then().body("items.size()", equalTo(0));
        chair.api().get("/meetings").then().statusCode(200).body("items.id", contains(meeting));
        assertThat(timeline(red)).contains("meeting.on-agenda");
    }

    @Test
    void a_second_meeting_begins_empty_and_what_is_weighed_later_is_added_by_a_person() {
        String first = id(plan(chair));
        String second = id(plan(chair));
        UUID late = weighed(handler, Places.OAK, "Kwam later", Priority.ORANGE);
        assertThat(read(chair, first).<List<?>>path("items")).isEmpty();
        add(chair, second, late).statusCode(200).body("items.signalId", contains(late.toString()));
        add(chair, first, late).statusCode(409).body("type", equalTo("/problems/signal-not-ready"));
    }

    @Test
    void a_person_puts_the_items_in_another_order_and_takes_one_off() {
        UUID red = weighed(handler, Places.OAK, "Rood", Priority.RED);
        UUID green = weighed(handler, Places.OAK, "Groen", Priority.GREEN);
        String meeting = id(plan(chair, handler));
        ExtractableResponse<Response> seen = read(chair, meeting);
        List<String> items = seen.path("items.id");
        order(chair, seen, items.reversed())
                .statusCode(200)
                .body("items.signalId", contains(green.toString(), red.toString()));
        order(chair, seen, items).statusCode(412);
        order(chair, read(chair, meeting), List.of(items.getFirst())).statusCode(400);

        Map<String, Object> greenItem = item(chair, meeting, green);
        chair.api()
                .header("Idempotency-Key", Api.key())
                .header("If-Match", "\"" + greenItem.get("version") + "\"")
                .post("/agenda-items/{id}/removal", greenItem.get("id"))
                .then()
                .statusCode(200)
                .body("items.signalId", contains(red.toString()));
        chair.api().get("/ready-signals").then().body("items.signalId", contains(green.toString()));
    }

    @Test
    void who_takes_part_reads_the_signals_until_the_meeting_is_closed() {
        UUID signal = weighed(handler, Places.OAK, "Alleen voor wie meedoet", Priority.RED);
        Person colleague = People.atAuthority(authority, Role.LAWFULNESS_SUPERVISOR);
        Person bystander = People.atAuthority(authority, Role.SUPERVISOR);
        story(colleague, signal).body("content", nullValue());
        String meeting = id(plan(chair, handler, colleague));
        story(colleague, signal).body("content.narrative", equalTo("Alleen voor wie meedoet"));
        story(chair, signal).body("content", notNullValue());
        story(bystander, signal).body("content", nullValue());

        minutes(colleague, item(colleague, meeting, signal), "Besproken in het team")
                .statusCode(200);
        assertThat(item(bystander, meeting, signal).get("minutes")).isNull();
        minutes(bystander, item(bystander, meeting, signal), "Ik ook")
                .statusCode(403)
                .body("type", equalTo("/problems/not-taking-part"));

        decide(colleague, meeting, signal, ARCHIVE).statusCode(200);
        close(colleague, meeting).statusCode(200).body("state", equalTo("CLOSED"));
        story(colleague, signal).body("content", nullValue());
        assertThat(item(colleague, meeting, signal).get("minutes")).isEqualTo("Besproken in het team");
    }

    @Test
    void of_two_who_write_at_once_the_second_is_told_and_order_does_not_matter_to_minutes() {
        UUID signal = weighed(handler, Places.OAK, "Twee schrijvers", Priority.RED);
        weighed(handler, Places.OAK, "Nog een", Priority.GREEN);
        String meeting = id(plan(chair, handler));
        Map<String, Object> seen = item(chair, meeting, signal);
        ExtractableResponse<Response> whole = read(chair, meeting);
        order(chair, whole, whole.<List<String>>path("items.id").reversed()).statusCode(200);
        minutes(chair, seen, "Eerste").statusCode(200).body("minutesBy", equalTo(chair.name()));
        minutes(handler, seen, "Tweede").statusCode(412);
        assertThat(item(handler, meeting, signal).get("minutes")).isEqualTo("Eerste");
    }

    @Test
    void an_item_that_is_postponed_is_kept_for_the_next_meeting() {
        UUID signal = weighed(handler, Places.OAK, "Later", Priority.GREEN);
        String first = id(plan(chair, handler));
        item(handler, item(handler, first, signal), "postponement", Map.of("reason", "Er is nog geen antwoord."))
                .statusCode(200)
                .body("state", equalTo("POSTPONED"))
                .body("signalStatus", equalTo("WEIGHED"));
        close(chair, first).statusCode(200);
        plan(chair, handler)
                .statusCode(201)
                .body("items.signalId", contains(signal.toString()))
                .body("items[0].postponed", equalTo(1));
    }

    @Test
    void an_item_that_is_postponed_goes_to_a_meeting_that_is_planned_already() {
        UUID signal = weighed(handler, Places.OAK, "Later", Priority.GREEN);
        String first = id(plan(chair, handler));
        String next = id(plan(chair));
        item(handler, item(handler, first, signal), "postponement", Map.of("reason", "Volgende week."))
                .statusCode(200);
        assertThat(read(chair, next).<List<String>>path("items.signalId")).containsExactly(signal.toString());
    }

    @Test
    void a_meeting_closes_only_when_all_is_decided_or_postponed() {
        UUID signal = weighed(handler, Places.OAK, "Nog open", Priority.RED);
        String meeting = id(plan(chair, handler));
        close(chair, meeting)
                .statusCode(409)
                .body("type", equalTo("/problems/agenda-not-done"))
                .body(
                        "detail",
                        containsString(
                                String.valueOf(item(chair, meeting, signal).get("number"))));
        decide(chair, meeting, signal, ARCHIVE)
                .statusCode(200)
                .body("state", equalTo("DECIDED"))
                .body("signalStatus", equalTo("CLOSED"))
                .body("decisions.kind", contains("ARCHIVE"));
        close(chair, meeting).statusCode(200).body("endedBy", equalTo(chair.name()));
        minutes(chair, item(chair, meeting, signal), "Te laat").statusCode(409);
        chair.api().get("/meetings?toCome=false").then().body("items.id", contains(meeting));
    }

    @Test
    void a_meeting_that_is_off_lets_the_signals_wait_again() {
        UUID signal = weighed(handler, Places.OAK, "Wacht weer", Priority.RED);
        String meeting = id(plan(chair, handler));
        chair.api()
                .header("Idempotency-Key", Api.key())
                .header("If-Match", read(chair, meeting).header("ETag"))
                .body(Map.of("reason", "Iedereen is ziek."))
                .post("/meetings/{id}/cancellation", meeting)
                .then()
                .statusCode(200)
                .body("state", equalTo("CANCELLED"))
                .body("items.size()", equalTo(0));
        chair.api().get("/ready-signals").then().body("items.signalId", contains(signal.toString()));
    }

    @Test
    void who_is_added_reads_along_and_who_is_left_out_no_longer() {
        UUID signal = weighed(handler, Places.OAK, "Wisselend gezelschap", Priority.RED);
        Person first = People.atAuthority(authority, Role.SUPERVISOR);
        Person second = People.atAuthority(authority, Role.SUPERVISOR);
        String meeting = id(plan(chair, first));
        ExtractableResponse<Response> seen = read(chair, meeting);
        chair.api()
                .header("If-Match", seen.header("ETag"))
                .body(Map.of(
                        "startsAt", seen.path("startsAt"),
                        "chairId", chair.id(),
                        "participantIds", List.of(second.id())))
                .put("/meetings/{id}", meeting)
                .then()
                .statusCode(200)
                .body("participants.id", hasItem(second.id().toString()))
                .body("participants.id", not(hasItem(first.id().toString())));
        story(first, signal).body("content", nullValue());
        story(second, signal).body("content", notNullValue());
    }

    @Test
    void only_colleagues_of_the_team_take_part() {
        Person contract = People.atAuthority(authority, Role.CONTRACT_MANAGER);
        plan(chair, contract).statusCode(400).body("violations.pointer", contains("/participantIds/0"));
    }

    @Test
    void another_authority_finds_no_meeting() {
        weighed(handler, Places.OAK, "Van ons", Priority.RED);
        String meeting = id(plan(chair, handler));
        Person south = People.atAuthority(Places.SOUTH, Role.COORDINATOR);
        Map<String, Object> item =
                read(chair, meeting).<List<Map<String, Object>>>path("items").getFirst();
        south.api().get("/meetings/{id}", meeting).then().statusCode(404);
        minutes(south, item, "Van ver").statusCode(404);
        item(south, item, "decisions", ARCHIVE).statusCode(404);
        south.api().get("/meetings/{id}/papers/AGENDA", meeting).then().statusCode(404);
        south.api().get("/meetings").then().body("items.id", not(hasItem(meeting)));
    }

    @Test
    void the_papers_tell_what_the_reader_may_see_and_never_the_source() throws IOException {
        Map<String, Object> told = TestMeetings.told(Places.OAK, "SAFETY", "QUALITY", "De buren hoorden geschreeuw");
        told.put("source", Map.of("name", "Bronnaam Geheim", "phone", "0612345678"));
        UUID signal = TestMeetings.weigh(handler, TestMeetings.signal(handler, told), Priority.RED);
        String meeting = id(plan(chair, handler));
        minutes(chair, item(chair, meeting, signal), "Wij maken ons zorgen").statusCode(200);
        decide(chair, meeting, signal, ARCHIVE).statusCode(200);
        assertThat(paper(chair, meeting, "AGENDA"))
                .contains("De buren hoorden geschreeuw")
                .contains("Veiligheid")
                .contains("Rood")
                .doesNotContain("Bronnaam", "0612345678");
        assertThat(paper(chair, meeting, "MINUTES"))
                .contains("Wij maken ons zorgen")
                .contains("Archiveren")
                .doesNotContain("geschreeuw", "Bronnaam");
        Person bystander = People.atAuthority(authority, Role.SUPERVISOR);
        assertThat(paper(bystander, meeting, "AGENDA"))
                .contains("U ziet de inhoud")
                .doesNotContain("geschreeuw");
        assertThat(paper(bystander, meeting, "MINUTES"))
                .contains("U ziet de inhoud")
                .doesNotContain("zorgen", "Te weinig", "niets opgeschreven");
    }

    @Test
    void the_minutes_tell_which_college_reads_what_and_which_signal_still_waits() throws IOException {
        UUID signal = weighed(handler, Places.OAK, "Te weinig nachtdienst", Priority.RED);
        weighed(handler, Places.OAK, "Te weinig dagdienst", Priority.GREEN);
        String meeting = id(plan(chair, handler));
        minutes(chair, item(chair, meeting, signal), "Afgesproken is:\n- bellen\n- langsgaan")
                .statusCode(200);
        decide(
                        chair,
                        meeting,
                        signal,
                        Map.of(
                                "kind", "INFORM_COLLEGE",
                                "reason", "Het college moet dit weten",
                                "summary", "De nachtdienst is niet op orde",
                                "municipalityCodes", List.of(Places.ASSEN)))
                .statusCode(200);
        assertThat(paper(chair, meeting, "MINUTES"))
                .contains("Concept-notulen", "Afgesproken is: - bellen - langsgaan")
                .contains("College informeren College van: Assen Bericht: De nachtdienst is niet op orde")
                .containsSubsequence("2. ", "Er is niets opgeschreven.", "Nog niet besproken.");
    }

    private static String paper(Person who, String meeting, String which) throws IOException {
        byte[] pdf = who.api()
                .get("/meetings/{id}/papers/{paper}", meeting, which)
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }

    private static ValidatableResponse decide(Person who, String meeting, UUID signal, Map<String, ?> decision) {
        return item(who, item(who, meeting, signal), "decisions", decision);
    }

    private static ValidatableResponse story(Person who, UUID signal) {
        return who.api().get("/signals/{id}", signal).then().statusCode(200);
    }

    private static ValidatableResponse add(Person who, String meeting, UUID signal) {
        return who.api()
                .header("Idempotency-Key", Api.key())
                .body(Map.of("signalIds", List.of(signal)))
                .post("/meetings/{id}/items", meeting)
                .then();
    }

    private static ValidatableResponse order(Person who, ExtractableResponse<Response> seen, List<String> items) {
        return who.api()
                .header("If-Match", seen.header("ETag"))
                .body(Map.of("itemIds", items))
                .put("/meetings/{id}/order", seen.<String>path("id"))
                .then();
    }

    private List<String> timeline(UUID signal) {
        return handler.api()
                .get("/cases/{id}/timeline", signal)
                .then()
                .statusCode(200)
                .extract()
                .path("items.kind");
    }

    private static String id(ValidatableResponse planned) {
        return planned.statusCode(201).extract().path("id");
    }
}
