package nl.waarborg.signal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.arc.Arc;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.waarborg.access.Role;
import nl.waarborg.casefile.TestCases;
import nl.waarborg.shared.Actor;
import nl.waarborg.shared.time.Clock;
import nl.waarborg.testing.Api;
import nl.waarborg.testing.People;
import nl.waarborg.testing.Person;
import nl.waarborg.testing.Places;
import nl.waarborg.testing.Protocol;
import nl.waarborg.testing.Signals;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SignalStepTest {

    private static final String PURPOSE = "De behandelaar is ziek en het is dringend.";

    private final Person handler = People.atAuthority(Places.NORTH, Role.SUPERVISOR);
    private final Person colleague = People.atAuthority(Places.NORTH, Role.SUPERVISOR);

    @Test
    void a_colleague_opens_the_content_with_a_purpose_and_that_is_on_the_timeline() {
        UUID signal = Signals.handledBy(handler);

        open(colleague, signal, "Te kort").statusCode(400).body("violations.pointer", hasItem("/purpose"));
        open(colleague, signal, PURPOSE)
                .statusCode(200)
                .body("content.narrative", notNullValue())
                .body("openedUntil", notNullValue())
                .body("actions", not(hasItem("openSource")));
        assertThat(Protocol.timeline(handler, signal)).contains("signal.opened");
    }

    @Test
    void to_whoever_handles_a_signal_it_does_not_close_again() {
        UUID signal = unassigned("QUALITY");
        assertThat(Signals.signal(handler, signal).<String>path("openedUntil")).isNotNull();
        take(handler, signal).statusCode(200);
        assertThat(Signals.signal(handler, signal).<String>path("openedUntil")).isNull();
    }

    private static ValidatableResponse open(Person who, UUID signal, String purpose) {
        return who.api()
                .header("Idempotency-Key", Api.key())
                .body(Map.of("purpose", purpose))
                .post("/signals/{id}/opening", signal)
                .then();
    }

    @Test
    void who_told_it_opens_for_the_named_handler_only_and_with_a_purpose() {
        UUID signal = Signals.handledBy(handler);
        open(colleague, signal, PURPOSE).statusCode(200);

        source(colleague, signal, PURPOSE).statusCode(403);
        source(handler, signal, "Kort").statusCode(400);
        source(handler, signal, PURPOSE).statusCode(200).body("name", equalTo("Proef Melder"));
        People.with(Role.PRIVACY_OFFICER)
                .api()
                .queryParam("caseId", signal)
                .get("/audit-events")
                .then()
                .statusCode(200)
                .body("items.findAll { it.action == 'signal.open-source' }.purpose", hasItem(PURPOSE));
    }

    private static ValidatableResponse source(Person who, UUID signal, String purpose) {
        return who.api()
                .body(Map.of("purpose", purpose))
                .post("/signals/{id}/source-opening", signal)
                .then();
    }

    @Test
    void an_unknown_provider_is_linked_to_the_register_later() {
        Map<String, Object> about = new HashMap<>(Signals.about());
        about.remove("providerId");
        about.put("providerSaid", "Iets met een eik");
        Map<String, Object> told = Signals.told();
        told.put("about", about);
        UUID signal = UUID.fromString(
                Signals.record(handler, told).statusCode(201).extract().path("id"));
        String seen = Signals.signal(handler, signal).header("ETag");

        about.put("providerId", Places.OAK);
        correct(signal, seen, about).statusCode(200).body("providerName", equalTo("Voorbeeldzorg De Eik"));
        correct(signal, seen, about).statusCode(412);
        assertThat(Protocol.timeline(handler, signal)).contains("signal.provider-known");
        handler.api()
                .queryParam("providerId", Places.OAK)
                .queryParam("kind", "SIGNAL")
                .queryParam("sort", "NEWEST")
                .get("/work-items")
                .then()
                .body("items.caseId", hasItem(signal.toString()));
    }

    private ValidatableResponse correct(UUID signal, String seen, Map<String, ?> about) {
        return handler.api()
                .header("If-Match", seen)
                .body(about)
                .put("/signals/{id}/about", signal)
                .then();
    }

    @Test
    void a_double_is_closed_with_a_reason_and_can_be_reopened() {
        UUID signal = Signals.handledBy(handler);

        Signals.step(handler, signal, "closing", Map.of("kind", "DOUBLE", "reason", "Staat al in een ander signaal."))
                .statusCode(200)
                .body("status", equalTo("CLOSED"))
                .body("closing.kind", equalTo("DOUBLE"))
                .body("actions", not(hasItem("askInquiry")))
                .body("actions", not(hasItem("openFollowUp")));
        assertThat(Protocol.terms(handler, signal, "SIGNAL_ENRICHMENT")).containsExactly("WITHDRAWN");
        Signals.step(handler, signal, "closing", Map.of("kind", "DOUBLE", "reason", "Nog eens."))
                .statusCode(409);
        Signals.step(handler, signal, "reopening", Map.of("reason", "Toch iets anders."))
                .statusCode(200)
                .body("status", equalTo("ENRICHMENT"))
                .body("closing", nullValue())
                .body("actions", hasItems("askInquiry", "openFollowUp"));
        assertThat(Protocol.terms(handler, signal, "SIGNAL_ENRICHMENT"))
                .containsExactlyInAnyOrder("WITHDRAWN", "RUNNING");
    }

    @Test
    void a_supervisor_of_lawfulness_takes_a_signal_of_that_side_that_nobody_has_and_no_other() {
        Person lawfulness = People.atAuthority(Places.NORTH, Role.LAWFULNESS_SUPERVISOR);
        UUID ours = unassigned("LAWFULNESS");
        UUID quality = unassigned("QUALITY");

        assertThat(Signals.signal(lawfulness, ours).<List<String>>path("actions"))
                .contains("assignCase");
        take(lawfulness, ours).statusCode(200).body("assignee.name", equalTo(lawfulness.name()));
        assertThat(Signals.signal(lawfulness, ours).<String>path("content.narrative"))
                .isNotNull();
        assertThat(Signals.signal(lawfulness, quality).<List<String>>path("actions"))
                .doesNotContain("assignCase");
        take(lawfulness, quality).statusCode(403);
    }

    private UUID unassigned(String side) {
        Map<String, Object> about = Signals.about();
        about.put("side", side);
        Map<String, Object> told = Signals.told();
        told.put("about", about);
        told.put("handleMyself", false);
        return UUID.fromString(
                Signals.record(handler, told).statusCode(201).extract().path("id"));
    }

    private static ValidatableResponse take(Person who, UUID signal) {
        int version = Signals.signal(who, signal).path("caseVersion");
        return who.api()
                .header("If-Match", "\"" + version + "\"")
                .body(Map.of("assigneeId", who.id()))
                .post("/cases/{id}/assignment", signal)
                .then();
    }

    @Test
    void nothing_is_done_as_decided_before_it_is_decided() {
        UUID signal = Signals.handledBy(handler);

        Signals.step(handler, signal, "closing", Map.of("kind", "DECIDED", "reason", "Alles is gedaan."))
                .statusCode(400)
                .body("violations.pointer", contains("/kind"))
                .body("violations[0].message", equalTo("Er is nog niets besloten. Kies een andere reden."));
    }

    @Test
    void who_does_not_read_a_signal_takes_no_step_in_it_and_is_offered_none() {
        UUID signal = Signals.handledBy(handler);

        Signals.step(colleague, signal, "closing", Map.of("kind", "DOUBLE", "reason", "Ik denk van wel."))
                .statusCode(403);
        colleague
                .api()
                .get("/signals/{id}", signal)
                .then()
                .body("actions", containsInAnyOrder("openSignal", "assignCase"));
    }

    @Test
    void the_source_of_a_form_is_asked_and_answers() {
        UUID signal = byForm();

        Signals.step(handler, signal, "source-questions", Map.of("question", "Hoe laat was dat?"))
                .statusCode(200)
                .body("content.sourceQuestions[0].question", equalTo("Hoe laat was dat?"));
        assertThat(Protocol.terms(handler, signal, "SOURCE_ANSWER")).containsExactly("RUNNING");
        UUID question =
                TestCases.run(() -> sources().conversation(signal)).getFirst().id();
        TestCases.run(() -> sources().answer(Actor.anonymous(null), signal, question, "Rond elf uur."));
        TestCases.run(() -> sources().add(Actor.anonymous(null), signal, "Gisteren weer."));

        handler.api()
                .get("/signals/{id}", signal)
                .then()
                .body("content.sourceQuestions[0].answer", equalTo("Rond elf uur."))
                .body("content.sourceQuestions[1].question", nullValue())
                .body("content.sourceQuestions[1].answer", equalTo("Gisteren weer."));
        assertThat(Protocol.terms(handler, signal, "SOURCE_ANSWER")).containsExactly("MET");
    }

    @Test
    void who_phoned_cannot_be_asked_here() {
        Signals.step(handler, Signals.handledBy(handler), "source-questions", Map.of("question", "Hoe laat?"))
                .statusCode(409)
                .body("type", equalTo("/problems/source-out-of-reach"));
    }

    private UUID byForm() {
        SignalAbout about = new SignalAbout(
                null,
                "De eik",
                null,
                null,
                Places.ASSEN,
                null,
                null,
                null,
                "SAFETY",
                null,
                null,
                null,
                SourceKind.ANONYMOUS);
        NewSignal told = new NewSignal(
                Places.NORTH,
                SignalChannel.PUBLIC_FORM,
                LocalDate.now(Clock.ZONE),
                null,
                about,
                "Er wordt 's nachts geschreeuwd.",
                false,
                null,
                null);
        SignalFacts facts = TestCases.run(
                () -> Arc.container().instance(ReceptionService.class).get().receive(Actor.anonymous(null), told));
        handler.api()
                .header("If-Match", "\"0\"")
                .body(Map.of("assigneeId", handler.id()))
                .post("/cases/{id}/assignment", facts.id())
                .then()
                .statusCode(200);
        return facts.id();
    }

    private static SourceService sources() {
        return Arc.container().instance(SourceService.class).get();
    }
}
