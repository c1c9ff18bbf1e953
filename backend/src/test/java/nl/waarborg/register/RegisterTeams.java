package nl.waarborg.register;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import nl.waarborg.access.Role;
import nl.waarborg.shared.sheet.SheetFormat;
import nl.waarborg.testing.Api;
import nl.waarborg.testing.People;
import nl.waarborg.testing.Person;
import nl.waarborg.testing.Places;
import nl.waarborg.testing.TestAuthorities;

/** Teams with a register of their own, and what they do with it by hand. */
final class RegisterTeams {

    static final String HEAD =
            "Naam;KVK-nummer;Soort;PGB;E-mailadres;Locatie;Gemeente;Voorzieningen;Aantal plaatsen;Gesloten op\n";

    static String kvk() {
        return Integer.toString(ThreadLocalRandom.current().nextInt(10_000_000, 99_999_999));
    }

    static byte[] exported(Person who, SheetFormat format, String filter) {
        return who.api()
                .get("/provider-register/sheet?format=" + format + filter)
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
    }

    static List<String> names(Person who) {
        return who.api().get("/providers?limit=100").then().extract().path("items.name");
    }

    static Person newTeam() {
        return People.atAuthority(TestAuthorities.enter(), Role.COORDINATOR);
    }

    static String enter(Person who, Map<String, Object> provider) {
        return who.api()
                .header("Idempotency-Key", Api.key())
                .body(provider)
                .post("/providers")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    static void addLocation(Person who, String provider, Map<String, Object> location) {
        who.api()
                .header("Idempotency-Key", Api.key())
                .body(location)
                .post("/providers/{id}/locations", provider)
                .then()
                .statusCode(201);
    }

    static Map<String, Object> house(String name, boolean secret) {
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

    private RegisterTeams() {}
}
