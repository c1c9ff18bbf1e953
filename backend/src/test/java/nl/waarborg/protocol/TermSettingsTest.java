package nl.waarborg.protocol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasItem;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.VertxContextSupport;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import nl.waarborg.access.Role;
import nl.waarborg.term.RuleFamily;
import nl.waarborg.term.Term;
import nl.waarborg.term.TermKind;
import nl.waarborg.term.TermRule;
import nl.waarborg.term.TermSettings;
import nl.waarborg.testing.Api;
import nl.waarborg.testing.People;
import nl.waarborg.testing.Person;
import nl.waarborg.testing.TestAuthorities;
import org.junit.jupiter.api.Test;

/** What terms hear of an authority's settings. */
@QuarkusTest
class TermSettingsTest {

    private static final LocalDate OWN_DAY = LocalDate.of(2026, 7, 14);
    private static final LocalDate EQUATED_DAY = LocalDate.of(2026, 5, 15);

    @Inject
    TermSettings terms;

    @Inject
    AuthoritySettings settings;

    @Inject
    ObjectMapper mapper;

    @Inject
    Pool pool;

    @Test
    void each_date_has_the_settings_that_were_in_force_then() {
        UUID authority = TestAuthorities.enter();
        Person alone = People.atAuthority(authority, Role.ADMINISTRATOR);
        ObjectNode shorter = mapper.valueToTree(DefaultSettings.settings());
        shorter.withObject("/terms/RECEIPT_CONFIRMATION").put("amount", 2).put("family", "STATUTORY");
        shorter.withObject("/localRule").put("moveToWorkingDay", false);
        shorter.withObject("/reminders").put("beforeWorkingDays", 3).put("escalateAfterWorkingDays", 1);
        propose(alone, authority, "2026-03-01", shorter);

        LocalDate before = LocalDate.of(2026, 2, 28);
        LocalDate from = LocalDate.of(2026, 3, 1);
        assertThat(await(() -> terms.term(authority, TermKind.RECEIPT_CONFIRMATION, before)))
                .isEqualTo(new TermSettings.SetTerm(
                        Term.workingDays(3),
                        RuleFamily.LOCAL,
                        "Beginwaarde, naar het protocol van de gemeente Westerkwartier"));
        TermSettings.SetTerm after = await(() -> terms.term(authority, TermKind.RECEIPT_CONFIRMATION, from));
        assertThat(after.term()).isEqualTo(Term.workingDays(2));
        assertThat(after.family()).isEqualTo(RuleFamily.STATUTORY);
        assertThat(await(() -> terms.rule(authority, RuleFamily.LOCAL, before))).isEqualTo(TermRule.local(true));
        assertThat(await(() -> terms.rule(authority, RuleFamily.LOCAL, from))).isEqualTo(TermRule.local(false));
        assertThat(await(() -> terms.rule(authority, RuleFamily.STATUTORY, from)))
                .isEqualTo(TermRule.statutory());
        assertThat(await(() -> terms.ladder(authority, before)).beforeWorkingDays())
                .isEqualTo(2);
        assertThat(await(() -> terms.ladder(authority, from)).escalateAfterWorkingDays())
                .isEqualTo(1);
        assertThat(await(() -> terms.term(authority, TermKind.REPORT_FILING, LocalDate.of(2010, 1, 1)))
                        .term())
                .isEqualTo(Term.workingDays(3));
    }

    @Test
    void the_authority_s_own_days_count_for_its_own_terms_only_and_only_if_it_says_so() {
        UUID authority = TestAuthorities.enter();
        Person alone = People.atAuthority(authority, Role.ADMINISTRATOR);
        alone.api()
                .header("Idempotency-Key", Api.key())
                .body(Map.of("date", OWN_DAY.toString(), "name", "Uitje", "kind", "AUTHORITY", "source", "Besluit"))
                .post("/authorities/{id}/holidays", authority)
                .then()
                .statusCode(201);
        assertThat(isWorkingDay(authority, RuleFamily.LOCAL, OWN_DAY)).isFalse();
        assertThat(isWorkingDay(authority, RuleFamily.STATUTORY, OWN_DAY)).isTrue();
        assertThat(isWorkingDay(authority, RuleFamily.STATUTORY, EQUATED_DAY)).isFalse();
        assertThat(isWorkingDay(authority, RuleFamily.LOCAL, EQUATED_DAY)).isFalse();
        assertThat(isWorkingDay(TestAuthorities.enter(), RuleFamily.LOCAL, OWN_DAY))
                .isTrue();

        ObjectNode ignoring = mapper.valueToTree(DefaultSettings.settings());
        ignoring.withObject("/localRule").put("authorityDaysCount", false);
        propose(alone, authority, "2020-01-01", ignoring);
        assertThat(isWorkingDay(authority, RuleFamily.LOCAL, OWN_DAY)).isTrue();
    }

    @Test
    void settings_that_another_server_changed_are_known_within_five_seconds() throws InterruptedException {
        UUID authority = TestAuthorities.enter();
        LocalDate today = LocalDate.of(2026, 6, 1);
        assertThat(await(() -> settings.inForce(authority, today)).reminders().beforeWorkingDays())
                .isEqualTo(2);
        pool.preparedQuery("""
                        update settings_version
                        set settings = jsonb_set(settings, '{reminders,beforeWorkingDays}', '7')
                        where authority_id = $1""").execute(Tuple.of(authority)).await().indefinitely();
        Thread.sleep(5_100);
        assertThat(await(() -> settings.inForce(authority, today)).reminders().beforeWorkingDays())
                .isEqualTo(7);
    }

    @Test
    void who_proposed_and_who_approved_is_in_the_audit_trail() {
        UUID authority = TestAuthorities.enter();
        Person proposer = People.atAuthority(authority, Role.ADMINISTRATOR);
        Person approver = People.atAuthority(authority, Role.COORDINATOR);
        String version = propose(proposer, authority, "2026-01-01", mapper.valueToTree(DefaultSettings.settings()));
        approver.api()
                .body(Map.of("agreed", true))
                .post("/settings-versions/{id}/approval", version)
                .then()
                .statusCode(200);
        Person privacyOfficer = People.atAuthority(authority, Role.PRIVACY_OFFICER);
        privacyOfficer
                .api()
                .get("/audit-events?actorId={id}", proposer.id())
                .then()
                .statusCode(200)
                .body(
                        "items.collect { it.action + ' ' + it.subjectId }",
                        hasItem("protocol.propose-settings " + version));
        privacyOfficer
                .api()
                .get("/audit-events?actorId={id}", approver.id())
                .then()
                .body(
                        "items.collect { it.action + ' ' + it.subjectId }",
                        hasItem("protocol.approve-settings " + version));
    }

    private boolean isWorkingDay(UUID authority, RuleFamily family, LocalDate day) {
        return await(() -> terms.calendar(authority, family)).isWorkingDay(day);
    }

    private String propose(Person who, UUID authority, String from, ObjectNode proposed) {
        return who.api()
                .header("Idempotency-Key", Api.key())
                .body(Map.of(
                        "validFrom", from, "reason", "Proef", "settings", mapper.convertValue(proposed, Map.class)))
                .post("/authorities/{id}/settings", authority)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static <T> T await(Supplier<Uni<T>> work) {
        try {
            return VertxContextSupport.subscribeAndAwait(work);
        } catch (Throwable failure) {
            throw new IllegalStateException(failure);
        }
    }
}
