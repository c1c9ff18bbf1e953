package nl.waarborg.intake;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Every query about how signals came in from outside. */
@ApplicationScoped
class IntakeRepository implements PanacheRepositoryBase<SignalIntake, UUID> {

    Uni<@Nullable SignalIntake> ofCode(List<byte[]> hashes) {
        return find("codeHash in ?1", hashes).firstResult();
    }

    Uni<Void> add(SignalIntake intake) {
        return persistAndFlush(intake).replaceWithVoid();
    }
}
