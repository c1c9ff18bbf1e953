package nl.waarborg.enrichment;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import nl.waarborg.access.Caller;
import nl.waarborg.signal.SignalActions;
import nl.waarborg.signal.SignalFacts;

/** Tells a signal that its checklist can be answered. */
@ApplicationScoped
class EnrichmentActions implements SignalActions {

    @Override
    public Uni<List<String>> openTo(Caller caller, SignalFacts signal) {
        return Uni.createFrom().item(names(caller, signal));
    }

    static List<String> names(Caller caller, SignalFacts signal) {
        return EnrichmentAction.ANSWERING.isOpenTo(caller, signal)
                ? List.of(EnrichmentAction.ANSWERING.operationId())
                : List.of();
    }
}
