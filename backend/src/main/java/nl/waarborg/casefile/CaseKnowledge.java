package nl.waarborg.casefile;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.waarborg.provider.KnownOfProvider;
import nl.waarborg.provider.KnownOfProvider.Subject;
import nl.waarborg.provider.ProviderKnowledge;

/** Tells how many cases an authority has about a provider. */
@ApplicationScoped
class CaseKnowledge implements ProviderKnowledge {

    private static final Map<CaseKind, Subject> SUBJECTS = Map.of(
            CaseKind.REPORT,
            Subject.REPORTS,
            CaseKind.SIGNAL,
            Subject.SIGNALS,
            CaseKind.INSPECTION,
            Subject.INSPECTIONS);

    private final CaseFileRepository cases;

    CaseKnowledge(CaseFileRepository cases) {
        this.cases = cases;
    }

    @Override
    public Uni<List<KnownOfProvider>> of(UUID authorityId, UUID providerId) {
        return cases.countOf(authorityId, providerId)
                .map(rows -> rows.stream()
                        .filter(row -> SUBJECTS.containsKey((CaseKind) row[0]))
                        .map(row -> new KnownOfProvider(SUBJECTS.get((CaseKind) row[0]), (Long) row[1], (Long) row[2]))
                        .toList());
    }
}
