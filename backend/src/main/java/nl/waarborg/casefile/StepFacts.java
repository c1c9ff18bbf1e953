package nl.waarborg.casefile;

import java.util.UUID;

/** What a step must know of a case of some kind: which, where it stands, and as whoever read it. */
public interface StepFacts<S extends Enum<S> & CaseStatus> {

    UUID id();

    S status();

    int version();
}
