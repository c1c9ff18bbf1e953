package nl.waarborg.demo;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A step of loading the demo that was done, written in the transaction of the step itself. */
@Entity
class DemoStep {

    @Id
    String name;

    /** What the step made: an authority, a provider, a draft, a report. */
    @Nullable
    UUID made;

    Instant doneAt;

    protected DemoStep() {}

    DemoStep(String name, @Nullable UUID made, Instant doneAt) {
        this.name = name;
        this.made = made;
        this.doneAt = doneAt;
    }
}
