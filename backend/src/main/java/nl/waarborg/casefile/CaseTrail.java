package nl.waarborg.casefile;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.waarborg.audit.AuditedCases;

/** Tells the audit trail the numbers of cases, by which people know them. */
@ApplicationScoped
class CaseTrail implements AuditedCases {

    private final CaseFileService cases;

    CaseTrail(CaseFileService cases) {
        this.cases = cases;
    }

    @Override
    public Uni<Optional<UUID>> numbered(String number) {
        return cases.numbered(number);
    }

    @Override
    public Uni<Map<UUID, String>> numbers(Collection<UUID> caseIds) {
        return cases.numbers(caseIds);
    }
}
