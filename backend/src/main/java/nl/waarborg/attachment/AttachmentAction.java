package nl.waarborg.attachment;

/** What is recorded about files. */
enum AttachmentAction {
    LIST,
    ADD,
    REMOVE,
    DOWNLOAD,
    MOVE_TO_CASE
}
