package nl.waarborg.judgement;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** Judgements by inspection. */
@ApplicationScoped
class JudgementRepository implements PanacheRepositoryBase<Judgement, UUID> {

    Uni<Optional<Judgement>> of(UUID inspectionId) {
        return findById(inspectionId).map(Optional::ofNullable);
    }
}
