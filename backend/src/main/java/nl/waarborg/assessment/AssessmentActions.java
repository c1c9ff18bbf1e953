package nl.waarborg.assessment;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.waarborg.access.Caller;
import nl.waarborg.casefile.CaseFacts;
import nl.waarborg.casefile.CaseFileService;
import nl.waarborg.report.ReportActions;
import nl.waarborg.report.ReportFacts;

/** What of this room is open to a reader of a report. */
@ApplicationScoped
class AssessmentActions implements ReportActions {

    private final AssessmentRepository assessments;
    private final CaseFileService cases;

    AssessmentActions(AssessmentRepository assessments, CaseFileService cases) {
        this.assessments = assessments;
        this.cases = cases;
    }

    @Override
    public Uni<List<String>> openTo(Caller caller, ReportFacts report) {
        return assessments
                .awaitsSupplement(report.id())
                .chain(awaits -> assessments
                        .last(report.id())
                        .chain(last -> cases.facts(report.id()).map(file -> {
                            Ground ground = new Ground(caller, file, awaits, last);
                            return Arrays.stream(AssessmentAction.values())
                                    .filter(action ->
                                            action.operation().isOpenTo(caller, report) && ground.allows(action))
                                    .map(action -> action.operation().operationId())
                                    .toList();
                        })));
    }

    /** What an operation asks for beside the role and the status. */
    private record Ground(Caller caller, CaseFacts file, boolean awaits, Optional<Assessment> last) {

        boolean allows(AssessmentAction action) {
            return switch (action) {
                case REQUEST_SUPPLEMENT -> !awaits && !file.isUnderEmbargo();
                case ANSWER_SUPPLEMENT -> awaits;
                case AGREE ->
                    last.filter(one -> one.isPending() && !one.byId.equals(caller.accountId()))
                            .isPresent();
                default -> true;
            };
        }
    }
}
