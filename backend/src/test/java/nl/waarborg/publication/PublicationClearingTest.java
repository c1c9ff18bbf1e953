package nl.waarborg.publication;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.waarborg.access.Role;
import nl.waarborg.attachment.TestUploads;
import nl.waarborg.testing.Api;
import nl.waarborg.testing.FinalReports;
import nl.waarborg.testing.Frameworks;
import nl.waarborg.testing.InspectionReports;
import nl.waarborg.testing.Inspections;
import nl.waarborg.testing.People;
import org.junit.jupiter.api.Test;

/** Nothing becomes public that may tell of a person and that nobody looked at. */
@QuarkusTest
class PublicationClearingTest extends PublicationHands {

    @Inject
    Pool pool;

    @Test
    void the_view_of_the_provider_is_cleared_too_and_stays_with_the_team_as_it_was_given() {
        preparing("Zorg Kijkproef", "De uren kloppen.");
        step(cast.supervisor(), "view-request", null).statusCode(200);
        giveView("Wij zijn trots. Bel 06-12345678.", true);
        publication(cast.supervisor()).body("findings.place", hasItem("view"));
        step(cast.supervisor(), "proposal", inFull()).statusCode(409).body("type", equalTo("/problems/not-cleared"));

        clear("PHONE", "REMOVED", null);

        publication(cast.supervisor())
                .body("findings", empty())
                .body("view.text", equalTo("Wij zijn trots. Bel 06-12345678."))
                .body("view.publicText", equalTo("Wij zijn trots. Bel [weggelaten]."));
        decided();
        publishOnItsDay();
        read().body(containsString("Wij zijn trots. Bel [weggelaten].")).body(not(containsString("12345678")));
    }

    @Test
    void the_trail_tells_that_the_provider_was_asked_and_that_it_gave_its_view() {
        preparing("Zorg Kenbaarproef", "De uren kloppen.");
        step(cast.supervisor(), "view-request", null).statusCode(200);
        giveView("Wij zijn trots.", true);

        People.atAuthority(cast.authority(), Role.PRIVACY_OFFICER)
                .api()
                .queryParam("caseId", cast.inspection())
                .get("/audit-events")
                .then()
                .statusCode(200)
                .body(changedBy("publication.ask-view"), hasItem("viewAskedAt"))
                .body(changedBy("publication.give-view"), hasItems("viewGivenAt", "viewPublished"));
    }

    private static String changedBy(String action) {
        return "items.find { it.action == '" + action + "' }.changedFields";
    }

    @Test
    void a_test_again_says_so_in_its_title() {
        cast = FinalReports.of("Zorg Hertoetsproef", "Hertoets.", "De uren kloppen.");
        // of another provider, which planning refuses; here only that there was one counts
        pool.query("""
                        update inspection set retests_id = (select id from inspection where id <> '%1$s' limit 1)
                         where id = '%1$s'""".formatted(cast.inspection())).executeAndAwait();

        begin().body("content.title", equalTo("Hertoets bij Zorg Hertoetsproef"));
    }

    @Test
    void who_is_named_in_the_text_alone_is_pointed_at_too() {
        preparing("Zorg Noemproef", "Mevrouw Onbekendsma mailt naar team@zorg-noemproef.intern. Fatima was er bij.");

        publication(cast.supervisor())
                .body("findings.text", hasItems("Onbekendsma", "team@zorg-noemproef.intern", "Fatima"))
                .body("findings.kind", hasItems("LIKELY_NAME", "EMAIL"));
        clear("LIKELY_NAME", "REPLACED", "een bewoner");

        publication(cast.supervisor()).body("findings.text", not(hasItem("Onbekendsma")));
    }

    @Test
    void a_view_that_the_provider_keeps_to_itself_is_not_looked_through() {
        preparing("Zorg Zwijgproef", "De uren kloppen.");
        step(cast.supervisor(), "view-request", null).statusCode(200);
        giveView("Bel 06-12345678.", false);

        publication(cast.supervisor()).body("findings", empty()).body("view.publicText", nullValue());
    }

    @Test
    void what_stands_beside_the_report_in_public_tells_of_nobody() {
        preparing("Zorg Bijschriftproef", "De uren kloppen.");
        Map<String, Object> part = new HashMap<>(notAtAll());
        part.put("outcome", "IN_PART");
        part.put("leftOut", "Vraag het na bij t.proef@zorg-proef.nl.");
        tellsOfAPerson("proposal", part, "/leftOut");
        part.put("leftOut", "Wat over een bewoner gaat, is weggelaten.");
        step(cast.supervisor(), "proposal", part).statusCode(200);
        step(cast.coordinator(), "decision", Map.of("agreed", true)).statusCode(200);
        publishOnItsDay();

        tellsOfAPerson("correction", Map.of("note", "Het nummer is 06-12345678."), "/note");
        tellsOfAPerson("withdrawal", Map.of("reason", "Bewoner 111222333 staat erin."), "/reason");
        publication(cast.supervisor()).body("state", equalTo("PUBLISHED"));
    }

    @Test
    void a_house_that_became_protected_is_searched_for_and_no_longer_named() {
        preparing("Zorg Schuilproef", "In Huis Zorg Schuilproef is het rustig.");
        publication(cast.supervisor()).body("findings", empty());
        protectTheHouse();

        publication(cast.supervisor()).body("findings.text", hasItem("Huis Zorg Schuilproef"));
        clear("KNOWN_NAME", "REPLACED", "het huis");
        decided();
        publishOnItsDay();

        read().body(containsString("In het huis is het rustig.")).body(not(containsString("Huis Zorg Schuilproef")));
        given().get(address() + ".json").then().statusCode(200).body("location", nullValue());
    }

    @Test
    void whom_the_team_spoke_to_and_named_in_its_notes_is_searched_for() {
        cast = InspectionReports.visited("Zorg Bezoekproef", "Periodiek.", Frameworks.small(), List.of("A1", "A2"));
        Map<String, Object> visit = Inspections.visit(true);
        visit.put("spokenTo", List.of("Locatiemanager", "Testa Bezoeksma, begeleider"));
        String id = Inspections.addVisit(cast.supervisor(), cast.inspection(), visit)
                .statusCode(201)
                .extract()
                .path("id");
        cast.supervisor()
                .api()
                .header("Idempotency-Key", Api.key())
                .body(Map.of("text", "Rustig huis. Volgens mevrouw Nachtelaar slaapt de nachtdienst."))
                .post("/visits/{id}/notes", id)
                .then()
                .statusCode(201);
        FinalReports.completed(
                cast, "Bezoeksma en Nachtelaar tekenden. De locatiemanager sliep, en de begeleider ook.");
        begin();

        publication(cast.supervisor())
                .body("findings.text", containsInAnyOrder("Bezoeksma", "Nachtelaar"))
                .body("findings.kind", everyItem(equalTo("KNOWN_NAME")));
    }

    @Test
    void what_is_found_after_the_proposal_blocks_the_decision_and_is_shown_to_who_decides() {
        preparing("Zorg Laatproef", "De tuin Zonnedauw is mooi.");
        step(cast.supervisor(), "proposal", inFull()).statusCode(200);
        TestUploads.upload(cast.supervisor(), cast.inspection(), "Zonnedauw.txt", "Een foto.".getBytes());

        step(cast.coordinator(), "decision", Map.of("agreed", true))
                .statusCode(409)
                .body("type", equalTo("/problems/not-cleared"));
        publication(cast.coordinator()).body("state", equalTo("PROPOSED")).body("findings.text", hasItem("Zonnedauw"));
        step(cast.coordinator(), "decision", Map.of("agreed", false, "reason", "Wie is Zonnedauw?"))
                .statusCode(200);
        clear("KNOWN_NAME", "KEPT", "Zo heet de tuin.");
        decided();
        publication(cast.coordinator()).body("cleared.reason", hasItem("Zo heet de tuin."));
    }

    @Test
    void of_words_that_were_taken_away_not_even_a_fingerprint_is_kept() {
        preparing("Zorg Spoorproef", "Bel 06-12345678 of mail t.proef@zorg-proef.nl.");
        clear("PHONE", "REMOVED", null);
        clear("EMAIL", "KEPT", "Het adres staat op de site.");

        List<String> kept = new ArrayList<>();
        pool.query("""
                        select how || ' ' || (fingerprint is not null) as told
                          from publication_clearance c join publication p on p.id = c.publication_id
                         where p.case_id = '%s'""".formatted(cast.inspection())).executeAndAwait().forEach(row -> kept.add(row.getString("told")));
        assertThat(kept).containsExactlyInAnyOrder("REMOVED false", "KEPT true");
    }

    @Test
    void the_public_version_leaves_out_and_replaces_but_adds_nothing_to_the_report() {
        preparing("Zorg Toevoegproef", "De uren kloppen.");
        Map<String, Object> whole = content();
        Map<String, Object> more = content();
        passages(more, 0).add(Map.of("id", "nieuw", "text", "Dit is nooit onderzocht."));
        sections(more).add(Map.of("id", "nieuw", "heading", "Nieuw", "passages", List.of()));
        sections(more).add(sections(more).getFirst());
        more.put("reactions", List.of(Map.of("text", "Zeiden wij nooit.", "followed", true, "reason", "")));
        int last = sections(whole).size();
        save(more)
                .statusCode(400)
                .body("violations.code", hasItem("not-in-report"))
                .body(
                        "violations.pointer",
                        hasItems(
                                "/sections/0/passages/" + passages(whole, 0).size(),
                                "/sections/" + last,
                                "/sections/" + (last + 1),
                                "/reactions/0"));

        Map<String, Object> less = content();
        sections(less).removeFirst();
        save(less).statusCode(200);
        save(whole).statusCode(200);
    }

    private Map<String, Object> content() {
        return new HashMap<>(publication(cast.supervisor()).extract().<Map<String, Object>>path("content"));
    }

    @SuppressWarnings("unchecked")
    private static List<Object> sections(Map<String, Object> content) {
        return (List<Object>) content.get("sections");
    }

    @SuppressWarnings("unchecked")
    private static List<Object> passages(Map<String, Object> content, int section) {
        return (List<Object>) ((Map<String, Object>) sections(content).get(section)).get("passages");
    }

    private void tellsOfAPerson(String step, Map<String, ?> body, String pointer) {
        step(cast.supervisor(), step, body)
                .statusCode(400)
                .body("violations.code", hasItem("tells-of-a-person"))
                .body("violations.pointer", hasItem(pointer));
    }
}
