package nl.waarborg.publication;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** How far a report is on its way to the public, and what may follow. The picture is in docs/state-machines.md. */
public enum PublicationState {
    /** The public version is written and cleared. */
    PREPARING,
    /** Weighed; a second person decides. */
    PROPOSED,
    /** Decided not to publish. */
    NOT_PUBLISHED,
    /** The provider was told; it is published on its day. */
    WAITING,
    /** The provider objected; nothing happens until somebody goes on. */
    FROZEN,
    PUBLISHED,
    /** Published as it was, while a better version is written. */
    CORRECTING,
    CORRECTION_PROPOSED,
    WITHDRAWN,
    EXPIRED;

    private static final Map<PublicationState, Set<PublicationState>> NEXT = new EnumMap<>(PublicationState.class);

    static {
        NEXT.put(PREPARING, EnumSet.of(PROPOSED));
        NEXT.put(PROPOSED, EnumSet.of(PREPARING, NOT_PUBLISHED, WAITING));
        NEXT.put(NOT_PUBLISHED, EnumSet.of(PREPARING));
        NEXT.put(WAITING, EnumSet.of(FROZEN, PUBLISHED, PREPARING));
        NEXT.put(FROZEN, EnumSet.of(WAITING, NOT_PUBLISHED, PREPARING));
        NEXT.put(PUBLISHED, EnumSet.of(CORRECTING, WITHDRAWN, EXPIRED));
        NEXT.put(CORRECTING, EnumSet.of(CORRECTION_PROPOSED, PUBLISHED, WITHDRAWN, EXPIRED));
        NEXT.put(CORRECTION_PROPOSED, EnumSet.of(CORRECTING, PUBLISHED, WITHDRAWN, EXPIRED));
    }

    boolean mayBecome(PublicationState next) {
        return NEXT.getOrDefault(this, Set.of()).contains(next);
    }

    /** While the public version is written. */
    boolean isEdited() {
        return this == PREPARING || this == CORRECTING;
    }

    boolean isProposed() {
        return this == PROPOSED || this == CORRECTION_PROPOSED;
    }

    /** Whether it was published and not taken back; the public reads it at this moment unless it is suspended. */
    boolean isPublic() {
        return this == PUBLISHED || this == CORRECTING || this == CORRECTION_PROPOSED;
    }
}
