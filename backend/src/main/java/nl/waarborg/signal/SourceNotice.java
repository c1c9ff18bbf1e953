package nl.waarborg.signal;

import io.smallrye.mutiny.Uni;

/** Offered to the rooms by which signals come in: they know how to tell a source that there is a question. */
public interface SourceNotice {

    /** The team asked something; within its transaction. */
    Uni<Void> asked(SignalFacts signal);
}
