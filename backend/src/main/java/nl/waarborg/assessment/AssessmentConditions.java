package nl.waarborg.assessment;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import nl.waarborg.casefile.CaseFacts;
import nl.waarborg.casefile.ClosingCondition;
import nl.waarborg.shared.problem.Violation;

/** What of this room stands in the way of closing a report. */
@ApplicationScoped
class AssessmentConditions implements ClosingCondition {

    private final AssessmentRepository assessments;

    AssessmentConditions(AssessmentRepository assessments) {
        this.assessments = assessments;
    }

    @Override
    public Uni<List<Violation>> obstacles(CaseFacts facts) {
        return assessments
                .awaitsSupplement(facts.id())
                .chain(awaits -> assessments.last(facts.id()).map(last -> {
                    List<Violation> found = new ArrayList<>();
                    add(found, awaits, "open-supplement-request");
                    add(found, last.filter(Assessment::isPending).isPresent(), "open-agreement");
                    return found;
                }));
    }

    private static void add(List<Violation> found, boolean stands, String code) {
        if (stands) {
            found.add(Violation.of(AssessmentApi.class, "", code));
        }
    }
}
