package nl.waarborg.attachment;

/** Where a file stands. Nobody can fetch it before it is {@link #CLEAN}. */
enum AttachmentState {
    QUARANTINED,
    CLEAN,
    REJECTED
}
