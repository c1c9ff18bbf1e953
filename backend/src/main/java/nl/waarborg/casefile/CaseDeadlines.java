package nl.waarborg.casefile;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.waarborg.access.Caller;
import nl.waarborg.deadline.DeadlineCases;
import nl.waarborg.deadline.DeadlineFacts;
import nl.waarborg.deadline.DeadlineStep;
import nl.waarborg.deadline.Responsible;

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
        return cases.see(caller, caseId).map(seen -> new Sight(seen.shownUntil()));
    }

    @Override
    public Uni<Map<UUID, String>> numbers(Collection<UUID> caseIds) {
        return cases.numbers(caseIds);
    }

    @Override
    public Uni<Audience> audience(DeadlineFacts deadline, DeadlineStep step) {
        return cases.facts(deadline.caseId()).chain(facts -> people(facts, deadline, step)
                .map(people -> new Audience(
                        facts.number(),
                        people.stream()
                                .map(one -> new DeadlineCases.Addressee(one.recipient(), one.path()))
                                .toList())));
    }

    private Uni<List<nl.waarborg.casefile.Addressee>> people(
            CaseFacts facts, DeadlineFacts deadline, DeadlineStep step) {
        if (step == DeadlineStep.ESCALATE) {
            return handlers.coordinators(facts);
        }
        if (deadline.responsible() == Responsible.TEAM) {
            return handlers.team(facts);
        }
        return step == DeadlineStep.MISSED
                ? handlers.provider(facts).chain(provider -> handlers.team(facts).map(team -> both(provider, team)))
                : handlers.provider(facts);
    }

    private static <T> List<T> both(List<T> some, List<T> others) {
        List<T> all = new ArrayList<>(some);
        all.addAll(others);
        return all;
    }
}
