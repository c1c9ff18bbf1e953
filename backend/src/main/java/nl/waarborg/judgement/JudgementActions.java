package nl.waarborg.judgement;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import nl.waarborg.access.Caller;
import nl.waarborg.inspection.InspectionActions;
import nl.waarborg.inspection.InspectionFacts;

/** Tells an inspection that the caller is asked to agree with a deviation; the rest is told with the judgement. */
@ApplicationScoped
class JudgementActions implements InspectionActions {

    private final JudgementService judgements;

    JudgementActions(JudgementService judgements) {
        this.judgements = judgements;
    }

    @Override
    public Uni<List<String>> openTo(Caller caller, InspectionFacts inspection) {
        return JudgementAction.AGREE.operation().isOpenTo(caller, inspection)
                ? judgements
                        .awaits(caller, inspection)
                        .map(asked -> asked
                                ? List.of(JudgementAction.AGREE.operation().operationId())
                                : List.of())
                : Uni.createFrom().item(List.of());
    }
}
