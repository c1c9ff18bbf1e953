package nl.waarborg.outbox;

/** Where a message stands. */
enum OutboxState {
    /** To be sent, or to be tried again. */
    WAITING,
    SENT,
    /** Refused for good by the mail server; a person looks at it and can send it again. */
    PARKED,
    /** Never sent: the recipient may no longer get mail, or it belongs to a past that was told afterwards. */
    WITHHELD
}
