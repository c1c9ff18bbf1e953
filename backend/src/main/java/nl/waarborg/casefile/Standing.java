package nl.waarborg.casefile;

import org.jspecify.annotations.Nullable;

/**
 * How somebody stands to one case.
 *
 * @param handles is the assignee, or covers for the assignee today
 * @param shared up to which class the case is shared with this person now; absent when it is not
 */
record Standing(boolean handles, @Nullable Ceiling shared) {

    static final Standing NONE = new Standing(false, null);
}
