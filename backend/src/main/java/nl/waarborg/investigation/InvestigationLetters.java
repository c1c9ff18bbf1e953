package nl.waarborg.investigation;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import nl.waarborg.casefile.CaseFacts;
import nl.waarborg.deadline.DeadlineService;
import nl.waarborg.letter.LetterFields;
import nl.waarborg.letter.LetterKind;
import nl.waarborg.shared.time.Clock;
import nl.waarborg.term.TermKind;

/** Until when the letters of this room ask for something, where no other term was chosen. */
@ApplicationScoped
class InvestigationLetters implements LetterFields {

    private final DeadlineService deadlines;
    private final Clock clock;

    InvestigationLetters(DeadlineService deadlines, Clock clock) {
        this.deadlines = deadlines;
        this.clock = clock;
    }

    @Override
    public Uni<Map<String, String>> fields(CaseFacts facts, LetterKind kind) {
        return switch (kind) {
            case INVESTIGATION_ORDER -> dueOn(facts, TermKind.PROVIDER_INVESTIGATION);
            case REVIEW_INSUFFICIENT, REVIEW_ADDITIONAL -> dueOn(facts, TermKind.ADDITIONAL_INVESTIGATION);
            default -> Uni.createFrom().item(Map.of());
        };
    }

    private Uni<Map<String, String>> dueOn(CaseFacts facts, TermKind kind) {
        return deadlines
                .dueOn(facts.authorityId(), kind, clock.today())
                .map(dueOn -> Map.of("dueOn", dueOn.toString()));
    }
}
