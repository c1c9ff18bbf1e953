package nl.waarborg.term;

import java.time.LocalDate;

/** What happened to a term after its start. Events are told in the order in which they were decided. */
public sealed interface TermEvent {

    /** The term stands still after {@code on}; that day itself still counts. */
    record Suspended(LocalDate on) implements TermEvent {}

    /** The term runs again after {@code on}; that day itself was still suspended. */
    record Resumed(LocalDate on) implements TermEvent {}

    /** Time was added: counted units from the date that stood, or an agreed date. */
    record Extended(Term by) implements TermEvent {}
}
