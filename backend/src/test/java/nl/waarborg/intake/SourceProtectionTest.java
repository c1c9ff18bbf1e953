package nl.waarborg.intake;

import static nl.waarborg.testing.PublicSignals.answer;
import static nl.waarborg.testing.PublicSignals.ask;
import static nl.waarborg.testing.PublicSignals.open;
import static nl.waarborg.testing.PublicSignals.sent;
import static nl.waarborg.testing.PublicSignals.told;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import nl.waarborg.access.Role;
import nl.waarborg.meeting.TestMeetings;
import nl.waarborg.protocol.Priority;
import nl.waarborg.shared.time.Clock;
import nl.waarborg.testing.Api;
import nl.waarborg.testing.Contract;
import nl.waarborg.testing.People;
import nl.waarborg.testing.Person;
import nl.waarborg.testing.Places;
import nl.waarborg.testing.PublicSignals;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jboss.logmanager.ExtLogRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Who told it appears nowhere (security design 3.4, rule 5): markers are planted in all that the source of a signal gives,
 * and looked for in every answer of the contract to every role, in the database, the log, the mail and what is refused.
 */
@QuarkusTest
class SourceProtectionTest {

    private static final String NOWHERE = "01970000-0000-7000-8000-0000000000ff";
    private static final Pattern PLACE = Pattern.compile("\\{([^}]+)}");

    private final String run = UUID.randomUUID().toString().substring(0, 8);
    private final String name = "MerkNaam" + run;
    private final String email = "merkmail" + run + "@voorbeeld.example";
    private final String phone = "06-" + run;
    private final String since = "MerkSinds" + run;
    private final String fileName = "MerkBestand" + run;
    private final String later = "MerkAntwoord" + run;
    private final List<String> markers = List.of(name, "merkmail" + run, phone, since, fileName, later);

    private final Person handler = People.atAuthority(Places.NORTH, Role.SUPERVISOR);
    private final Queue<String> logged = new ConcurrentLinkedQueue<>();
    private final Handler listener = new Handler() {
        @Override
        public void publish(LogRecord line) {
            logged.add(line instanceof ExtLogRecord extended ? extended.getFormattedMessage() : line.getMessage());
            for (Throwable thrown = line.getThrown(); thrown != null; thrown = thrown.getCause()) {
                logged.add(String.valueOf(thrown.getMessage()));
            }
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    };

    @Inject
    Pool pool;

    @BeforeEach
    void listenToTheLog() {
        Logger.getLogger("").addHandler(listener);
    }

    @AfterEach
    void stopListening() {
        Logger.getLogger("").removeHandler(listener);
    }

    @Test
    void what_the_source_gives_is_found_by_no_role_and_lies_nowhere_in_the_open() {
        UUID signal = planted();
        Map<String, String> around = around(signal);

        assertThat(read("/signals/{id}", signal)).contains(since, later);
        assertThat(read("/cases/{id}/attachments", signal)).contains(fileName);
        List<String> found = new ArrayList<>();
        for (Role role : Role.values()) {
            Person somebody = People.with(role);
            walk(somebody, around, Set.of(), found);
            search(somebody, found);
        }
        // only whoever handles it reads what was told later and which files came with it, where it belongs
        walk(handler, around, Set.of("getSignal", "listCaseAttachments"), found);
        search(handler, found);
        assertThat(found).isEmpty();
        assertThat(keptInTheOpen()).isEmpty();
        assertThat(logged).noneMatch(this::holdsMarker);
    }

    @Test
    void mail_to_the_team_tells_nothing_of_the_source() {
        planted();

        Response mails = Api.onThisMachine().get("/mail-catcher");
        List<Map<String, String>> items = mails.path("items");
        assertThat(items)
                .noneMatch(mail -> holdsMarker(mail.get("subject")) || holdsMarker(mail.get("body")))
                .filteredOn(mail -> !email.equals(mail.get("to")))
                .noneMatch(mail -> holdsMarker(mail.get("to")));
    }

    @Test
    void what_is_refused_does_not_repeat_what_was_typed() {
        Map<String, Object> told = told();
        told.put("contact", Map.of("name", name.repeat(30), "email", email + " geen adres", "phone", phone.repeat(9)));
        told.put("since", since.repeat(40));
        told.put("relation", later);
        List<Response> refused = new ArrayList<>();
        refused.add(PublicSignals.send(told).extract().response());
        told.put("relation", "RESIDENT");
        refused.add(PublicSignals.send(told).extract().response());
        refused.add(open(later).extract().response());
        refused.add(answer(Map.of("code", later, "text", later)).extract().response());
        refused.add(PublicSignals.upload(PublicSignals.writing(), fileName + ".exe", new byte[] {1})
                .extract()
                .response());
        refused.add(Api.anonymous()
                .header("Idempotency-Key", Api.key())
                .body("{\"contact\": {\"" + name + "\": \"" + phone + "\"}, \"since\": \"" + since)
                .post("/public-signals"));

        assertThat(refused)
                .allMatch(answer -> answer.statusCode() >= 400 && answer.statusCode() < 500)
                .noneMatch(answer -> holdsMarker(answer.asString()));
        assertThat(logged).noneMatch(this::holdsMarker);
    }

    /** A signal about De Eik whose source gave a name, files and an answer. */
    private UUID planted() {
        Map<String, Object> told = told();
        told.put("since", since);
        told.put("contact", Map.of("name", name, "email", email, "phone", phone, "mailQuestions", true));
        told.put("files", file());
        var receipt = sent(told);
        UUID signal = PublicSignals.taken(handler, receipt.path("number"));
        for (String table : List.of("signal", "case_file")) {
            pool.preparedQuery("update " + table + " set provider_id = $2 where id = $1")
                    .executeAndAwait(Tuple.of(signal, Places.OAK));
        }
        ask(handler, signal, "Op welke dagen?").statusCode(200);
        String question = open(receipt.path("code")).extract().path("questions[0].id");
        answer(Map.of("code", receipt.path("code"), "questionId", question, "text", later, "files", file()))
                .statusCode(201);
        return signal;
    }

    /** Where the signal shows beside its own page: at its provider, in a dossier, on the agenda of a meeting. */
    private Map<String, String> around(UUID signal) {
        TestMeetings.weigh(handler, signal, Priority.RED);
        String dossier = handler.api()
                .header("Idempotency-Key", Api.key())
                .body(Map.of("title", "Nachten", "caseIds", List.of(signal)))
                .post("/dossiers")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        String meeting = TestMeetings.plan(handler).statusCode(201).extract().path("id");
        assertThat(TestMeetings.item(handler, meeting, signal)).isNotEmpty();
        Map<String, String> around = new HashMap<>(Map.of(
                "providerId", Places.OAK.toString(), "dossierId", dossier, "meetingId", meeting, "paper", "AGENDA"));
        List.of("signalId", "caseId", "reportId").forEach(name -> around.put(name, signal.toString()));
        around.put("year", String.valueOf(LocalDate.now(Clock.ZONE).getYear()));
        return around;
    }

    private Map<String, Object> file() {
        String writing = PublicSignals.writing();
        String id = PublicSignals.upload(writing, fileName + ".txt", "Een briefje".getBytes(StandardCharsets.UTF_8))
                .statusCode(201)
                .extract()
                .path("id");
        return Map.of("writing", writing, "fileIds", List.of(id));
    }

    private String read(String address, UUID signal) {
        return handler.api()
                .get(address, signal)
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }

    /** Reads all that the contract lets anybody read, about this signal and what stands around it where it takes one. */
    private void walk(Person who, Map<String, String> around, Set<String> whereItBelongs, List<String> found) {
        Contract.parsed().getPaths().forEach((path, item) -> {
            Operation read = item.getGet();
            if (read == null || isPublic(read) || whereItBelongs.contains(read.getOperationId())) {
                return;
            }
            String address = PLACE.matcher(path).replaceAll(place -> around.getOrDefault(place.group(1), NOWHERE));
            Response answer = asking(who.api(), read).get(address);
            if (holdsMarker(text(answer)) || holdsMarker(answer.headers().toString())) {
                found.add(read.getOperationId() + " by " + who.caller().roles());
            }
        });
    }

    /** Looks for the name where a list can be searched, and for everything where a sheet asks for its format. */
    private RequestSpecification asking(RequestSpecification request, Operation read) {
        List<String> parameters = read.getParameters() == null
                ? List.of()
                : read.getParameters().stream().map(Parameter::getName).toList();
        if (parameters.contains("format")) {
            return request.queryParam("format", "CSV");
        }
        return parameters.contains("search") ? request.queryParam("search", name) : request;
    }

    private void search(Person who, List<String> found) {
        for (String marker : markers) {
            Response answer = who.api().body(Map.of("words", marker)).post("/searches");
            List<Integer> counts = answer.statusCode() == 200 ? answer.path("counts.count") : List.of();
            if (counts.stream().anyMatch(count -> count > 0)) {
                found.add("search for " + marker + " by " + who.caller().roles());
            }
        }
    }

    /** What an answer says, also when it is a document. */
    private static String text(Response answer) {
        if (!String.valueOf(answer.contentType()).startsWith("application/pdf")) {
            return answer.asString();
        }
        try (PDDocument document = Loader.loadPDF(answer.asByteArray())) {
            return new PDFTextStripper().getText(document);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static boolean isPublic(Operation operation) {
        return ((Collection<?>) operation.getExtensions().get("x-roles")).contains("ANONYMOUS");
    }

    /**
     * Every table that holds a marker, but for the names of files and what was told later, which as the narrative belong to
     * the content of the signal.
     */
    private List<String> keptInTheOpen() {
        List<String> tables = StreamSupport.stream(
                        pool.query(
                                        "select table_name from information_schema.tables where table_schema = 'public' and table_type = 'BASE TABLE'")
                                .executeAndAwait()
                                .spliterator(),
                        false)
                .map(row -> row.getString("table_name"))
                .toList();
        List<String> found = new ArrayList<>();
        for (String table : tables) {
            for (String marker : markers) {
                boolean belongs = table.equals("attachment") && marker.equals(fileName)
                        || table.equals("signal_question") && marker.equals(later);
                if (!belongs && (holds(table, marker) || holds(table, asBytes(marker)))) {
                    found.add(table + ": " + marker);
                }
            }
        }
        return found;
    }

    /** As a column of bytes shows it. */
    private static String asBytes(String marker) {
        return HexFormat.of().formatHex(marker.getBytes(StandardCharsets.UTF_8));
    }

    private boolean holds(String table, String marker) {
        return pool.preparedQuery("select exists (select from \"" + table + "\" t where t::text like $1) as found")
                .executeAndAwait(Tuple.of('%' + marker + '%'))
                .iterator()
                .next()
                .getBoolean("found");
    }

    private boolean holdsMarker(String text) {
        return text != null && markers.stream().anyMatch(text::contains);
    }
}
