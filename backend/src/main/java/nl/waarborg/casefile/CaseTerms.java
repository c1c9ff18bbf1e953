package nl.waarborg.casefile;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import nl.waarborg.access.Caller;
import nl.waarborg.deadline.DeadlineFacts;
import nl.waarborg.deadline.DeadlineService;
import nl.waarborg.term.TermKind;

/** What happens to the terms of a case as a whole. */
@ApplicationScoped
public class CaseTerms {

    private final DeadlineService deadlines;

    CaseTerms(DeadlineService deadlines) {
        this.deadlines = deadlines;
    }

    /** The case came to an end or begins anew: no duty is left; improvement measures go on by themselves. */
    public Uni<Void> endAll(Caller caller, UUID caseId, String reason) {
        return deadlines
                .ofCase(caseId)
                .chain(found -> Multi.createFrom()
                        .iterable(found.stream()
                                .filter(term -> term.state().isOpen() && term.kind() != TermKind.IMPROVEMENT_MEASURE)
                                .map(DeadlineFacts::kind)
                                .distinct()
                                .toList())
                        .onItem()
                        .transformToUniAndConcatenate(kind -> deadlines.withdraw(caller.actor(), caseId, kind, reason))
                        .collect()
                        .last());
    }
}
