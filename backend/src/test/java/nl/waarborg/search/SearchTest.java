package nl.waarborg.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.waarborg.access.Role;
import nl.waarborg.testing.Filings;
import nl.waarborg.testing.People;
import nl.waarborg.testing.Person;
import nl.waarborg.testing.Places;
import nl.waarborg.testing.Providers;
import nl.waarborg.testing.Signals;
import nl.waarborg.testing.TestAuthorities;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SearchTest {

    private final Person supervisor = People.with(Role.SUPERVISOR);

    @Test
    void a_report_is_found_by_its_number_and_by_its_provider() {
        UUID report = Filings.calamityOfOak();
        String number = Filings.report(supervisor, report).path("number");

        search(supervisor, number, "REPORT").body("items.id", hasItem(report.toString()));
        search(supervisor, "voorbeeldzorg de eik", "REPORT").body("items.id", hasItem(report.toString()));
        search(supervisor, "De Eik", "PROVIDER").body("items.id", hasItem(Places.OAK.toString()));
    }

    @Test
    void dutch_words_are_found_by_their_stem_and_without_accents() {
        String word = word();
        UUID report = reportTelling("De cliënten hoorden " + word + " meldingen over de trapleuningen.");

        for (String words : List.of(word + " melding", word + " client", word + " trapleuning")) {
            search(supervisor, words, "REPORT")
                    .body("items", hasSize(1))
                    .body("items[0].id", equalTo(report.toString()))
                    .body("items[0].fragments.findAll { it.found }.text", hasItem(word));
        }
        search(supervisor, word + " -meldingen", "REPORT").body("items", empty());
    }

    @Test
    void another_authority_finds_neither_cases_nor_counts() {
        String word = word();
        reportTelling("Iets met " + word);

        Person elsewhere = People.atAuthority(Places.SOUTH, Role.SUPERVISOR);
        search(elsewhere, word, null).body("items", empty()).body("counts.count.unique()", equalTo(List.of(0)));
        search(supervisor, word, null).body("counts.find { it.kind == 'REPORT' }.count", equalTo(1));
    }

    @Test
    void who_does_not_read_narratives_does_not_find_by_their_words() {
        String word = word();
        UUID report = reportTelling("Iets met " + word);
        String number = Filings.report(supervisor, report).path("number");

        for (Role role : List.of(Role.CONTRACT_MANAGER, Role.EXECUTIVE_READER, Role.LAWFULNESS_SUPERVISOR)) {
            search(People.with(role), word, null).body("items", empty());
            search(People.with(role), number, "REPORT")
                    .body("items.id", equalTo(List.of(report.toString())))
                    .body("items[0].fragments", empty());
        }
    }

    @Test
    void a_signal_is_found_by_its_words_only_by_who_may_read_it_and_never_by_its_source() {
        String word = word();
        String source = word();
        Person handler = People.atAuthority(Places.NORTH, Role.SUPERVISOR);
        Map<String, Object> told = new HashMap<>(Signals.told());
        told.put("narrative", "Iemand zag " + word + " in de gang.");
        told.put("source", Map.of("name", source));
        String signal = Signals.record(handler, told).statusCode(201).extract().path("id");

        search(handler, word, "SIGNAL").body("items.id", equalTo(List.of(signal)));
        search(People.atAuthority(Places.NORTH, Role.SUPERVISOR), word, null).body("items", empty());
        search(handler, source, null).body("items", empty());
    }

    @Test
    void pages_follow_each_other_without_gap_or_repeat() {
        String word = word();
        for (int filed = 0; filed < 3; filed++) {
            reportTelling("Iets met " + word);
        }
        List<String> found = new ArrayList<>();
        String cursor = null;
        do {
            Map<String, Object> question = new HashMap<>(Map.of("words", word, "kind", "REPORT", "limit", 2));
            question.put("cursor", cursor);
            var page = ask(supervisor, question).statusCode(200).extract();
            found.addAll(page.path("items.id"));
            cursor = page.path("next");
        } while (cursor != null && found.size() < 10);
        assertThat(found).hasSize(3).doesNotHaveDuplicates();
    }

    @Test
    void a_name_that_very_many_share_still_finds_the_cases_of_each() {
        UUID authority = TestAuthorities.enter();
        Person keeper = People.atAuthority(authority, Role.COORDINATOR);
        Person handler = People.atAuthority(authority, Role.SUPERVISOR);
        String name = word();
        UUID last = null;
        for (int entered = 0; entered <= 100; entered++) {
            last = Providers.enter(name + " " + entered, 3, keeper);
        }
        Map<String, Object> about = new HashMap<>(Signals.about());
        about.put("providerId", last);
        Map<String, Object> told = new HashMap<>(Signals.told());
        told.put("about", about);
        String signal = Signals.record(handler, told).statusCode(201).extract().path("id");

        search(handler, name, null)
                .body("items.findAll { it.kind == 'SIGNAL' }.id", equalTo(List.of(signal)))
                .body("counts.find { it.kind == 'SIGNAL' }.count", equalTo(1))
                .body("counts.find { it.kind == 'PROVIDER' }.count", equalTo(101));
        search(handler, name + " 100", null)
                .body("items.findAll { it.kind == 'SIGNAL' }.id", equalTo(List.of(signal)))
                .body("items.findAll { it.kind == 'PROVIDER' }.id", equalTo(List.of(last.toString())));
    }

    @Test
    void what_people_type_is_no_pattern_and_no_query() {
        search(supervisor, "%%%", "PROVIDER").body("items", empty());
        search(supervisor, "\"' & | ! ( :*", null).statusCode(200);
        ask(supervisor, Map.of("words", "a")).statusCode(400).body("violations[0].pointer", equalTo("/words"));
    }

    @Test
    void a_provider_has_no_search_box() {
        ask(People.with(Role.PROVIDER_USER), Map.of("words", "eik")).statusCode(403);
    }

    private static UUID reportTelling(String story) {
        Map<String, Object> content = Filings.calamity();
        content.put("whatHappened", story);
        return UUID.fromString(
                Filings.file(People.with(Role.PROVIDER_USER), content).path("reportId"));
    }

    /** A word that stands nowhere else. */
    private static String word() {
        return "zeldzaam" + UUID.randomUUID().toString().replace("-", "").replaceAll("[0-9]", "x");
    }

    private static ValidatableResponse search(Person who, String words, String kind) {
        Map<String, Object> question = new HashMap<>(Map.of("words", words));
        if (kind != null) {
            question.put("kind", kind);
        }
        return ask(who, question).statusCode(200);
    }

    private static ValidatableResponse ask(Person who, Map<String, Object> question) {
        return who.api().body(question).post("/searches").then();
    }
}
