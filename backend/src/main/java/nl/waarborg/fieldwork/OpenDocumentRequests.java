package nl.waarborg.fieldwork;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import nl.waarborg.casefile.CaseFacts;
import nl.waarborg.casefile.ClosingCondition;
import nl.waarborg.shared.problem.Violation;

/** An inspection is not closed while the provider still owes documents: they are waited for, or the request is withdrawn. */
@ApplicationScoped
class OpenDocumentRequests implements ClosingCondition {

    private final DocumentRequestRepository requests;

    OpenDocumentRequests(DocumentRequestRepository requests) {
        this.requests = requests;
    }

    @Override
    public Uni<List<Violation>> obstacles(CaseFacts facts) {
        return requests.openOf(facts.id())
                .map(open -> open == 0
                        ? List.of()
                        : List.of(Violation.of(FieldworkApi.class, "/documentRequests", "document-request-open")));
    }
}
