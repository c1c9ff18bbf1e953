package nl.waarborg.fieldwork;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import nl.waarborg.access.Caller;
import nl.waarborg.inspection.InspectionActions;
import nl.waarborg.inspection.InspectionFacts;

/** What of this room is open to a reader of an inspection. */
@ApplicationScoped
class FieldworkActions implements InspectionActions {

    private final DocumentRequestRepository requests;

    FieldworkActions(DocumentRequestRepository requests) {
        this.requests = requests;
    }

    @Override
    public Uni<List<String>> openTo(Caller caller, InspectionFacts inspection) {
        return requests.openOf(inspection.id())
                .map(open -> Arrays.stream(FieldworkAction.values())
                        .filter(action ->
                                action.operation().isOpenTo(caller, inspection) && makesSense(action, inspection, open))
                        .map(action -> action.operation().operationId())
                        .toList());
    }

    private static boolean makesSense(FieldworkAction action, InspectionFacts inspection, long open) {
        return switch (action) {
            case ANNOUNCE -> inspection.announced();
            case WITHDRAW_REQUEST, SAVE_DRAFT, ANSWER_REQUEST -> open > 0;
            default -> true;
        };
    }
}
