package nl.waarborg.signalimport;

import static nl.waarborg.testing.SheetImport.SIGNALS;
import static nl.waarborg.testing.SheetImport.sheet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import nl.waarborg.access.Role;
import nl.waarborg.shared.sheet.SheetFormat;
import nl.waarborg.testing.Api;
import nl.waarborg.testing.Filings;
import nl.waarborg.testing.Mails;
import nl.waarborg.testing.People;
import nl.waarborg.testing.Person;
import nl.waarborg.testing.SheetImport;
import nl.waarborg.testing.TestAuthorities;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@QuarkusTest
class SignalImportTest {

    private static final String HEAD =
            "Kenmerk;Ontvangen op;Kanaal;Bron;KVK-nummer;Aanbieder;Locatie;Gemeente;Wet;Voorziening;Financiering;Thema;"
                    + "Aard;Aantal cliënten;Signaal;Besluit;Afgesloten op\n";

    private static final String OPEN =
            "%s;14-2-2020;Telefoon;Inwoner;;Zorg die niemand kent;De hoek;Assen;Wmo;Beschermd wonen;ZIN;Veiligheid;"
                    + "Geweld;3;Er wordt geschreeuwd.;;\n";

    private static final String CLOSED =
            "%s;2020-03-02;;toegang;%s;;Huis A;;Wmo 2015;Dagbesteding;PGB;Leefklimaat;Slechte hygiëne;;"
                    + "Het is er vies.;\"Besproken, ter kennis aangenomen.\";1-4-2020\n";

    /** A team of one authority with one provider. */
    private record Team(UUID authority, Person coordinator, String providerId, String kvkNumber) {

        static Team enter() {
            UUID authority = TestAuthorities.enter();
            Person coordinator = People.atAuthority(authority, Role.COORDINATOR);
            String number = Integer.toString(ThreadLocalRandom.current().nextInt(10_000_000, 99_999_999));
            SheetImport.REGISTER.bring(
                    coordinator,
                    "Naam;KVK-nummer;Soort;Locatie;Gemeente;Voorzieningen\n"
                            + "Zorg De Proef;%s;Organisatie;Huis A;Assen;Beschermd wonen\n".formatted(number));
            String id = coordinator.api().get("/providers").then().extract().path("items[0].id");
            return new Team(authority, coordinator, id, number);
        }

        List<String> numbers() {
            return coordinator
                    .api()
                    .get("/work-items?view=ALL&sort=NUMBER&limit=100")
                    .then()
                    .statusCode(200)
                    .extract()
                    .path("items.number");
        }

        /** A signal as whoever handles it sees it. */
        ValidatableResponse read(String id) {
            coordinator
                    .api()
                    .header("Idempotency-Key", Api.key())
                    .body(Map.of("purpose", "Nazien of de invoer goed is gegaan"))
                    .post("/signals/{id}/opening", id)
                    .then()
                    .statusCode(200);
            return coordinator.api().get("/signals/{id}", id).then().statusCode(200);
        }
    }

    @Test
    void a_signal_is_about_quality_unless_the_sheet_says_otherwise() {
        Team team = Team.enter();
        String head = "Kenmerk;Ontvangen op;Bron;Soort toezicht;Thema;Signaal\n";
        String row = "%s;14-2-2020;Inwoner;%s;Veiligheid;Er wordt geschreeuwd.\n";
        SIGNALS.check(team.coordinator(), head + row.formatted("K-1", "Iets anders"))
                .statusCode(200)
                .body("errors.column", contains("Soort toezicht"));
        String csv = head + row.formatted("K-1", "") + row.formatted("K-2", "rechtmatigheid");

        List<String> ids = SIGNALS.bring(team.coordinator(), csv).extract().path("signals.id");

        team.read(ids.get(0)).body("side", equalTo("QUALITY"));
        team.read(ids.get(1)).body("side", equalTo("LAWFULNESS"));
    }

    @Test
    void open_and_ended_signals_are_shown_first_and_then_come_in_as_the_team_kept_them() {
        Team team = Team.enter();
        String csv = HEAD + OPEN.formatted("A-1") + CLOSED.formatted("A-2", team.kvkNumber());
        String seen = SIGNALS.check(team.coordinator(), csv)
                .statusCode(200)
                .body("errors", empty())
                .body("rows", equalTo(2))
                .body("done", is(false))
                .body("signals.reference", contains("A-1", "A-2"))
                .body("signals.receivedOn", contains("2020-02-14", "2020-03-02"))
                .body("signals.providerName", contains("Zorg die niemand kent", "Zorg De Proef"))
                .body("signals.inRegister", contains(false, true))
                .body("signals.closed", contains(false, true))
                .body("signals.number", everyItem(nullValue()))
                .extract()
                .path("seen");
        assertThat(team.numbers()).isEmpty();

        List<String> ids = SIGNALS.bring(team.coordinator(), csv, seen)
                .statusCode(200)
                .body("done", is(true))
                .body("signals.number", everyItem(containsString("-2020-")))
                .extract()
                .path("signals.id");

        team.read(ids.get(0))
                .body("status", equalTo("SUBMITTED"))
                .body("receivedOn", equalTo("2020-02-14"))
                .body("providerId", nullValue())
                .body("municipalityName", equalTo("Assen"))
                .body("law", equalTo("WMO"))
                .body("provision", equalTo("SHELTERED_HOUSING"))
                .body("funding", equalTo("IN_KIND"))
                .body("theme", equalTo("SAFETY"))
                .body("content.nature", equalTo("VIOLENCE"))
                .body("content.providerSaid", equalTo("Zorg die niemand kent"))
                .body("content.locationSaid", equalTo("De hoek"))
                .body("content.clientsConcerned", equalTo(3))
                .body("content.channel", equalTo("PHONE"))
                .body("content.sourceKind", equalTo("RESIDENT"))
                .body("content.sourceKnown", is(false))
                .body("content.narrative", equalTo("Er wordt geschreeuwd."))
                .body("content.ownReference", equalTo("A-1"))
                .body("closing", nullValue());
        team.read(ids.get(1))
                .body("status", equalTo("CLOSED"))
                .body("providerId", equalTo(team.providerId()))
                .body("content.locationName", equalTo("Huis A"))
                .body("municipalityName", equalTo("Assen"))
                .body("content.channel", equalTo("IMPORT"))
                .body("content.nature", equalTo("HYGIENE"))
                .body("closing.kind", equalTo("DECIDED"))
                .body("closing.reason", equalTo("Besproken, ter kennis aangenomen."))
                .body("closing.at", containsString("2020-04-01T"));
        team.coordinator()
                .api()
                .get("/dossier-counts/2020")
                .then()
                .body("signals", equalTo(2))
                .body("providersWithSignals", equalTo(1))
                .body("signalsWithoutProvider", equalTo(1));
    }

    @Test
    void what_was_ended_begins_no_term_and_what_is_open_has_its_term_from_the_day_it_came_in() {
        Team team = Team.enter();
        List<String> ids = SIGNALS.bring(
                        team.coordinator(), HEAD + OPEN.formatted("A-1") + CLOSED.formatted("A-2", team.kvkNumber()))
                .extract()
                .path("signals.id");
        team.read(ids.get(0));
        team.coordinator()
                .api()
                .get("/cases/{id}/deadlines", ids.get(0))
                .then()
                .body("items.kind", contains("SIGNAL_ENRICHMENT"))
                .body("items.startedOn", contains("2020-02-14"));
        team.read(ids.get(1));
        team.coordinator().api().get("/cases/{id}/deadlines", ids.get(1)).then().body("items", empty());
    }

    @Test
    void a_term_that_was_over_long_ago_is_told_once_and_reminds_of_nothing() {
        Team team = Team.enter();
        List<String> ids = SIGNALS.bring(
                        team.coordinator(),
                        HEAD
                                + OPEN.formatted("A-1")
                                + OPEN.formatted("A-2")
                                        .replace("14-2-2020", Filings.today().toString()))
                .extract()
                .path("signals.id");
        team.read(ids.get(0));
        team.coordinator()
                .api()
                .get("/cases/{id}/deadlines", ids.get(0))
                .then()
                .body("items.state", contains("MISSED"))
                .body("items[0].watch", empty())
                .body("items[0].changes.kind", contains("STARTED", "MISSED"))
                .body("items[0].changes[1].reason", containsString("al voorbij toen het signaal"));
        team.read(ids.get(1));
        team.coordinator()
                .api()
                .get("/cases/{id}/deadlines", ids.get(1))
                .then()
                .body("items.state", contains("RUNNING"))
                .body("items[0].watch.step", hasItems("MISSED", "ESCALATE"));
    }

    @Test
    void the_reference_of_the_team_finds_the_signal_in_the_work_list_and_in_search_for_the_team_alone() {
        Team team = Team.enter();
        String reference = "Map-%d".formatted(ThreadLocalRandom.current().nextInt(100_000, 999_999));
        String id = SIGNALS.bring(team.coordinator(), HEAD + OPEN.formatted(reference) + OPEN.formatted("Z-9"))
                .extract()
                .path("signals[0].id");
        List<Person> others =
                List.of(Team.enter().coordinator(), People.atAuthority(team.authority(), Role.CONTRACT_MANAGER));
        for (String words : List.of(reference, reference.toLowerCase(Locale.ROOT))) {
            worklist(team.coordinator(), words).body("items.caseId", contains(id));
            search(team.coordinator(), words).body("items.id", contains(id));
            for (Person other : others) {
                worklist(other, words).body("items", empty());
                search(other, words).body("items", empty());
            }
        }
    }

    private static ValidatableResponse worklist(Person who, String words) {
        return who.api()
                .queryParam("search", words)
                .get("/work-items?view=ALL")
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse search(Person who, String words) {
        return who.api().body(Map.of("words", words)).post("/searches").then().statusCode(200);
    }

    @Test
    void bringing_in_ended_signals_sends_no_mail() {
        Team team = Team.enter();
        SIGNALS.bring(team.coordinator(), HEAD + CLOSED.formatted("A-1", team.kvkNumber()));
        assertThat(Mails.subjects(team.coordinator().email())).isEmpty();
    }

    @Test
    void a_number_that_lost_its_zero_in_a_spreadsheet_is_told_with_what_it_may_have_been() {
        SIGNALS.check(Team.enter().coordinator(), HEAD + CLOSED.formatted("A-1", "1234567"))
                .body("errors.column", contains("KVK-nummer"))
                .body("errors[0].message", containsString("Is het 01234567?"));
    }

    @Test
    void everything_wrong_is_told_by_row_and_column_and_nothing_is_imported() {
        Team team = Team.enter();
        String csv = HEAD.replace("\n", ";Naam melder\n")
                + "A-1;14-2-2020;Telefoon;Inwoner;;;;;;;;Veiligheid;;;Goed.;;;\n"
                + ";gisteren;Postduif;Buurman;99999998;;;Atlantis;Zorgwet;Kasteel;Ruilhandel;Magie;Geweld;veel;;Besloten.;;\n"
                + "a-1;1-1-2999;;Inwoner;;;;;;;;Veiligheid;Slechte hygiëne;;Goed.;;1-1-2020;\n"
                + "A-3;1-1-1920;;Inwoner;%s;;Huis A;Groningen;;;;Veiligheid;;;Goed.;Besloten.;31-12-1919;\n"
                        .formatted(team.kvkNumber());
        SIGNALS.check(team.coordinator(), csv)
                .statusCode(200)
                .body("signals", empty())
                .body("seen", nullValue())
                .body("errors.message", everyItem(notNullValue()))
                .body(
                        "errors.collect { it.row + ' ' + it.column }",
                        contains(
                                "1 null",
                                "3 Kenmerk",
                                "3 Ontvangen op",
                                "3 Kanaal",
                                "3 Bron",
                                "3 KVK-nummer",
                                "3 Gemeente",
                                "3 Wet",
                                "3 Voorziening",
                                "3 Financiering",
                                "3 Thema",
                                "3 Aantal cliënten",
                                "3 Signaal",
                                "3 Afgesloten op",
                                "4 Kenmerk",
                                "4 Ontvangen op",
                                "4 Aard",
                                "4 Besluit",
                                "4 Afgesloten op",
                                "5 Ontvangen op",
                                "5 Gemeente",
                                "5 Afgesloten op"))
                .body("errors[0].message", containsString("Naam melder"))
                .body(
                        "errors.find { it.column == 'Thema' }.message",
                        containsString("Kies uit: Veiligheid, Doelmatigheid"))
                .body("errors.find { it.row == 4 && it.column == 'Aard' }.message", containsString("Onveilig gevoel"));
        SIGNALS.bring(team.coordinator(), csv, "x")
                .statusCode(400)
                .body("type", equalTo("/problems/import-has-errors"));
        assertThat(team.numbers()).isEmpty();
    }

    @Test
    void a_sheet_without_a_column_that_every_signal_needs_is_told_once_and_not_for_each_row() {
        SIGNALS.check(Team.enter().coordinator(), "Kenmerk;Signaal\nA-1;Eerste\nA-2;Tweede\n")
                .body("rows", equalTo(2))
                .body("errors.row", everyItem(equalTo(1)))
                .body("errors.column", contains("Ontvangen op", "Bron", "Thema"));
    }

    @Test
    void a_reference_is_brought_in_once_and_the_error_tells_the_number() {
        Team team = Team.enter();
        String csv = HEAD + OPEN.formatted("A-1");
        String number = SIGNALS.bring(team.coordinator(), csv).extract().path("signals[0].number");
        SIGNALS.check(team.coordinator(), HEAD + OPEN.formatted("a-1"))
                .body("errors.column", contains("Kenmerk"))
                .body("errors[0].message", containsString(number));
        Team other = Team.enter();
        SIGNALS.check(other.coordinator(), csv).body("errors", empty());
    }

    @Test
    void a_repeat_with_the_same_key_gives_the_first_answer() {
        Team team = Team.enter();
        String csv = HEAD + OPEN.formatted("A-1");
        String key = Api.key();
        String seen = SIGNALS.seen(team.coordinator(), csv);
        for (int attempt = 0; attempt < 2; attempt++) {
            List<String> told = SIGNALS.bring(team.coordinator(), csv, seen, key)
                    .statusCode(200)
                    .extract()
                    .path("signals.number");
            assertThat(team.numbers()).hasSize(1).isEqualTo(told);
        }
    }

    @Test
    void an_import_that_would_do_something_else_than_was_shown_is_refused() {
        Team team = Team.enter();
        String csv = HEAD + OPEN.formatted("A-1");
        String seen = SIGNALS.seen(team.coordinator(), csv);
        SheetImport.REGISTER.bring(team.coordinator(), "Naam;Soort\nZorg die niemand kent;Organisatie\n");
        SIGNALS.bring(team.coordinator(), csv, seen)
                .statusCode(409)
                .body("type", equalTo("/problems/import-not-as-seen"));
        SIGNALS.bring(team.coordinator(), csv).body("signals.inRegister", contains(true));
    }

    @Test
    void two_providers_of_one_name_are_told_apart_by_number_only() {
        Team team = Team.enter();
        SheetImport.REGISTER.bring(
                team.coordinator(),
                "Naam;KVK-nummer;Soort\nTweeling;12345671;Organisatie\nTweeling;12345672;Organisatie\n");
        SIGNALS.check(
                        team.coordinator(),
                        "Kenmerk;Ontvangen op;Bron;Aanbieder;Thema;Signaal\nA-1;" + Filings.today()
                                + ";Anoniem;tweeling;Overig;Iets.\n")
                .body("errors.column", contains("Aanbieder"));
    }

    @ParameterizedTest
    @EnumSource
    void the_template_has_the_columns_that_are_read(SheetFormat format) {
        Person who = People.with(Role.COORDINATOR);
        byte[] file = who.api()
                .get("/signal-imports/template?format=" + format)
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
        sheet(who, "signalen." + format.extension(), file)
                .post("/signal-imports/checks")
                .then()
                .statusCode(400)
                .body("type", equalTo("/problems/sheet-empty"));
        if (format == SheetFormat.CSV) {
            String whole = HEAD.strip().replace("Bron;", "Bron;Soort toezicht;");
            assertThat(new String(file, StandardCharsets.UTF_8).strip()).endsWith(whole);
        }
    }

    @Test
    void the_import_is_on_the_audit_trail_with_each_signal_and_nothing_of_what_was_told() {
        Team team = Team.enter();
        SIGNALS.bring(team.coordinator(), HEAD + CLOSED.formatted("A-1", team.kvkNumber()));
        People.atAuthority(team.authority(), Role.PRIVACY_OFFICER)
                .api()
                .get("/audit-events?actorId={id}&limit=100", team.coordinator().id())
                .then()
                .body("items.action.findAll { it.startsWith('signal') }", hasSize(2))
                .body("items.action.findAll { it == 'signal-import.import' }", hasSize(1))
                .body("toString()", not(containsString("vies")));
    }

    @Test
    void only_a_coordinator_brings_in_for_the_team() {
        for (Role role : List.of(Role.SUPERVISOR, Role.LAWFULNESS_SUPERVISOR, Role.CONTRACT_MANAGER)) {
            SIGNALS.check(People.with(role), HEAD + OPEN.formatted("A-1")).statusCode(403);
        }
    }
}
