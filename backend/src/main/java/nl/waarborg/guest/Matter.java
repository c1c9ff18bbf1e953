package nl.waarborg.guest;

import java.util.UUID;

/** Something about a case that is put before whoever does not read the case: a question, a task. */
public interface Matter {

    UUID caseId();

    /** The term for it. */
    UUID deadlineId();

    /** The authority that put it. */
    UUID authorityId();
}
