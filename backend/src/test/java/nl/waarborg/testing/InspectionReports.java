package nl.waarborg.testing;

import static org.hamcrest.Matchers.equalTo;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.waarborg.access.Role;
import nl.waarborg.testing.FinalReports.Cast;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jspecify.annotations.Nullable;

/** The report of an inspection in a test, and what those who take part do with it, through the API. */
public final class InspectionReports {

    private InspectionReports() {}

    /**
     * A visited inspection at an authority and a provider of its own; of the framework everything is measured and nothing
     * scored yet.
     *
     * @param purpose why it was begun
     */
    public static Cast visited(String providerName, String purpose, Map<String, Object> framework, List<String> refs) {
        return visited(providerName, framework, refs, Map.of("purpose", purpose));
    }

    /** As the other, with all that differs from a periodic inspection of quality. */
    public static Cast visited(
            String providerName, Map<String, Object> framework, List<String> refs, Map<String, ?> ofPlan) {
        UUID authority = TestAuthorities.enter();
        Person supervisor = People.atAuthority(authority, Role.SUPERVISOR);
        Person coordinator = People.atAuthority(authority, Role.COORDINATOR);
        Person administrator = People.atAuthority(authority, Role.ADMINISTRATOR);
        UUID provider = Providers.enter(providerName, 12, coordinator);
        Person user = People.atProvider(provider, Role.PROVIDER_USER);
        Map<String, Object> plan = Inspections.plan(supervisor);
        plan.putAll(ofPlan);
        Map<String, Object> request = new HashMap<>(Inspections.request(supervisor));
        request.put("providerId", provider);
        request.put("plan", plan);
        request.put(
                "locationId", coordinator.api().get("/providers/{id}", provider).path("locations[0].id"));
        UUID inspection = UUID.fromString(
                Inspections.plan(supervisor, request).statusCode(201).extract().path("id"));
        Inspections.step(supervisor, inspection, "announcement", Map.of()).statusCode(200);
        Inspections.addVisit(supervisor, inspection, Inspections.visit(true)).statusCode(201);
        String inUse =
                Frameworks.inUse(coordinator, administrator, Frameworks.bring(coordinator, authority, framework));
        Scores.choose(supervisor, inspection, inUse, refs).statusCode(200);
        return new Cast(authority, supervisor, coordinator, user, inspection);
    }

    public static void score(Cast cast, String ref, String score, String finding) {
        Scores.save(cast.supervisor(), cast.inspection(), ref, Scores.body(score, finding))
                .statusCode(200);
    }

    public static ValidatableResponse compose(Cast cast) {
        return cast.supervisor()
                .api()
                .put("/inspections/{id}/report", cast.inspection())
                .then()
                .statusCode(200);
    }

    public static ValidatableResponse report(Person who, Cast cast) {
        return who.api()
                .get("/inspections/{id}/report", cast.inspection())
                .then()
                .statusCode(200);
    }

    public static String etag(Person who, Cast cast) {
        return report(who, cast).extract().header("ETag");
    }

    /** A step on the version as the person sees it now. @param body null for a step without one */
    public static ValidatableResponse step(Person who, Cast cast, String step, Map<String, ?> body) {
        var request = who.api().header("Idempotency-Key", Api.key()).header("If-Match", etag(who, cast));
        return (body == null ? request : request.body(body))
                .post("/inspections/{id}/report/" + step, cast.inspection())
                .then();
    }

    /** A section under its heading, as the team reads it. */
    public static Map<String, Object> section(Cast cast, String heading) {
        return report(cast.supervisor(), cast).extract().path("sections.find { it.heading == '" + heading + "' }");
    }

    public static ValidatableResponse write(Cast cast, Object section, Object version, Map<String, ?> written) {
        return cast.supervisor()
                .api()
                .header("If-Match", "\"" + version + "\"")
                .body(written)
                .put("/report-sections/{id}", section)
                .then();
    }

    /** Where the text of a passage stands in a report. */
    public static String passage(String id) {
        return "sections.passages.flatten().find { it.id == '" + id + "' }.text";
    }

    /** Another result or follow-up than the rule proposes, with the agreement of a second person. */
    public static void deviate(Cast cast, @Nullable String verdict, @Nullable String consequence, String reason) {
        Map<String, Object> body = new HashMap<>();
        body.put("trust", List.of());
        body.put("verdict", verdict);
        body.put("consequence", consequence);
        body.put("deviationReason", reason);
        judge(cast.supervisor(), cast).body(body).put("/inspections/{id}/judgement", cast.inspection());
        judge(cast.supervisor(), cast).post("/inspections/{id}/judgement/agreement-request", cast.inspection());
        judge(cast.coordinator(), cast)
                .body(Map.of("agreed", true))
                .post("/inspections/{id}/judgement/agreement", cast.inspection())
                .then()
                .statusCode(200)
                .body("agreement", equalTo("AGREED"));
    }

    private static RequestSpecification judge(Person who, Cast cast) {
        String etag = who.api()
                .get("/inspections/{id}/judgement", cast.inspection())
                .then()
                .extract()
                .header("ETag");
        return who.api().header("Idempotency-Key", Api.key()).header("If-Match", etag);
    }

    /** The words of its PDF, as somebody gets it. */
    public static String paper(Person who, Cast cast) throws IOException {
        byte[] pdf = who.api()
                .get("/inspections/{id}/report/document", cast.inspection())
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }
}
