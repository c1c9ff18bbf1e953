package nl.waarborg.outbox;

import io.smallrye.mutiny.Uni;

/** Asked again when a mail is about to leave, which may be long after it was written (security control C-20). */
public interface RecipientCondition {

    /** Whether this address may still get mail. */
    Uni<Boolean> mayReceive(String address);
}
