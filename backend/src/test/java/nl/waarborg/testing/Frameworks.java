package nl.waarborg.testing;

import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Assessment frameworks for tests, brought in as people do it: through the API. */
public final class Frameworks {

    public static final String SHIPPED = "TK-NMD-2019";

    private Frameworks() {}

    /**
     * A small framework of another shape than the one that ships: three scores of which the lowest counts, weights, other
     * limits, and a theme with a limit of its own; to be changed at will.
     */
    public static Map<String, Object> small() {
        Map<String, Object> content = new HashMap<>();
        content.put("code", "RM-PROEF");
        content.put("nameNl", "Rechtmatigheid, proef");
        content.put("validFrom", "2024-01-01");
        content.put("verificationMethods", Map.of("FILE_CHECK", "Dossiercontrole"));
        content.put(
                "scoreScale",
                List.of(
                        Map.of("code", "FULL", "labelNl", "Op orde", "value", 3),
                        Map.of("code", "HALF", "labelNl", "Deels op orde", "value", 1.5),
                        Map.of("code", "LOW", "labelNl", "Niet op orde", "value", 0.6)));
        content.put(
                "decisionRule",
                Map.of(
                        "goodAbovePercent", 80,
                        "sufficientFromPercent", 50,
                        "themeInsufficientBelowPercent", 40));
        content.put("trustBehaviours", List.of(Map.of("code", "OPENNESS", "labelNl", "Openheid")));
        content.put(
                "themes",
                List.of(
                        Map.of(
                                "code",
                                "ADM",
                                "nameNl",
                                "Administratie",
                                "insufficientBelowPercent",
                                60,
                                "criteria",
                                List.of(
                                        criterion(1, "A1", "Urenregistratie klopt", "ALL", 2),
                                        criterion(2, "A2", "Facturen passen bij de zorg", "CONTRACTED_ONLY", 1))),
                        Map.of(
                                "code",
                                "CON",
                                "nameNl",
                                "Contract",
                                "criteria",
                                List.of(criterion(1, "C1", "De zorgverlener voert zelf uit", "INFORMAL", 0.5)))));
        return content;
    }

    public static Map<String, Object> criterion(int number, String ref, String label, String appliesTo, Number weight) {
        return Map.of(
                "number", number,
                "ref", ref,
                "labelNl", label,
                "appliesTo", appliesTo,
                "weight", weight,
                "verification", List.of("FILE_CHECK"));
    }

    public static ValidatableResponse bring(Person who, UUID authority, Map<String, Object> content) {
        return who.api()
                .header("Idempotency-Key", Api.key())
                .body(content)
                .post("/authorities/{id}/frameworks", authority)
                .then();
    }

    public static ValidatableResponse adopt(Person who, UUID authority) {
        return who.api()
                .header("Idempotency-Key", Api.key())
                .post("/authorities/{id}/offered-frameworks/{code}", authority, SHIPPED)
                .then();
    }

    public static ValidatableResponse propose(Person who, String version) {
        return who.api()
                .header("If-Match", etag(who, version))
                .post("/framework-versions/{id}/proposal", version)
                .then();
    }

    public static ValidatableResponse agree(Person who, String version) {
        return who.api()
                .header("If-Match", etag(who, version))
                .body(Map.of("agreed", true))
                .post("/framework-versions/{id}/approval", version)
                .then();
    }

    public static String etag(Person who, String version) {
        return who.api()
                .get("/framework-versions/{id}", version)
                .then()
                .statusCode(200)
                .extract()
                .header("ETag");
    }

    /** A version that two people put in use. */
    public static String inUse(Person proposer, Person approver, ValidatableResponse draft) {
        String id = draft.statusCode(201).extract().path("id");
        propose(proposer, id).statusCode(200);
        agree(approver, id).statusCode(200);
        return id;
    }
}
