package nl.waarborg.weighing;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import nl.waarborg.access.Caller;
import nl.waarborg.signal.SignalActions;
import nl.waarborg.signal.SignalFacts;

/** Tells a signal that it can be weighed. */
@ApplicationScoped
class WeighingActions implements SignalActions {

    @Override
    public Uni<List<String>> openTo(Caller caller, SignalFacts signal) {
        return Uni.createFrom()
                .item(
                        WeighingAction.WEIGHING.isOpenTo(caller, signal)
                                ? List.of(WeighingAction.WEIGHING.operationId())
                                : List.of());
    }
}
