package nl.waarborg.demo;

import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.UUID;
import java.util.function.Supplier;

/** Something that happens once, at its own time; the work answers what it made. */
record DemoMoment(String name, Instant at, Supplier<Uni<UUID>> work) {}
