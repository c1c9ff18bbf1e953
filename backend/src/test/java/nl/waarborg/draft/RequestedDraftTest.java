package nl.waarborg.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ExtractableResponse;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.UUID;
import nl.waarborg.access.Role;
import nl.waarborg.report.ReportContent;
import nl.waarborg.report.ReportFacts;
import nl.waarborg.report.RequestService;
import nl.waarborg.report.RequestedReport;
import nl.waarborg.shared.problem.Problem;
import nl.waarborg.testing.Api;
import nl.waarborg.testing.Filings;
import nl.waarborg.testing.OnEventLoop;
import nl.waarborg.testing.People;
import nl.waarborg.testing.Person;
import nl.waarborg.testing.Places;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

@QuarkusTest
class RequestedDraftTest {

    @Inject
    RequestService requests;

    @Inject
    DraftService drafts;

    @Inject
    OnEventLoop onEventLoop;

    private final Person writer = People.with(Role.PROVIDER_USER);
    private final Person supervisor = People.with(Role.SUPERVISOR);

    @Test
    void the_provider_answers_a_request_with_the_report_under_the_same_number() {
        ReportFacts requested = request(Places.OAK);
        UUID draft =
                onEventLoop.run(() -> drafts.startRequested(supervisor.caller(), requested, ReportContent.empty()));
        supervisor
                .api()
                .get("/reports/{id}", requested.id())
                .then()
                .statusCode(200)
                .body("status", equalTo("REQUESTED"))
                .body("locationName", equalTo("Huis De Eik"))
                .body("content", nullValue());
        supervisor.api().get("/report-drafts/{id}", draft).then().statusCode(404);
        ExtractableResponse<Response> seen = writer.api()
                .get("/report-drafts/{id}", draft)
                .then()
                .statusCode(200)
                .body("requestedReportId", equalTo(requested.id().toString()))
                .extract();
        writer.api()
                .get("/report-drafts")
                .then()
                .statusCode(200)
                .body("items.find { it.id == '%s' }.requested".formatted(draft), equalTo(true));
        ExtractableResponse<Response> filled = writer.api()
                .header("If-Match", seen.header("ETag"))
                .body(Filings.calamity())
                .put("/report-drafts/{id}", draft)
                .then()
                .statusCode(200)
                .extract();
        Filings.submit(writer, filled, Api.key())
                .statusCode(201)
                .body("reportId", equalTo(requested.id().toString()))
                .body("number", equalTo(requested.number()));
        supervisor
                .api()
                .get("/reports/{id}", requested.id())
                .then()
                .body("status", equalTo("SUBMITTED"))
                .body("content.whatHappened", notNullValue());
        assertThat(onEventLoop.run(() -> drafts.ofRequest(requested.id()))).isNull();
    }

    @Test
    void nobody_is_asked_whom_the_authority_does_not_know() {
        Assertions.assertThatThrownBy(() -> request(Places.BIRCH)).isInstanceOf(Problem.class);
    }

    private ReportFacts request(UUID provider) {
        UUID location = provider.equals(Places.OAK) ? Places.OAK_HOUSE : Places.BIRCH_HOUSE;
        return onEventLoop.run(
                () -> requests.request(supervisor.caller(), new RequestedReport(provider, location, null)));
    }
}
