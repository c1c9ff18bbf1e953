package nl.waarborg.enrichment;

import java.util.List;
import nl.waarborg.enrichment.EnrichmentApi.AnswerRequest;
import nl.waarborg.enrichment.EnrichmentApi.Asked;
import nl.waarborg.enrichment.EnrichmentApi.Figure;
import nl.waarborg.enrichment.EnrichmentApi.Item;
import nl.waarborg.enrichment.EnrichmentApi.ItemState;
import nl.waarborg.shared.problem.Problem;
import nl.waarborg.shared.problem.Violation;
import org.jspecify.annotations.Nullable;

/** When a question of the checklist is answered. */
final class EnrichmentPolicy {

    private EnrichmentPolicy() {}

    /** A person's answer counts before what the system knows; an inquiry counts when it was answered. */
    static ItemState state(@Nullable ChecklistAnswer given, @Nullable Asked asked, @Nullable Figure figure) {
        if (given != null && given.answer != null
                || asked != null && asked.state().equals("ANSWERED")) {
            return ItemState.ANSWERED;
        }
        if (figure != null) {
            return ItemState.FILLED;
        }
        return asked != null && asked.state().equals("OPEN") ? ItemState.ASKED : ItemState.OPEN;
    }

    static int done(List<Item> items) {
        return Math.toIntExact(
                items.stream().filter(item -> item.state().isDone()).count());
    }

    static void requireSense(AnswerRequest given) {
        boolean noted = given.note() != null && !given.note().isBlank();
        if (given.answer() == null && given.inquiryId() == null) {
            throw Problem.invalid(Violation.of(EnrichmentApi.class, "/answer", "answer-or-inquiry"));
        }
        if (given.answer() != null && given.answer() != Found.NOT_APPLICABLE && !noted) {
            throw Problem.invalid(Violation.of(EnrichmentApi.class, "/note", "note-needed"));
        }
    }
}
