package nl.waarborg.register;

import static nl.waarborg.register.RegisterTeams.HEAD;
import static nl.waarborg.register.RegisterTeams.addLocation;
import static nl.waarborg.register.RegisterTeams.enter;
import static nl.waarborg.register.RegisterTeams.exported;
import static nl.waarborg.register.RegisterTeams.house;
import static nl.waarborg.register.RegisterTeams.kvk;
import static nl.waarborg.register.RegisterTeams.names;
import static nl.waarborg.register.RegisterTeams.newTeam;
import static nl.waarborg.testing.SheetImport.REGISTER;
import static nl.waarborg.testing.SheetImport.sheet;
import static nl.waarborg.testing.SheetImport.utf8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
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
                        "personalBudgetClients",
                        6,
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
    void a_sheet_brings_the_number_of_clients_with_a_personal_budget_and_one_without_that_column_leaves_it() {
        Person who = newTeam();
        String number = kvk();
        String id = enter(
                who, Map.of("name", "Geteld", "kvkNumber", number, "kind", "ORGANISATION", "personalBudget", true));
        REGISTER.check(who, "KVK-nummer;Aantal cliënten met PGB\n" + number + ";6\n")
                .body(
                        "providers[0].changes.collect { it.column + ': ' + it.before + ' > ' + it.after }",
                        contains("Aantal cliënten met PGB: null > 6"));
        REGISTER.bring(who, "KVK-nummer;Aantal cliënten met PGB\n" + number + ";6\n");
        who.api().get("/providers/{id}", id).then().body("personalBudgetClients", equalTo(6));
        REGISTER.bring(who, "KVK-nummer;PGB;E-mailadres\n" + number + ";Ja;tel@voorbeeld.example\n");
        who.api().get("/providers/{id}", id).then().body("personalBudgetClients", equalTo(6));
        REGISTER.bring(who, "KVK-nummer;Aantal cliënten met PGB\n" + number + ";\n");
        who.api()
                .get("/providers/{id}", id)
                .then()
                .body("personalBudget", equalTo(true))
                .body("personalBudgetClients", nullValue());
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
}
