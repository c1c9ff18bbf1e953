package nl.waarborg.inspectionreport;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Map;
import nl.waarborg.casefile.CaseFacts;
import nl.waarborg.deadline.DeadlineService;
import nl.waarborg.letter.LetterFields;
import nl.waarborg.letter.LetterKind;
import nl.waarborg.shared.time.Clock;
import nl.waarborg.term.TermKind;

/** Until when the provider can react to a draft, which its letter says also while nobody chose another day. */
@ApplicationScoped
class ReportLetters implements LetterFields {

    private final DeadlineService deadlines;
    private final Clock clock;

    ReportLetters(DeadlineService deadlines, Clock clock) {
        this.deadlines = deadlines;
        this.clock = clock;
    }

    @Override
    public Uni<Map<String, String>> fields(CaseFacts facts, LetterKind kind, Map<String, String> typed) {
        return kind != LetterKind.DRAFT_INSPECTION_REPORT || typed.containsKey("dueOn")
                ? Uni.createFrom().item(Map.of())
                : deadlines
                        .dueOn(facts.authorityId(), TermKind.DRAFT_REPORT_REACTION, clock.today())
                        .map(LocalDate::toString)
                        .map(dueOn -> Map.of("dueOn", dueOn));
    }
}
