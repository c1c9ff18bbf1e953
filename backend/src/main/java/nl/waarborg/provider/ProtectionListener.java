package nl.waarborg.provider;

import io.smallrye.mutiny.Uni;
import nl.waarborg.shared.Actor;

/**
 * Hears in a higher room that the address of a location became protected, or that a protected house is found by other words
 * than before; in the transaction of that change.
 */
public interface ProtectionListener {

    Uni<Void> becameProtected(Actor actor, ProtectedHouse house);
}
