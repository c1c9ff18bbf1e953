package nl.waarborg.casefile;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import nl.waarborg.shared.problem.Violation;

/** A case does not end while its provider may know nothing of that. */
@ApplicationScoped
class EmbargoCondition implements ClosingCondition {

    @Override
    public Uni<List<Violation>> obstacles(CaseFacts facts) {
        return Uni.createFrom()
                .item(
                        facts.isUnderEmbargo()
                                ? List.of(Violation.of(CaseFileApi.class, "", "open-embargo"))
                                : List.of());
    }
}
