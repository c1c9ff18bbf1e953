package nl.waarborg.report;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import nl.waarborg.access.Caller;
import nl.waarborg.casefile.CaseFacts;
import nl.waarborg.deadline.DeadlineService;
import nl.waarborg.letter.LetterFields;
import nl.waarborg.letter.LetterKind;
import nl.waarborg.letter.LetterService;
import nl.waarborg.shared.time.Clock;
import nl.waarborg.term.TermKind;

/** The letters of closing and reopening, and what every letter about a report may name. */
@ApplicationScoped
class ReportLetters implements LetterFields {

    private final ReportRepository reports;
    private final LetterService letters;
    private final DeadlineService deadlines;
    private final Clock clock;

    ReportLetters(ReportRepository reports, LetterService letters, DeadlineService deadlines, Clock clock) {
        this.reports = reports;
        this.letters = letters;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    @Override
    public Uni<Map<String, String>> fields(CaseFacts facts, LetterKind kind, Map<String, String> typed) {
        return kind == LetterKind.CLOSING
                ? dates(facts)
                        .call(fields -> clientInformedDueOn(facts)
                                .invoke(dueOn -> fields.put("clientInformedDueOn", dueOn.toString())))
                : dates(facts);
    }

    private Uni<Map<String, String>> dates(CaseFacts facts) {
        return reports.findById(facts.id()).map(report -> {
            Map<String, String> fields = new HashMap<>();
            if (report != null && report.filedAt != null) {
                fields.put(
                        "filedOn",
                        LocalDate.ofInstant(report.filedAt, Clock.ZONE).toString());
            }
            if (report != null && report.moment != null && report.moment.occurredOn != null) {
                fields.put("occurredOn", report.moment.occurredOn.toString());
            }
            return fields;
        });
    }

    private Uni<LocalDate> clientInformedDueOn(CaseFacts facts) {
        return deadlines.dueOn(facts.authorityId(), TermKind.CLIENT_INFORMED, clock.today());
    }

    Uni<Void> closing(Caller caller, Report report, ReportApi.ClosingRequest closing) {
        Map<String, String> values = new HashMap<>();
        values.put("process", closing.process());
        values.put("judgement", closing.judgement());
        if (closing.lesson() != null) {
            values.put("lesson", closing.lesson());
        }
        return letters.send(caller, report.id, LetterKind.CLOSING, closing.letter(), values)
                .replaceWithVoid();
    }

    Uni<Void> reopening(Caller caller, Report report, ReportApi.ReopeningRequest reopening) {
        return letters.send(
                        caller,
                        report.id,
                        LetterKind.REOPENING,
                        reopening.letter(),
                        Map.of("reason", reopening.reason()))
                .replaceWithVoid();
    }
}
