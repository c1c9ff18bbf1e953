package nl.waarborg.scoring;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import nl.waarborg.access.Caller;
import nl.waarborg.inspection.InspectionActions;
import nl.waarborg.inspection.InspectionFacts;

/** Tells an inspection what can be chosen and scored now. */
@ApplicationScoped
class ScoringActions implements InspectionActions {

    @Override
    public Uni<List<String>> openTo(Caller caller, InspectionFacts inspection) {
        return Uni.createFrom().item(ScoringAction.openTo(caller, inspection));
    }
}
