package nl.waarborg.assessment;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import nl.waarborg.investigation.InvestigationService;

/** Tells which events the team investigates itself: from the first assessment on, or in the place of the provider. */
@ApplicationScoped
public class OwnInvestigations {

    private final AssessmentRepository assessments;
    private final InvestigationService investigations;

    OwnInvestigations(AssessmentRepository assessments, InvestigationService investigations) {
        this.assessments = assessments;
        this.investigations = investigations;
    }

    /** For the rooms above, which asked for the rights. */
    public Uni<Boolean> isOf(UUID reportId) {
        return assessments
                .last(reportId)
                .chain(last -> last.filter(one -> one.outcome == Outcome.SUPERVISOR_INVESTIGATION)
                                .isPresent()
                        ? Uni.createFrom().item(true)
                        : investigations.isTakenOver(reportId));
    }
}
