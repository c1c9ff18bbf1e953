package nl.waarborg.message;

/** What is recorded about messages and notes. */
enum MessageAction {
    SEND,
    READ,
    ADD_NOTE,
    READ_NOTES
}
