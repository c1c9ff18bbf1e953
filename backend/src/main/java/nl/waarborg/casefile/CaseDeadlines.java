package nl.waarborg.casefile;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.waarborg.access.Caller;
import nl.waarborg.deadline.DeadlineCases;

/** Tells deadlines about the cases in which they run, and whom the watchdog tells. */
@ApplicationScoped
class CaseDeadlines implements DeadlineCases {

    private final CaseFileService cases;
    private final CaseHandlers handlers;

    CaseDeadlines(CaseFileService cases, CaseHandlers handlers) {
        this.cases = cases;
        this.handlers = handlers;
    }

    @Override
    public Uni<Sight> see(Caller caller, UUID caseId) {
        return cases.see(caller, caseId)
                .map(SeenCase::requireOutline)
                .map(seen -> new Sight(seen.shownUntil(), seen.seesContent()));
    }

    @Override
    public Uni<Map<UUID, String>> numbers(Collection<UUID> caseIds) {
        return cases.numbers(caseIds);
    }

    @Override
    public Uni<Audience> audience(UUID caseId, Side side) {
        return cases.facts(caseId)
                .chain(facts -> people(facts, side)
                        .map(people -> new Audience(
                                facts.number(),
                                people.stream()
                                        .map(one -> new DeadlineCases.Addressee(one.recipient(), one.path()))
                                        .toList())));
    }

    private Uni<List<nl.waarborg.casefile.Addressee>> people(CaseFacts facts, Side side) {
        return switch (side) {
            case PROVIDER -> handlers.provider(facts);
            case TEAM -> handlers.team(facts);
            case COORDINATORS -> handlers.coordinators(facts);
        };
    }
}
