/**
 * Signals: hints that quality or lawfulness falls short (domain.md 6). This room keeps what was told, by whom (apart), and
 * where the signal stands; higher rooms enrich, weigh and decide through {@link nl.waarborg.signal.SignalService}.
 */
@NullMarked
package nl.waarborg.signal;

import org.jspecify.annotations.NullMarked;
