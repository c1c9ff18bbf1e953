package nl.waarborg.casefile;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.UUID;
import nl.waarborg.absence.AbsenceService;
import nl.waarborg.access.Caller;

/** Tells how somebody stands to a case: asked anew each time, as an assignment, an absence and a share can end. */
@ApplicationScoped
class CaseStandings {

    private final CaseFileRepository cases;
    private final AbsenceService absences;

    CaseStandings(CaseFileRepository cases, AbsenceService absences) {
        this.cases = cases;
        this.absences = absences;
    }

    Uni<Standing> of(Caller caller, CaseFacts facts) {
        return CaseScope.dependsOnStanding(caller, facts.kind())
                ? handling(facts)
                        .map(ids -> ids.contains(caller.accountId()))
                        .chain(handles -> cases.shares(facts.id(), caller.accountId())
                                .map(shares -> new Standing(
                                        handles,
                                        shares.stream()
                                                .map(share -> share.ceiling)
                                                .reduce(Ceiling::orHigher)
                                                .orElse(null))))
                : Uni.createFrom().item(Standing.NONE);
    }

    /** The assignee, and whoever covers for the assignee today. */
    Uni<Set<UUID>> handling(CaseFacts facts) {
        UUID assignee = facts.assigneeId();
        if (assignee == null) {
            return Uni.createFrom().item(Set.of());
        }
        return absences.coverOf(facts.authorityId(), assignee)
                .map(cover -> cover.map(id -> Set.of(assignee, id)).orElse(Set.of(assignee)));
    }
}
