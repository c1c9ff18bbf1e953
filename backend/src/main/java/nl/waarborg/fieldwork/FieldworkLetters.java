package nl.waarborg.fieldwork;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import nl.waarborg.casefile.CaseFacts;
import nl.waarborg.deadline.DeadlineService;
import nl.waarborg.inspection.InspectionFacts;
import nl.waarborg.inspection.InspectionService;
import nl.waarborg.letter.LetterFields;
import nl.waarborg.letter.LetterKind;
import nl.waarborg.shared.text.Language;
import nl.waarborg.shared.text.ListWords;
import nl.waarborg.shared.time.Clock;
import nl.waarborg.term.TermKind;

/** What the letters of this room name that is not typed in the step. */
@ApplicationScoped
class FieldworkLetters implements LetterFields {

    private final InspectionService inspections;
    private final DeadlineService deadlines;
    private final Clock clock;

    FieldworkLetters(InspectionService inspections, DeadlineService deadlines, Clock clock) {
        this.inspections = inspections;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    @Override
    public Uni<Map<String, String>> fields(CaseFacts facts, LetterKind kind, Map<String, String> typed) {
        return switch (kind) {
            case INSPECTION_ANNOUNCEMENT -> inspections.facts(facts.id()).map(FieldworkLetters::planned);
            case DOCUMENT_REQUEST ->
                typed.containsKey("dueOn")
                        ? Uni.createFrom().item(Map.of())
                        : deadlines
                                .dueOn(facts.authorityId(), TermKind.DOCUMENT_REQUEST, clock.today())
                                .map(LocalDate::toString)
                                .map(dueOn -> Map.of("dueOn", dueOn));
            default -> Uni.createFrom().item(Map.of());
        };
    }

    private static Map<String, String> planned(InspectionFacts inspection) {
        Map<String, String> fields = new HashMap<>();
        fields.put("purpose", inspection.purpose());
        fields.put("aspect", inspection.aspect().name());
        fields.put("plannedFrom", inspection.plannedFrom().toString());
        fields.put("plannedUntil", inspection.plannedUntil().toString());
        if (inspection.plannedFrom().equals(inspection.plannedUntil())) {
            fields.put("oneDay", "true");
        }
        if (!inspection.jointWith().isEmpty()) {
            fields.put("jointWith", ListWords.of(inspection.jointWith(), Language.NL));
        }
        return fields;
    }
}
