package nl.waarborg.followup;

import nl.waarborg.access.Role;
import nl.waarborg.term.TermKind;
import org.jspecify.annotations.Nullable;

/** To whom a task is handed. */
public enum FollowUpKind {
    CONTRACT_MANAGEMENT(Role.CONTRACT_MANAGER),
    ACCESS(Role.ACCESS_OFFICER),
    /** A colleague of the team. */
    INTERNAL(null),
    /** A party outside, which decides for itself; the team watches what becomes of it. */
    PASSED_ON(null);

    private final @Nullable Role role;

    FollowUpKind(@Nullable Role role) {
        this.role = role;
    }

    /** The role whose holders may take it when no person is named. */
    @Nullable
    Role role() {
        return role;
    }

    TermKind term() {
        return this == PASSED_ON ? TermKind.SIGNAL_PASSED_ON : TermKind.SIGNAL_FOLLOW_UP;
    }
}
