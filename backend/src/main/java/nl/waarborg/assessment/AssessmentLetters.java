package nl.waarborg.assessment;

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

/** What the letters of this room name that is not typed in the step. */
@ApplicationScoped
class AssessmentLetters implements LetterFields {

    private final DeadlineService deadlines;
    private final Clock clock;

    AssessmentLetters(DeadlineService deadlines, Clock clock) {
        this.deadlines = deadlines;
        this.clock = clock;
    }

    @Override
    public Uni<Map<String, String>> fields(CaseFacts facts, LetterKind kind, Map<String, String> typed) {
        return switch (kind) {
            case ACKNOWLEDGEMENT ->
                dueOn(facts, TermKind.ASSESSMENT)
                        .chain(dueOn -> late(facts)
                                .map(late -> late
                                        ? Map.of("assessmentDueOn", dueOn, "late", "true")
                                        : Map.of("assessmentDueOn", dueOn)));
            case SUPPLEMENT_REQUEST -> dueOn(facts, TermKind.SUPPLEMENT).map(dueOn -> Map.of("dueOn", dueOn));
            default -> Uni.createFrom().item(Map.of());
        };
    }

    private Uni<String> dueOn(CaseFacts facts, TermKind kind) {
        return deadlines.dueOn(facts.authorityId(), kind, clock.today()).map(LocalDate::toString);
    }

    private Uni<Boolean> late(CaseFacts facts) {
        return deadlines
                .ofCase(facts.id())
                .map(terms -> terms.stream()
                        .anyMatch(term ->
                                (term.kind() == TermKind.REPORT_FILING || term.kind() == TermKind.REPORT_BY_PHONE)
                                        && term.late()));
    }
}
