package nl.waarborg.investigation;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import nl.waarborg.casefile.CaseFacts;
import nl.waarborg.deadline.DeadlineService;
import nl.waarborg.letter.LetterFields;
import nl.waarborg.letter.LetterKind;
import nl.waarborg.shared.time.Clock;
import nl.waarborg.term.Term;
import nl.waarborg.term.TermKind;
import nl.waarborg.term.TermUnit;

/** Until when the letters of this room ask for something, and whether there was a report to read. */
@ApplicationScoped
class InvestigationLetters implements LetterFields {

    private final InvestigationRepository investigations;
    private final DeadlineService deadlines;
    private final Clock clock;

    InvestigationLetters(InvestigationRepository investigations, DeadlineService deadlines, Clock clock) {
        this.investigations = investigations;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    @Override
    public Uni<Map<String, String>> fields(CaseFacts facts, LetterKind kind, Map<String, String> typed) {
        return switch (kind) {
            case INVESTIGATION_ORDER -> asSet(facts, TermKind.PROVIDER_INVESTIGATION);
            case REVIEW_INSUFFICIENT, REVIEW_ADDITIONAL ->
                chosen(typed)
                        .map(term -> named(deadlines.dueOn(facts.authorityId(), term, clock.today())))
                        .orElseGet(() -> asSet(facts, TermKind.ADDITIONAL_INVESTIGATION));
            case REVIEW_TAKEN_OVER ->
                investigations
                        .rounds(facts.id())
                        .map(rounds -> rounds.isEmpty() ? Map.of() : Map.of("submitted", "true"));
            default -> Uni.createFrom().item(Map.of());
        };
    }

    private Uni<Map<String, String>> asSet(CaseFacts facts, TermKind kind) {
        return named(deadlines.dueOn(facts.authorityId(), kind, clock.today()));
    }

    private static Uni<Map<String, String>> named(Uni<LocalDate> date) {
        return date.map(dueOn -> Map.of("dueOn", dueOn.toString()));
    }

    /** The term that is being chosen in the step; half of one counts for none. */
    private static Optional<Term> chosen(Map<String, String> typed) {
        String amount = typed.getOrDefault("termAmount", "");
        return amount.matches("[1-9]\\d{0,2}")
                ? Arrays.stream(TermUnit.values())
                        .filter(unit -> unit != TermUnit.DATE && unit.name().equals(typed.get("termUnit")))
                        .findFirst()
                        .map(unit -> new Term(unit, Integer.parseInt(amount), null))
                : Optional.empty();
    }
}
