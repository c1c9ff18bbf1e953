package nl.waarborg.testing;

import io.restassured.response.ExtractableResponse;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The report of a provider's own investigation for tests. */
public final class Investigations {

    private Investigations() {}

    /** A structured report in which nothing misses; to be changed at will. */
    public static Map<String, Object> content() {
        Map<String, Object> content = new HashMap<>();
        content.put("clientIndication", "Een volwassene met een indicatie voor begeleiding");
        content.put("committee", List.of(Map.of("function", "Kwaliteitsfunctionaris", "independent", true)));
        content.put("independence", "Niemand was bij de zorg betrokken");
        content.put(
                "staffInvolved",
                List.of(Map.of("initials", "A.B.", "function", "Begeleider", "qualifications", "Mbo 4")));
        content.put("interviewed", "Twee begeleiders en de familie");
        content.put("sources", "Het dossier en het rooster");
        content.put("guidelines", "De leidraad valpreventie");
        content.put("analysisMethod", "PRISMA");
        content.put(
                "timeline",
                List.of(Map.of("on", Filings.today(), "time", "14:30", "fact", "De cliënt viel van de trap")));
        for (String field : List.of(
                "carePlan",
                "placeContext",
                "riskAssessment",
                "protocols",
                "supervision",
                "coordination",
                "escalation",
                "policeOrProsecution",
                "warningRegister",
                "analysis",
                "conclusions",
                "aftercare",
                "reactions",
                "boardResponse")) {
            content.put(field, "Beschreven in hoofdlijnen");
        }
        content.put("rootCauses", List.of("De leuning ontbrak"));
        content.put("measures", List.of(measure("Een leuning aan de trap", 30)));
        return content;
    }

    public static Map<String, Object> measure(String description, int days) {
        return Map.of(
                "description",
                description,
                "owner",
                "Locatiemanager",
                "dueOn",
                LocalDate.parse(Filings.today()).plusDays(days).toString(),
                "securedHow",
                "Jaarlijkse controle");
    }

    /** The investigation as somebody sees it. */
    public static ExtractableResponse<Response> seen(Person who, UUID report) {
        return who.api()
                .get("/reports/{id}/investigation", report)
                .then()
                .statusCode(200)
                .extract();
    }

    public static ValidatableResponse save(Person who, UUID report, Map<String, Object> content) {
        return who.api()
                .header("If-Match", seen(who, report).header("ETag"))
                .body(content)
                .put("/reports/{id}/investigation", report)
                .then();
    }

    public static ValidatableResponse submit(Person who, UUID report) {
        return who.api()
                .header("Idempotency-Key", Api.key())
                .header("If-Match", seen(who, report).header("ETag"))
                .post("/reports/{id}/investigation/submission", report)
                .then();
    }

    public static ValidatableResponse review(Person who, UUID report, Map<String, Object> judgement) {
        return who.api()
                .header("Idempotency-Key", Api.key())
                .header("If-Match", seen(who, report).header("ETag"))
                .body(judgement)
                .post("/reports/{id}/investigation/reviews", report)
                .then();
    }

    public static ValidatableResponse order(Person who, UUID report) {
        return Protocol.step(
                who,
                report,
                "investigation/order",
                Map.of("method", "PRISMA, door een commissie", "form", "STRUCTURED"));
    }

    /** A calamity of De Eik whose investigation by the provider was ordered. */
    public static UUID ordered(Person who) {
        UUID report = Protocol.acknowledged(who);
        Protocol.assess(who, report, "PROVIDER_INVESTIGATION").statusCode(200);
        order(who, report).statusCode(201);
        return report;
    }
}
