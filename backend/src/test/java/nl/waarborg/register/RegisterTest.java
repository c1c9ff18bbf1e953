package nl.waarborg.register;

import static nl.waarborg.testing.SheetImport.REGISTER;
import static nl.waarborg.testing.SheetImport.sheet;
import static nl.waarborg.testing.SheetImport.utf8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import nl.waarborg.access.Role;
import nl.waarborg.shared.sheet.SheetFormat;
import nl.waarborg.testing.Api;
import nl.waarborg.testing.People;
import nl.waarborg.testing.Person;
import nl.waarborg.testing.Places;
import nl.waarborg.testing.TestAuthorities;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@QuarkusTest
class RegisterTest {

    private static final String HEAD =
            "Naam;KVK-nummer;Soort;PGB;E-mailadres;Locatie;Gemeente;Voorzieningen;Aantal plaatsen;Gesloten op\n";

    private static String kvk() {
        return Integer.toString(ThreadLocalRandom.current().nextInt(10_000_000, 99_999_999));
    }

    private static byte[] exported(Person who, SheetFormat format, String filter) {
        return who.api()
                .get("/provider-register/sheet?format=" + format + filter)
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
    }

    private static List<String> names(Person who) {
        return who.api().get("/providers?limit=100").then().extract().path("items.name");
    }

    private static Person newTeam() {
        return People.atAuthority(TestAuthorities.enter(), Role.COORDINATOR);
    }

    private static String enter(Person who, Map<String, Object> provider) {
        return who.api()
                .header("Idempotency-Key", Api.key())
                .body(provider)
                .post("/providers")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static void addLocation(Person who, String provider, Map<String, Object> location) {
        who.api()
                .header("Idempotency-Key", Api.key())
                .body(location)
                .post("/providers/{id}/locations", provider)
                .then()
                .statusCode(201);
    }

    private static Map<String, Object> house(String name, boolean secret) {
        return new HashMap<>(Map.of(
                "name",
                name,
                "branchNumber",
                "000012345678",
                "street",
                "Geheimstraat",
                "houseNumber",
                "7",
                "postcode",
                "9401 AB",
                "city",
                "Assen",
                "municipalityCode",
                Places.ASSEN,
                "provisions",
                List.of("SHELTER", "RESPITE_STAY"),
                "capacity",
                12,
                "protectedAddress",
                secret));
    }

    @ParameterizedTest
    @EnumSource
    void what_was_exported_can_be_imported_as_it_is_and_changes_nothing(SheetFormat format) {
        Person who = newTeam();
        String big = enter(
                who,
                Map.of(
                        "name",
                        "=Zorg; \"Één\" & Co",
                        "kvkNumber",
                        kvk(),
                        "kind",
                        "ORGANISATION",
                        "phone",
                        "+31 50 1234567",
                        "personalBudget",
                        true,
                        "boardChair",
                        Map.of("name", "Proef Bestuurder", "email", "bestuur@voorbeeld.example"),
                        "contact",
                        Map.of("name", "Proef Contact", "function", "Zorgmanager")));
        addLocation(who, big, house("Huis A", false));
        addLocation(who, big, house("Veilig huis", true));
        enter(who, Map.of("name", "Zonder nummer", "kind", "INFORMAL"));
        byte[] file = exported(who, format, "");
        String seen = REGISTER.check(who, "register." + format.extension(), file)
                .statusCode(200)
                .body("errors", empty())
                .body("rows", equalTo(3))
                .body("providers.outcome", contains("UNCHANGED", "UNCHANGED"))
                .body("providers.locations.flatten().outcome", contains("UNCHANGED", "UNCHANGED"))
                .extract()
                .path("seen");
        sheet(who, "register." + format.extension(), file)
                .header("Idempotency-Key", Api.key())
                .multiPart("seen", seen)
                .post("/provider-register/imports")
                .then()
                .statusCode(200)
                .body("done", equalTo(true));
        who.api()
                .get("/providers/{id}", big)
                .then()
                .body("version", equalTo(0))
                .body("locations.street", everyItem(equalTo("Geheimstraat")));
    }

    @Test
    void an_import_is_shown_before_it_is_done_and_says_what_is_new_and_what_changes() {
        Person who = newTeam();
        String number = kvk();
        String id = enter(who, Map.of("name", "Voorbeeldzorg De Iep", "kvkNumber", number, "kind", "ORGANISATION"));
        addLocation(who, id, house("Huis A", false));
        String other = kvk();
        String csv = HEAD
                + "Voorbeeldzorg De Iep;%s;Organisatie;Ja;iep@voorbeeld.example;Huis A;Assen;Opvang;20;\n"
                        .formatted(number)
                + "Voorbeeldzorg De Iep;%s;;;;Huis B;gm0014;Dagbesteding; ;31-12-2030\n".formatted(number)
                + "Voorbeeldzorg De Olm;%s;zelfstandige;nee;;;;;;\n".formatted(other);
        String seen = REGISTER.check(who, csv)
                .statusCode(200)
                .body("errors", empty())
                .body("providers.name", contains("Voorbeeldzorg De Iep", "Voorbeeldzorg De Olm"))
                .body("providers.outcome", contains("CHANGED", "NEW"))
                .body(
                        "providers[0].changes.collect { it.column + ': ' + it.before + ' > ' + it.after }",
                        contains("PGB: Nee > Ja", "E-mailadres: null > iep@voorbeeld.example"))
                .body("providers[0].locations.outcome", contains("CHANGED", "NEW"))
                .body("providers[0].locations[0].changes.column", contains("Voorzieningen", "Aantal plaatsen"))
                .extract()
                .path("seen");
        who.api().get("/providers/{id}", id).then().body("email", nullValue()).body("locations", hasSize(1));

        String key = Api.key();
        REGISTER.bring(who, csv, seen, key).statusCode(200).body("done", equalTo(true));
        who.api()
                .get("/providers/{id}", id)
                .then()
                .body("email", equalTo("iep@voorbeeld.example"))
                .body("personalBudget", equalTo(true))
                .body("locations.name", containsInAnyOrder("Huis A", "Huis B"))
                .body("locations.find { it.name == 'Huis A' }.street", equalTo("Geheimstraat"))
                .body("locations.find { it.name == 'Huis A' }.provisions", contains("SHELTER"))
                .body("locations.find { it.name == 'Huis B' }.municipalityCode", equalTo(Places.GRONINGEN))
                .body("locations.find { it.name == 'Huis B' }.closedOn", equalTo("2030-12-31"));
        REGISTER.bring(who, csv, seen, key).statusCode(200).body("done", equalTo(true));
        assertThat(names(who)).containsExactly("Voorbeeldzorg De Iep", "Voorbeeldzorg De Olm");
    }

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
    void a_provider_of_another_authority_is_linked_as_it_stands_and_nothing_of_it_is_told_before() {
        Person first = newTeam();
        Person second = newTeam();
        String number = kvk();
        String id = enter(
                first,
                Map.of("name", "Elders bekend", "kvkNumber", number, "kind", "ORGANISATION", "phone", "050 1234567"));
        String csv = HEAD + "Nieuw hier;%s;Organisatie;;;Huis A;Assen;;;\n".formatted(number);
        REGISTER.check(second, csv)
                .statusCode(200)
                .body("providers.name", contains("Nieuw hier"))
                .body("providers.outcome", contains("LINKED"))
                .body("providers[0].id", nullValue())
                .body("providers[0].changes", empty())
                .body("providers[0].locations", empty());
        REGISTER.bring(second, csv);
        second.api()
                .get("/providers/{id}", id)
                .then()
                .statusCode(200)
                .body("name", equalTo("Elders bekend"))
                .body("locations", empty());
    }

    @Test
    void a_reference_of_another_authority_is_not_known() {
        Person first = newTeam();
        String id = enter(first, Map.of("name", "Van een ander", "kind", "INFORMAL"));
        REGISTER.check(newTeam(), "Kenmerk aanbieder;Naam;Soort\n" + id + ";Overgenomen;Organisatie\n")
                .body("errors.column", contains("Kenmerk aanbieder"));
        first.api().get("/providers/{id}", id).then().body("name", equalTo("Van een ander"));
    }

    @Test
    void a_protected_address_never_leaves_with_a_sheet_and_never_changes_by_one() {
        Person who = newTeam();
        String number = kvk();
        String id = enter(who, Map.of("name", "Opvang Stil", "kvkNumber", number, "kind", "ORGANISATION"));
        addLocation(who, id, house("Veilig huis", true));
        String text = new String(exported(who, SheetFormat.CSV, ""), StandardCharsets.UTF_8);
        assertThat(text).contains("Veilig huis").doesNotContain("Geheimstraat", "9401 AB");
        String head = "KVK-nummer;Locatie;Straat;Aantal plaatsen;Geheim adres\n";
        REGISTER.check(who, head + number + ";Veilig huis;Anderestraat;5;Ja\n")
                .body("errors.column", contains("Geheim adres"));
        REGISTER.check(who, head + number + ";Veilig huis;;5;Nee\n").body("errors.column", contains("Geheim adres"));
        REGISTER.bring(who, head + number + ";Veilig huis;;5;Ja\n");
        who.api()
                .get("/providers/{id}", id)
                .then()
                .body("locations[0].capacity", equalTo(5))
                .body("locations[0].protectedAddress", equalTo(true))
                .body("locations[0].street", equalTo("Geheimstraat"));
    }

    @Test
    void the_export_holds_what_the_list_shows() {
        Person who = newTeam();
        enter(who, Map.of("name", "Met PGB", "kind", "INFORMAL", "personalBudget", true));
        String id = enter(who, Map.of("name", "In Assen", "kind", "ORGANISATION"));
        addLocation(who, id, house("Huis A", false));
        who.api()
                .header("Idempotency-Key", Api.key())
                .body(Map.of(
                        "law",
                        "WMO",
                        "provisions",
                        List.of("SHELTER"),
                        "funding",
                        "IN_KIND",
                        "validFrom",
                        "2020-01-01"))
                .post("/providers/{id}/contracts", id)
                .then()
                .statusCode(201);
        Map<String, String> shown = Map.of(
                "&personalBudget=true",
                "Met PGB",
                "&kind=INFORMAL",
                "Met PGB",
                "&contract=false",
                "Met PGB",
                "&contract=true",
                "In Assen",
                "&municipality=" + Places.ASSEN,
                "In Assen",
                "&search=huis a",
                "In Assen");
        shown.forEach((filter, name) -> {
            who.api().get("/providers?limit=10" + filter).then().body("items.name", contains(name));
            String text = new String(exported(who, SheetFormat.CSV, filter), StandardCharsets.UTF_8);
            assertThat(text.lines()).as(filter).hasSize(2).element(1).asString().contains(name);
        });
        who.api()
                .get("/providers")
                .then()
                .body("items.collect { it.name + it.contract }", contains("In Assentrue", "Met PGBfalse"));
    }

    @Test
    void who_may_not_know_contracts_does_not_learn_of_them_from_the_list() {
        Person officer = People.with(Role.ACCESS_OFFICER);
        officer.api().get("/providers").then().statusCode(200).body("items.contract", everyItem(nullValue()));
        officer.api().get("/providers?contract=true").then().statusCode(403);
    }

    @Test
    void importing_and_exporting_are_on_the_audit_trail() {
        UUID authority = TestAuthorities.enter();
        Person who = People.atAuthority(authority, Role.CONTRACT_MANAGER);
        REGISTER.bring(who, HEAD + "Op het spoor;%s;Organisatie;;;Huis A;Assen;;;\n".formatted(kvk()));
        exported(who, SheetFormat.XLSX, "");
        People.atAuthority(authority, Role.PRIVACY_OFFICER)
                .api()
                .get("/audit-events?actorId={id}", who.id())
                .then()
                .body(
                        "items.action",
                        containsInAnyOrder(
                                "register.export",
                                "register.import",
                                "provider.create",
                                "provider.link",
                                "provider.add-location"));
    }

    @Test
    void the_administrator_of_the_installation_says_for_which_authority() {
        UUID authority = TestAuthorities.enter();
        Person administrator = People.atInstallation();
        String csv = "Naam;KVK-nummer;Soort\nEerste;%s;Organisatie\n".formatted(kvk());
        REGISTER.check(administrator, csv).statusCode(400).body("violations.pointer", contains("/authorityId"));
        String seen = sheet(administrator, "register.csv", utf8(csv))
                .multiPart("authorityId", authority.toString())
                .post("/provider-register/checks")
                .then()
                .statusCode(200)
                .extract()
                .path("seen");
        sheet(administrator, "register.csv", utf8(csv))
                .multiPart("authorityId", authority.toString())
                .multiPart("seen", seen)
                .header("Idempotency-Key", Api.key())
                .post("/provider-register/imports")
                .then()
                .statusCode(200);
        assertThat(names(People.atAuthority(authority, Role.COORDINATOR))).containsExactly("Eerste");
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
