package nl.waarborg.register;

import static nl.waarborg.register.RegisterTeams.HEAD;
import static nl.waarborg.register.RegisterTeams.enter;
import static nl.waarborg.register.RegisterTeams.kvk;
import static nl.waarborg.register.RegisterTeams.names;
import static nl.waarborg.register.RegisterTeams.newTeam;
import static nl.waarborg.testing.SheetImport.REGISTER;
import static nl.waarborg.testing.SheetImport.sheet;
import static nl.waarborg.testing.SheetImport.utf8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import nl.waarborg.access.Role;
import nl.waarborg.testing.People;
import nl.waarborg.testing.Person;
import org.junit.jupiter.api.Test;

/** What is wrong in a sheet of the register, and what is refused. */
@QuarkusTest
class RegisterErrorsTest {

    @Test
    void everything_wrong_is_told_by_row_and_column_and_nothing_is_imported() {
        Person who = newTeam();
        enter(who, Map.of("name", "Al bekend", "kind", "INFORMAL"));
        String number = kvk();
        String csv = HEAD.replace("\n", ";Kleur\n")
                + "Goed;%s;Organisatie;Ja;;Huis A;Assen;Opvang;20;;\n".formatted(number)
                + ";123;Vereniging;misschien;geen adres;Huis A;Atlantis;Opvang; Tovenarij;veel;morgen;\n"
                + "Anders;%s;Organisatie;Ja;;Huis A;Assen;;;;\n".formatted(number)
                + "Al bekend;;Informele zorgverlener;;;;;;;;\n"
                + "Nul;00000000;Organisatie;;;Huis zonder plaats;;;;;\n";
        csv = csv.replace("Opvang; Tovenarij", "\"Opvang; Tovenarij\"");
        REGISTER.check(who, csv)
                .statusCode(200)
                .body("providers", empty())
                .body("seen", nullValue())
                .body("errors.message", everyItem(notNullValue()))
                .body(
                        "errors.collect { it.row + ' ' + it.column }",
                        contains(
                                "1 null",
                                "3 Naam",
                                "3 KVK-nummer",
                                "3 Soort",
                                "3 PGB",
                                "3 E-mailadres",
                                "3 Gemeente",
                                "3 Voorzieningen",
                                "3 Aantal plaatsen",
                                "3 Gesloten op",
                                "4 Naam",
                                "4 Locatie",
                                "5 Naam",
                                "6 KVK-nummer",
                                "6 Gemeente"));
        REGISTER.bring(who, csv, "x").statusCode(400).body("type", equalTo("/problems/import-has-errors"));
        assertThat(names(who)).containsExactly("Al bekend");
    }

    @Test
    void a_number_of_clients_with_a_personal_budget_that_can_not_be_is_told_by_row_in_either_language() {
        Person who = newTeam();
        String number = kvk();
        enter(
                who,
                Map.of(
                        "name",
                        "Al geteld",
                        "kvkNumber",
                        number,
                        "kind",
                        "ORGANISATION",
                        "personalBudget",
                        true,
                        "personalBudgetClients",
                        4));
        String csv = "Naam;KVK-nummer;Soort;PGB;Aantal cliënten met PGB\n"
                + row("Een", "Ja;-3")
                + row("Twee", "Ja;veel")
                + row("Drie", "Ja;99999999999")
                + row("Vier", "Nee;2")
                + row("Vijf", "Ja;1,5")
                + row("Goed", "Ja;3")
                + row("Onbekend", "Ja;")
                + row("Geen", "Nee;0");
        REGISTER.check(who, csv)
                .body("errors.column", everyItem(equalTo("Aantal cliënten met PGB")))
                .body("errors.row", contains(2, 3, 4, 5, 6))
                .body(
                        "errors.message",
                        contains(
                                "Vul een getal van 0 tot en met 10000 in. Weet u het aantal niet, vul dan niets in.",
                                "Vul een heel getal in.",
                                "Vul een getal van 0 tot en met 10000 in. Weet u het aantal niet, vul dan niets in.",
                                "Hier staan 2 cliënten met een PGB, terwijl bij PGB “Nee” staat. Vul bij PGB “Ja” in, of zet"
                                        + " het aantal op 0.",
                                "Vul een heel getal in."));
        sheet(who, "register.csv", utf8("KVK number;Personal budget\n" + number + ";No\n"))
                .header("Accept-Language", "en")
                .post("/provider-register/checks")
                .then()
                .body("errors.column", contains("Number of clients with a personal budget"))
                .body("errors.message", contains(containsString("This says 4 clients with a personal budget")));
    }

    private static String row(String name, String budget) {
        return "%s;%s;Organisatie;%s\n".formatted(name, kvk(), budget);
    }

    @Test
    void the_account_speaks_the_language_of_the_reader_and_the_sheet_may_speak_either() {
        Person who = newTeam();
        String csv = "Name;KVK number;Kind\nExample;12;Organisation\n";
        sheet(who, "register.csv", utf8(csv))
                .header("Accept-Language", "en")
                .post("/provider-register/checks")
                .then()
                .body("errors[0].column", equalTo("KVK number"))
                .body("errors[0].message", equalTo("A KVK number has 8 digits, not all the same."));
        REGISTER.check(who, csv)
                .body("errors[0].column", equalTo("KVK-nummer"))
                .body("errors[0].message", equalTo("Een KVK-nummer heeft 8 cijfers, niet allemaal dezelfde."));
    }

    @Test
    void a_number_that_lost_its_zeros_in_a_spreadsheet_is_told_with_what_it_may_have_been() {
        REGISTER.check(newTeam(), "Naam;KVK-nummer;Soort\nEen;1234567;Organisatie\nTwee;12345;Organisatie\n")
                .body("errors.collect { it.row + ' ' + it.column }", contains("2 KVK-nummer", "3 KVK-nummer"))
                .body("errors[0].message", containsString("Is het 01234567?"))
                .body("errors[1].message", containsString("Is het 00012345?"));
    }

    @Test
    void an_import_that_would_do_something_else_than_was_shown_is_refused() {
        Person who = newTeam();
        String number = kvk();
        String id = enter(who, Map.of("name", "Eerst", "kvkNumber", number, "kind", "ORGANISATION"));
        String csv = "KVK-nummer;E-mailadres\n" + number + ";nieuw@voorbeeld.example\n";
        String seen = REGISTER.seen(who, csv);
        who.api()
                .header("If-Match", "\"0\"")
                .body(Map.of("name", "Intussen", "kvkNumber", number, "kind", "ORGANISATION"))
                .put("/providers/{id}", id)
                .then()
                .statusCode(200);
        REGISTER.bring(who, csv, seen).statusCode(409).body("type", equalTo("/problems/import-not-as-seen"));
        REGISTER.bring(who, csv);
        who.api()
                .get("/providers/{id}", id)
                .then()
                .body("name", equalTo("Intussen"))
                .body("email", equalTo("nieuw@voorbeeld.example"));
    }

    @Test
    void a_hostile_file_and_another_kind_of_file_are_refused_with_a_clear_word() throws IOException {
        Person who = People.with(Role.COORDINATOR);
        ByteArrayOutputStream bomb = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bomb)) {
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            zip.write(utf8("<a>"));
            for (int i = 0; i < 101; i++) {
                zip.write(new byte[1024 * 1024]);
            }
        }
        REGISTER.check(who, "bom.xlsx", bomb.toByteArray()).statusCode(400);
        REGISTER.check(who, "brief.pdf", utf8("%PDF"))
                .statusCode(400)
                .body("type", equalTo("/problems/sheet-format-unknown"));
        who.api()
                .contentType(ContentType.MULTIPART)
                .multiPart("seen", "x")
                .post("/provider-register/checks")
                .then()
                .statusCode(400)
                .body("type", equalTo("/problems/import-file-missing"));
    }
}
