package nl.waarborg.shared.file;

import io.smallrye.mutiny.Uni;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;

/** A room that has files in the vault; it tells which of them it still needs. */
public interface FileKeeper {

    /** Those among the given files that this room keeps. */
    Uni<Set<UUID>> kept(Collection<UUID> files);
}
