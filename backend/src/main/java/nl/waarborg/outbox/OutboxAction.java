package nl.waarborg.outbox;

/** What a person can do with the outbox. */
enum OutboxAction {
    RESEND
}
