package nl.waarborg.assessment;

import static nl.waarborg.testing.Protocol.acknowledge;
import static nl.waarborg.testing.Protocol.assess;
import static nl.waarborg.testing.Protocol.step;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.waarborg.access.Role;
import nl.waarborg.testing.Api;
import nl.waarborg.testing.Filings;
import nl.waarborg.testing.People;
import nl.waarborg.testing.Person;
import nl.waarborg.testing.Places;
import nl.waarborg.testing.TestAuthorities;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class InformedPartiesTest {

    private static final String MAYOR = "burgemeester@voorbeeld.example";
    private static final String ELSEWHERE = "college-elders@voorbeeld.example";

    @Inject
    Pool pool;

    private UUID authority;
    private Person coordinator;

    @BeforeEach
    void begin() {
        authority = TestAuthorities.enter();
        coordinator = People.atAuthority(authority, Role.COORDINATOR);
    }

    @Test
    void the_mayor_is_told_at_once_when_it_is_urgent_by_number_and_link_only() {
        UUID report = report(Filings.today());
        step(coordinator, report, "acknowledgement", Map.of("urgent", true, "keptInformedHow", "Elke dag gebeld"))
                .statusCode(200)
                .body("acknowledgement.informed.find { it.party == 'COLLEGE' }.told", equalTo(true))
                .body("acknowledgement.informed.name", not(hasItem("College elders")));
        List<Row> mails = mails(report, MAYOR);
        assertThat(mails).hasSize(1);
        assertThat(mails.getFirst().getString("subject")).startsWith("Spoed");
        assertThat(mails.getFirst().getString("body"))
                .contains("/werkplek/meldingen/" + report)
                .doesNotContain("trap")
                .doesNotContain("Proef Persoon");
        assertThat(mails(report, ELSEWHERE)).isEmpty();
    }

    @Test
    void without_urgency_the_mayor_waits_and_a_late_report_is_told_so_in_the_letter() {
        UUID report = report(LocalDate.parse(Filings.today()).minusDays(20).toString());
        step(coordinator, report, "acknowledgement", Map.of("urgent", false, "keptInformedHow", "Per brief"))
                .statusCode(200)
                .body(
                        "acknowledgement.informed.find { it.party == 'COLLEGE' }.reason",
                        equalTo("Wordt alleen bij spoed op de hoogte gebracht."));
        assertThat(mails(report, MAYOR)).isEmpty();
        assertThat(rows("select body from letter where case_id = $1", report)
                        .getFirst()
                        .getString("body"))
                .contains("later dan is voorgeschreven")
                .contains("Per brief")
                .contains("U hoort uiterlijk op");
    }

    @Test
    void the_executive_reader_hears_that_there_was_no_second_person() {
        Person reader = People.atAuthority(authority, Role.EXECUTIVE_READER);
        UUID report = report(Filings.today());
        acknowledge(coordinator, report).statusCode(200);
        assess(coordinator, report, "LEFT_TO_INSPECTORATE")
                .statusCode(200)
                .body("assessment.agreement.state", equalTo("NO_SECOND_PERSON"));
        assertThat(mails(report, reader.email()))
                .extracting(mail -> mail.getString("subject"))
                .singleElement()
                .asString()
                .contains("zonder tweede persoon");
    }

    /** A report that the provider files with this authority, which informs a mayor when it is urgent. */
    private UUID report(String occurredOn) {
        inform();
        Map<String, Object> content = Filings.calamity();
        content.put("occurredOn", occurredOn);
        content.put("discoveredOn", occurredOn);
        content.put("authorityId", authority);
        content.put("authorityReason", "De zorg is door deze toezichthouder ingekocht");
        return UUID.fromString(
                Filings.file(People.with(Role.PROVIDER_USER), content).path("reportId"));
    }

    private void inform() {
        Map<String, Object> settings = new HashMap<>(coordinator
                .api()
                .get("/authorities/{id}/settings/current", authority)
                .then()
                .statusCode(200)
                .extract()
                .path("settings"));
        settings.put(
                "informedOnReceipt",
                List.of(
                        Map.of("party", "REPORTER"),
                        Map.of("party", "BOARD_CHAIR"),
                        Map.of("party", "COLLEGE", "name", "Burgemeester", "email", MAYOR, "onlyWhenUrgent", true),
                        Map.of(
                                "party",
                                "COLLEGE",
                                "name",
                                "College elders",
                                "email",
                                ELSEWHERE,
                                "municipalityCode",
                                Places.GRONINGEN)));
        coordinator
                .api()
                .header("Idempotency-Key", Api.key())
                .body(Map.of("validFrom", "2020-01-01", "reason", "Proef", "settings", settings))
                .post("/authorities/{id}/settings", authority)
                .then()
                .statusCode(201)
                .body("inForce", equalTo(true));
    }

    private List<Row> mails(UUID report, String address) {
        return rows("select recipient_address, subject, body from outbox_message where case_id = $1", report).stream()
                .filter(mail -> mail.getString("recipient_address").equals(address))
                .toList();
    }

    private List<Row> rows(String query, UUID report) {
        List<Row> rows = new ArrayList<>();
        pool.preparedQuery(query)
                .execute(Tuple.of(report))
                .await()
                .indefinitely()
                .forEach(rows::add);
        return rows;
    }
}
