package nl.waarborg.demo;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.hibernate.reactive.mutiny.Mutiny;

@ApplicationScoped
class DemoStepRepository implements PanacheRepositoryBase<DemoStep, String> {

    /** Lets the next act load and lock by itself what an earlier one read, as it would in a request of its own. */
    Uni<Void> startAfresh() {
        return getSession()
                .call(Mutiny.Session::flush)
                .invoke(Mutiny.Session::clear)
                .replaceWithVoid();
    }
}
