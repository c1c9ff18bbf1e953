package nl.waarborg.measure;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import nl.waarborg.provider.KnownOfProvider;
import nl.waarborg.provider.KnownOfProvider.Subject;
import nl.waarborg.provider.ProviderKnowledge;

/** Tells how many improvement measures of a provider an authority follows. */
@ApplicationScoped
class MeasureKnowledge implements ProviderKnowledge {

    private final MeasureRepository measures;

    MeasureKnowledge(MeasureRepository measures) {
        this.measures = measures;
    }

    @Override
    public Uni<List<KnownOfProvider>> of(UUID authorityId, UUID providerId) {
        return measures.countOf(authorityId, providerId)
                .map(row -> (Long) row[0] == 0
                        ? List.of()
                        : List.of(new KnownOfProvider(Subject.MEASURES, (Long) row[0], (Long) row[1])));
    }
}
